package app.marquee.engine.clean;

import app.marquee.domain.quality.RuleId;
import java.util.Arrays;

/// What the rules made of one cell: its value now and each step that changed it. Immutable; the
/// empty string is a missing value.
final class CellTrace {
  /// One change by one rule.
  record Step(RuleId rule, String before, String after) {}

  static final CellTrace MISSING = new CellTrace("", new Step[0]);

  private final String value;
  private final Step[] steps;

  private CellTrace(String value, Step[] steps) {
    this.value = value;
    this.steps = steps;
  }

  /// A cell no rule has touched.
  static CellTrace of(String raw) {
    return raw.isEmpty() ? MISSING : new CellTrace(raw, MISSING.steps);
  }

  String value() {
    return value;
  }

  boolean isMissing() {
    return value.isEmpty();
  }

  boolean isChanged() {
    return steps.length > 0;
  }

  int stepCount() {
    return steps.length;
  }

  Step step(int index) {
    return steps[index];
  }

  /// This trace with one more change, itself where the value stays the same.
  CellTrace then(RuleId rule, String after) {
    if (after.equals(value)) {
      return this;
    }
    Step[] more = Arrays.copyOf(steps, steps.length + 1);
    more[steps.length] = new Step(rule, value, after);
    return new CellTrace(after, more);
  }

  /// True where another cell came to the same value by the same changes.
  boolean isSameAs(CellTrace other) {
    return this == other || (value.equals(other.value) && Arrays.equals(steps, other.steps));
  }
}
