package app.marquee.ui.checks;

import app.marquee.domain.figures.CheckText;
import app.marquee.domain.quality.CheckFault;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.ui.fx.Texts;
import java.util.List;

/// What the Checks page says of checks and how they came out.
record CheckWords(Texts texts) {

  /// What must hold.
  String condition(CheckSpec check) {
    return CheckText.sentence(check);
  }

  /// How a check came out, and what was found.
  String state(CheckLine line) {
    CheckResult result = line.result();
    String state = texts.get(line.stateKey());
    return result == null ? state : texts.format("checks.found", state, result.observed());
  }

  /// What is compared with.
  String threshold(CheckSpec check) {
    return texts.format(
        "checks.threshold",
        texts.get("checks.kind." + check.condition().kind().id()),
        CheckText.threshold(check));
  }

  /// What stands in place of failing records.
  String nothing(CheckLine line) {
    CheckResult result = line.result();
    if (result == null) {
      return texts.get("checks.unmade." + line.after().id());
    }
    return texts.get(result.passed() ? "checks.none" : "checks.none.whole");
  }

  /// Why an edit was not taken.
  String of(CheckFault wrong) {
    String what = wrong.what();
    return Character.toUpperCase(what.charAt(0)) + what.substring(1) + " " + wrong.remedy();
  }

  /// Why an id that another check has is not taken.
  CheckFault taken() {
    return new CheckFault("id", texts.get("checks.taken"), texts.get("checks.taken.remedy"));
  }

  /// How all checks came out.
  String of(List<CheckLine> lines) {
    long all = 0;
    long made = 0;
    long passed = 0;
    long errors = 0;
    for (CheckLine line : lines) {
      all += line.check() == null ? 0 : 1;
      made += line.result() == null ? 0 : 1;
      passed += line.result() != null && line.result().passed() ? 1 : 0;
      errors += line.result() != null && line.result().isError() ? 1 : 0;
    }
    String key = errors > 0 ? "checks.sentence.errors" : "checks.sentence";
    return made < all
        ? texts.format("checks.sentence.made", made, all)
        : texts.format(key, passed, all, errors);
  }
}
