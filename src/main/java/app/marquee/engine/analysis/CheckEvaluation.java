package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.recipe.Recipe;
import app.marquee.engine.counting.ColumnProfile;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;

/// Evaluates the checks of a recipe. A check of a column the file has not passes as not applicable:
/// whether the column must be there is a check of its own.
final class CheckEvaluation {
  private static final int EXAMPLES = ColumnProfile.EXAMPLES;

  private final Titles titles;
  private final Frame columns;
  private final Map<String, ColumnProfile> profiles;

  /// @param profiles of the text columns, by name
  CheckEvaluation(Titles titles, Map<String, ColumnProfile> profiles) {
    this.titles = titles;
    this.columns = titles.catalogue().clean().columns();
    this.profiles = profiles;
  }

  List<CheckResult> all(Recipe recipe) {
    List<CheckResult> results = new ArrayList<>();
    for (CheckSpec spec : recipe.checks()) {
      results.add(evaluate(spec));
    }
    return List.copyOf(results);
  }

  private CheckResult evaluate(CheckSpec spec) {
    if (spec instanceof CheckSpec.RequiredColumns check) {
      return requiredColumns(check);
    }
    if (spec instanceof CheckSpec.MinimumRecords check) {
      return minimumRecords(check);
    }
    if (spec instanceof CheckSpec.MissingShare check) {
      return missingShare(check);
    }
    if (spec instanceof CheckSpec.UniqueValues check) {
      return uniqueValues(check);
    }
    if (spec instanceof CheckSpec.AllowedValues check) {
      return allowedValues(check);
    }
    return range((CheckSpec.Range) spec);
  }

  private CheckResult requiredColumns(CheckSpec.RequiredColumns check) {
    List<String> absent = new ArrayList<>();
    for (String column : check.columns()) {
      if (!has(column)) {
        absent.add(column);
      }
    }
    int all = check.columns().size();
    String observed = all - absent.size() + " of " + NumberText.counted(all, "column", "columns");
    return new CheckResult(
        check,
        "The file has "
            + (all == 1 ? "the column " : "the columns ")
            + String.join(", ", check.columns())
            + ".",
        absent.isEmpty(),
        absent.isEmpty() ? observed : observed + ", without " + String.join(", ", absent),
        0,
        List.of());
  }

  private CheckResult minimumRecords(CheckSpec.MinimumRecords check) {
    return new CheckResult(
        check,
        "At least "
            + NumberText.whole(check.minimum())
            + (check.minimum() == 1 ? " title is kept." : " titles are kept."),
        titles.size() >= check.minimum(),
        NumberText.counted(titles.size(), "title", "titles"),
        0,
        List.of());
  }

  private CheckResult missingShare(CheckSpec.MissingShare check) {
    String sentence =
        "At most "
            + NumberText.percent(check.maximum() * 100)
            + " of titles lack a value in "
            + check.column()
            + ".";
    ColumnProfile profile = profiles.get(check.column());
    if (profile == null) {
      return notApplicable(check, sentence, check.column());
    }
    if (profile.rows() == 0) {
      return new CheckResult(check, sentence, true, "no titles", 0, List.of());
    }
    boolean passed = profile.missing() <= check.maximum() * profile.rows();
    StringColumn column = columns.text(check.column());
    List<Integer> failing = passed ? List.of() : failing(row -> column.get(row).isEmpty());
    String observed =
        NumberText.share(profile.missing(), profile.rows())
            + " missing ("
            + NumberText.whole(profile.missing())
            + " of "
            + NumberText.whole(profile.rows())
            + ")";
    return new CheckResult(
        check, sentence, passed, observed, passed ? 0 : profile.missing(), failing);
  }

  /// A title fails where an earlier one has its value; missing cells pass.
  private CheckResult uniqueValues(CheckSpec.UniqueValues check) {
    String sentence = "No two titles share a value of " + check.column() + ".";
    ColumnProfile profile = profiles.get(check.column());
    if (profile == null) {
      return notApplicable(check, sentence, check.column());
    }
    List<Integer> failing = new ArrayList<>();
    for (int row : profile.firstRepeats()) {
      failing.add(titles.record(row));
    }
    int repeats = profile.repeats();
    String observed =
        repeats == 0
            ? NumberText.counted(profile.distinct(), "different value", "different values")
            : NumberText.counted(
                repeats, "title repeats an earlier value", "titles repeat an earlier value");
    return new CheckResult(check, sentence, repeats == 0, observed, repeats, failing);
  }

  private CheckResult allowedValues(CheckSpec.AllowedValues check) {
    String sentence =
        "Every " + check.column() + " is " + String.join(" or ", check.values()) + ".";
    if (!profiles.containsKey(check.column())) {
      return notApplicable(check, sentence, check.column());
    }
    CodedText coded = CodedText.of(columns.text(check.column()));
    boolean[] fails = new boolean[coded.distinct()];
    for (int code = 0; code < fails.length; code++) {
      fails[code] = !check.values().contains(coded.values().get(code));
    }
    int[] codes = coded.codes();
    return byRow(
        check,
        sentence,
        row -> codes[row] >= 0 && fails[codes[row]],
        "holds another value",
        "hold another value");
  }

  private CheckResult range(CheckSpec.Range check) {
    String sentence =
        "Every "
            + check.column()
            + " is from "
            + bound(check.minimum())
            + " to "
            + bound(check.maximum())
            + ".";
    IntColumn numbers = numbers(check.column());
    if (numbers != null) {
      return byRow(
          check,
          sentence,
          row -> {
            int value = numbers.getInt(row);
            return value != Titles.MISSING && (value < check.minimum() || value > check.maximum());
          },
          "lies outside",
          "lie outside");
    }
    if (!profiles.containsKey(check.column())) {
      return notApplicable(check, sentence, check.column());
    }
    StringColumn texts = columns.text(check.column());
    return byRow(
        check,
        sentence,
        row -> !texts.get(row).isEmpty() && !within(texts.get(row), check),
        "lies outside or is no number",
        "lie outside or are no number");
  }

  private CheckResult byRow(
      CheckSpec check, String sentence, IntPredicate fails, String one, String many) {
    int count = 0;
    List<Integer> records = new ArrayList<>();
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      if (fails.test(row)) {
        count++;
        if (records.size() < EXAMPLES) {
          records.add(titles.record(row));
        }
      }
    }
    String observed = NumberText.counted(count, "title " + one, "titles " + many);
    return new CheckResult(check, sentence, count == 0, observed, count, records);
  }

  private List<Integer> failing(IntPredicate fails) {
    List<Integer> records = new ArrayList<>();
    for (int row = 0; row < titles.size() && records.size() < EXAMPLES; row++) {
      if (fails.test(row)) {
        records.add(titles.record(row));
      }
    }
    return records;
  }

  private CheckResult notApplicable(CheckSpec check, String sentence, String column) {
    return new CheckResult(
        check, sentence, true, "not applicable, the file has no column " + column, 0, List.of());
  }

  private boolean has(String header) {
    if (columns.has(header)) {
      return true;
    }
    for (CanonicalColumn column : CanonicalColumn.values()) {
      if (column.header().equals(header)) {
        return titles.catalogue().has(column) || titles.has(column);
      }
    }
    return false;
  }

  /// The numbers under a column's name: those read from a text column, or a feature's. Null where
  /// there are none.
  private @Nullable IntColumn numbers(String name) {
    if (name.equals(CanonicalColumn.RELEASE_YEAR.header())) {
      return titles.has(CanonicalColumn.RELEASE_YEAR) ? titles.releaseYears() : null;
    }
    Frame features = titles.catalogue().features();
    for (Frame frame : List.of(columns, features)) {
      if (frame.has(name) && frame.column(name) instanceof IntColumn numbers) {
        return numbers;
      }
    }
    return null;
  }

  private static boolean within(String text, CheckSpec.Range check) {
    try {
      double value = Double.parseDouble(text);
      return value >= check.minimum() && value <= check.maximum();
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }

  /// A bound without thousands, as it may be a year.
  private static String bound(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
