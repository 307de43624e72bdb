package app.marquee.domain.quality;

/// What changed a cell: a rule, or a step of the user's.
public sealed interface Cause permits RuleId, StepId {

  /// The stable id in recipes and logs, such as `text.whitespace` or `step.3`.
  String id();
}
