package app.marquee.io.json;

import app.marquee.domain.quality.CheckFault;
import app.marquee.domain.quality.CheckKind;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.CheckSpec.Level;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.OnFailedCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The fields of one check as they are read, in whatever order the file has them.
final class CheckFields {
  private static final List<String> COMMON = List.of("id", "kind", "level");
  private static final List<String> ALL =
      List.of(
          "id",
          "kind",
          "level",
          "after",
          "column",
          "columns",
          "values",
          "minimum",
          "maximum",
          "earlier",
          "later",
          "maximum_days");

  private static final double MOST = 1e15;

  private final StrictJson json;
  private String id = "";
  private CheckKind kind = CheckKind.REQUIRED_COLUMNS;
  private Level level = Level.WARN;
  private @Nullable After after;
  private String column = "";
  private String later = "";
  private double minimum;
  private double maximum;
  private final List<String> columns = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  private CheckFields(StrictJson json) {
    this.json = json;
  }

  /// Reads one check.
  ///
  /// @param before those before it, whose ids are taken
  static CheckSpec read(StrictJson json, List<CheckSpec> before) throws IOException {
    CheckFields fields = new CheckFields(json);
    Set<String> seen = json.object("check", field -> fields.field(field, before));
    fields.require(seen);
    return fields.check();
  }

  /// Reads what a run does where a check of level error failed.
  static OnFailedCheck onFailedCheck(StrictJson json) throws IOException {
    String text = json.text();
    for (OnFailedCheck one : OnFailedCheck.values()) {
      if (one.id().equals(text)) {
        return one;
      }
    }
    throw json.fault(quoted(text) + " is no value of this field.", "Write stop or go_on.");
  }

  private void field(String field, List<CheckSpec> before) throws IOException {
    switch (field) {
      case "id" -> id = freeId(before);
      case "kind" -> kind = kind();
      case "level" -> level = level();
      case "after" -> after = after();
      case "column", "earlier" -> column = json.text();
      case "later" -> later = json.text();
      case "columns" -> json.array(() -> columns.add(json.text()));
      case "values" -> json.array(() -> values.add(json.text()));
      case "minimum" -> minimum = json.number();
      case "maximum", "maximum_days" -> maximum = json.number();
      default -> throw json.unknownField(field, ALL);
    }
  }

  private String freeId(List<CheckSpec> before) throws IOException {
    String text = json.text();
    if (before.stream().anyMatch(check -> check.id().equals(text))) {
      throw json.fault("two checks have the id " + quoted(text) + ".", "Give one another id.");
    }
    return text;
  }

  private CheckKind kind() throws IOException {
    String text = json.text();
    return CheckKind.of(text)
        .orElseThrow(() ->
            json.fault(
                quoted(text) + " is not a kind of check.",
                "Write one of "
                    + Arrays.stream(CheckKind.values())
                        .map(CheckKind::id)
                        .collect(Collectors.joining(", "))
                    + "."));
  }

  private Level level() throws IOException {
    String text = json.text();
    for (Level one : Level.values()) {
      if (one.id().equals(text)) {
        return one;
      }
    }
    throw json.fault(quoted(text) + " is not a level.", "Write warn or error.");
  }

  private After after() throws IOException {
    String text = json.text();
    for (After one : After.values()) {
      if (one.id().equals(text)) {
        return one;
      }
    }
    throw json.fault(
        quoted(text) + " is no stage a check can follow.", "Write ingest, clean or features.");
  }

  /// Refuses a check that lacks a field of its kind or has one of another.
  private void require(Set<String> seen) {
    for (String field : COMMON) {
      requireOne(seen, field);
    }
    for (String field : kind.fields()) {
      requireOne(seen, field);
    }
    for (String field : seen) {
      if (!COMMON.contains(field) && !field.equals("after") && !kind.fields().contains(field)) {
        throw json.faultBehind(
            field,
            "a check of kind " + quoted(kind.id()) + " has no field " + quoted(field) + ".",
            "Remove it.");
      }
    }
  }

  private void requireOne(Set<String> seen, String field) {
    if (!seen.contains(field)) {
      throw json.faultBehind("", "a check has no field " + quoted(field) + ".", "Add it.");
    }
  }

  private CheckSpec check() {
    Condition condition = condition();
    CheckSpec check =
        new CheckSpec(id, level, after == null ? condition.usually() : after, condition);
    for (CheckFault fault : check.faults()) {
      throw json.faultBehind(fault.field(), fault.what(), fault.remedy());
    }
    return check;
  }

  private Condition condition() {
    return switch (kind) {
      case REQUIRED_COLUMNS -> new Condition.RequiredColumns(columns);
      case MINIMUM_RECORDS -> new Condition.MinimumRecords(whole(minimum));
      case MISSING_SHARE -> new Condition.MissingShare(column, maximum);
      case UNIQUE_VALUES -> new Condition.UniqueValues(column);
      case ALLOWED_VALUES -> new Condition.AllowedValues(column, values);
      case RANGE -> new Condition.Range(column, minimum, maximum);
      case DATE_ORDER -> new Condition.DateOrder(column, later);
      case FRESHNESS -> new Condition.Freshness(column, whole(maximum));
    };
  }

  /// The number where it is whole, else one that no condition takes.
  private static long whole(double number) {
    return number == Math.rint(number) && number <= MOST ? (long) number : -1;
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
