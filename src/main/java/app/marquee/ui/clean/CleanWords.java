package app.marquee.ui.clean;

import app.marquee.app.CleanResult;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.quality.StepTally;
import app.marquee.ui.fx.Texts;

/// How the Clean page says what rules and steps did.
final class CleanWords {
  private final Texts texts;
  private final StepsViewModel steps;

  CleanWords(Texts texts, StepsViewModel steps) {
    this.texts = texts;
    this.steps = steps;
  }

  /// One sentence on what the chosen rule or step did.
  String did(RuleDetail shown) {
    RuleId.Effect effect =
        switch (shown.cause()) {
          case RuleId known -> known.effect();
          case StepId step -> steps.effect(step);
        };
    return switch (effect) {
      case CHANGES -> texts.format("clean.detail.changes", shown.rows(), shown.cells());
      case DROPS -> texts.format("clean.detail.drops", shown.cells());
      case FLAGS -> texts.format("clean.detail.flags", shown.rows());
    };
  }

  /// What the chosen rule or step is called.
  String name(Cause cause) {
    return switch (cause) {
      case RuleId known -> known.label();
      case StepId step -> texts.format("clean.step.name", step.number());
    };
  }

  /// What it does, and of what kinds its changes are.
  String definition(RuleDetail shown) {
    String definition =
        switch (shown.cause()) {
          case RuleId known -> known.definition();
          case StepId step -> steps.sentence(step);
        };
    StringBuilder all = new StringBuilder(definition);
    if (shown.cause() instanceof RuleId && !shown.kinds().isEmpty()) {
      for (RuleDetail.Kind kind : shown.kinds()) {
        all.append(all.length() == definition.length() ? "\n" : "  ·  ");
        all.append(texts.format("clean.kind", kind.count(), kind.words()));
      }
    }
    return all.toString();
  }

  /// One sentence on what cleaning did.
  String sentence(CleanResult now) {
    long on = now.tallies().stream().filter(RuleTally::on).count();
    long steps = now.steps().tallies().stream().filter(StepTally::on).count();
    String did =
        texts.format(
            steps == 0 ? "clean.sentence" : "clean.sentence.steps",
            on,
            now.changedCells(),
            now.flaggedRows(),
            steps);
    long dropped = now.sum().duplicates() + now.sum().dropped();
    return dropped == 0
        ? texts.format("clean.sentence.kept", did)
        : texts.format("clean.sentence.dropped", did, dropped);
  }
}
