package app.marquee.io.json;

import app.marquee.domain.recipe.Formula;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.recipe.UserFeatureFaults;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One of the user's features, as it stands in a recipe.
final class OwnFeatureFields {
  private static final List<String> COMMON = List.of("name", "on", "kind");

  /// Limits are smaller than this, whatever their sign.
  private static final double MOST = 1e15;

  private final StrictJson json;

  OwnFeatureFields(StrictJson json) {
    this.json = json;
  }

  /// The kinds by the word a recipe has for them, with the fields each needs and those it may have.
  private enum Kind {
    BUCKET("column limits"),
    CONTAINS_WORD("column word"),
    DATE_PART("column part"),
    LIST_COUNT("column"),
    RATIO("column by");

    private final String fields;

    Kind(String fields) {
      this.fields = fields;
    }

    List<String> required() {
      return List.of(fields.split(" "));
    }

    List<String> optional() {
      return this == BUCKET ? List.of("names") : List.of();
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(Formula formula) {
      return switch (formula) {
        case Formula.Bucket _ -> BUCKET;
        case Formula.ContainsWord _ -> CONTAINS_WORD;
        case Formula.DatePart _ -> DATE_PART;
        case Formula.ListCount _ -> LIST_COUNT;
        case Formula.Ratio _ -> RATIO;
      };
    }
  }

  /// What the fields of one feature hold.
  private static final class Fields {
    private String name = "";
    private boolean on = true;
    private Kind kind = Kind.BUCKET;
    private String column = "";
    private String word = "";
    private String by = "";
    private Formula.Part part = Formula.Part.YEAR;
    private final List<String> limits = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Formula formula() {
      return switch (kind) {
        case BUCKET -> new Formula.Bucket(column, limits, names);
        case CONTAINS_WORD -> new Formula.ContainsWord(column, word);
        case DATE_PART -> new Formula.DatePart(column, part);
        case LIST_COUNT -> new Formula.ListCount(column);
        case RATIO -> new Formula.Ratio(column, by);
      };
    }
  }

  /// @param before the features before it, whose names are taken
  UserFeature read(List<UserFeature> before) throws IOException {
    Fields fields = new Fields();
    Set<String> seen = json.object("feature", field -> field(field, fields));
    require(seen, fields.kind);
    UserFeature feature = new UserFeature(fields.name, fields.on, fields.formula());
    Optional<String> fault =
        UserFeatureFaults.of(feature, before.stream().map(UserFeature::name).toList());
    if (fault.isPresent()) {
      throw json.faultBehind(
          "", "the feature \"" + fields.name + "\" cannot be: " + fault.get(), "Correct it.");
    }
    return feature;
  }

  private void field(String field, Fields into) throws IOException {
    switch (field) {
      case "name" -> into.name = json.text();
      case "on" -> into.on = json.truth();
      case "kind" -> into.kind = chosen(Kind.values(), "kind of feature");
      case "column" -> into.column = json.text();
      case "word" -> into.word = json.text();
      case "by" -> into.by = json.text();
      case "part" -> into.part = chosen(Formula.Part.values(), "part of a date");
      case "limits" -> json.array(() -> into.limits.add(limit()));
      case "names" -> json.array(() -> into.names.add(json.text()));
      default ->
          throw json.unknownField(
              field,
              List.of("name", "on", "kind", "column", "limits", "names", "word", "part", "by"));
    }
  }

  /// A limit digit for digit: `90`, `1.5`, or `1e3`.
  private String limit() throws IOException {
    String written = json.digits();
    double number = Double.parseDouble(written);
    if (Math.abs(number) >= MOST) {
      throw json.faultBehind(
          "", "a limit has more than 15 digits before the point.", "Write a number closer to 0.");
    }
    return number == 0 ? "0" : new BigDecimal(written).toPlainString();
  }

  private <T extends Enum<T>> T chosen(T[] values, String what) throws IOException {
    String text = json.text();
    for (T value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
        return value;
      }
    }
    throw json.fault(
        "\"" + text + "\" is no " + what + ".",
        "Write one of "
            + Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))
            + ".");
  }

  private void require(Set<String> seen, Kind kind) {
    for (String field : List.of("name", "kind")) {
      if (!seen.contains(field)) {
        throw json.faultBehind("", "a feature has no field \"" + field + "\".", "Add it.");
      }
    }
    for (String field : kind.required()) {
      if (!seen.contains(field)) {
        throw json.faultBehind(
            "",
            "a feature of kind \"" + kind.id() + "\" has no field \"" + field + "\".",
            "Add it.");
      }
    }
    for (String field : seen) {
      if (!COMMON.contains(field)
          && !kind.required().contains(field)
          && !kind.optional().contains(field)) {
        throw json.faultBehind(
            field,
            "a feature of kind \"" + kind.id() + "\" takes no field \"" + field + "\".",
            "Remove it.");
      }
    }
  }

  static void write(JsonWriter json, UserFeature feature) throws IOException {
    json.beginObject();
    json.name("name").value(feature.name());
    json.name("on").value(feature.on());
    json.name("kind").value(Kind.of(feature.formula()).id());
    json.name("column").value(feature.formula().columns().getFirst());
    switch (feature.formula()) {
      case Formula.Bucket bucket -> {
        json.name("limits").beginArray();
        for (String limit : bucket.limits()) {
          json.jsonValue(limit);
        }
        json.endArray();
        if (!bucket.names().isEmpty()) {
          json.name("names").beginArray();
          for (String name : bucket.names()) {
            json.value(name);
          }
          json.endArray();
        }
      }
      case Formula.ContainsWord contains -> json.name("word").value(contains.word());
      case Formula.DatePart date ->
          json.name("part").value(date.part().name().toLowerCase(Locale.ROOT));
      case Formula.ListCount _ -> {}
      case Formula.Ratio ratio -> json.name("by").value(ratio.by());
    }
    json.endObject();
  }
}
