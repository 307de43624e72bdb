package app.marquee.ui.checks;

import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckResult.Status;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.CheckSpec.Level;
import org.jspecify.annotations.Nullable;

/// A line of the list: the name of a stage, or one of its checks.
///
/// @param check null for the name of the stage
/// @param result null where the check was not made so far
record CheckLine(After after, @Nullable CheckSpec check, @Nullable CheckResult result) {

  /// The key of a check's state in words.
  String stateKey() {
    if (result == null) {
      return "checks.state.unmade";
    }
    if (result.status() == Status.NOT_APPLICABLE) {
      return "checks.state.absent";
    }
    if (result.passed()) {
      return "checks.state.passed";
    }
    return result.isError() ? "checks.state.error" : "checks.state.warn";
  }

  /// The style class of what is said of a check.
  String tone() {
    if (result == null || result.passed()) {
      return "muted";
    }
    return result.spec().level() == Level.ERROR ? "danger-text" : "warning-text";
  }
}
