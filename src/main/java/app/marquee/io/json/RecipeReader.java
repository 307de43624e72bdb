package app.marquee.io.json;

import app.marquee.domain.board.Exploring;
import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.OnFailedCheck;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.Definitions;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.RuleOrder;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.domain.recipe.RuleSetting;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a recipe and takes nothing it does not know: a misspelled field would otherwise be a rule
/// that silently does not apply. Rules the file leaves out stand at their default.
final class RecipeReader {
  private final StrictJson json;

  /// What a file holds.
  ///
  /// @param sources the catalogues as they are named, files and data sets; empty where none is
  record Content(Recipe recipe, List<String> sources) {}

  private RecipeReader(StrictJson json) {
    this.json = json;
  }

  /// @param name how messages call the file
  static Content read(byte[] utf8, String name) {
    StrictJson json = new StrictJson(utf8, name);
    try {
      Content content = new RecipeReader(json).content();
      json.end();
      return content;
    } catch (IOException malformed) {
      throw json.malformed(malformed);
    }
  }

  private Content content() throws IOException {
    List<String> sources = new ArrayList<>();
    LocalDate[] asOf = new LocalDate[1];
    ImportFields imports = new ImportFields(json);
    Map<String, String> mapping = new TreeMap<>();
    List<RuleSetting> rules = new ArrayList<>();
    List<CheckSpec> checks = new ArrayList<>();
    Definitions[] definitions = {Definitions.standard()};
    List<Repair> repairs = new ArrayList<>();
    StepFields steps = new StepFields(json);
    FeatureFields features = new FeatureFields(json);
    OnFailedCheck[] failed = {OnFailedCheck.STOP};
    Exploring[] exploring = {Exploring.NOTHING};
    Set<String> seen =
        json.object(
            "recipe",
            field -> {
              switch (field) {
                case "recipe_version" -> version();
                case "source" -> sources(sources);
                case "as_of" -> asOf[0] = date();
                case "import" -> imports.read();
                case "mapping" -> mapping(mapping);
                case "rules" -> json.array(() -> rule(rules));
                case "checks" -> json.array(() -> checks.add(CheckFields.read(json, checks)));
                case "steps" -> steps.read();
                case FeatureFields.FIELD -> features.read();
                case "on_failed_check" -> failed[0] = CheckFields.onFailedCheck(json);
                case DefinitionFields.FIELD -> definitions[0] = DefinitionFields.read(json);
                case RepairFields.FIELD -> repairs.addAll(RepairFields.read(json));
                case ExploreFields.FIELD -> exploring[0] = ExploreFields.read(json);
                default -> throw json.unknownField(field, KNOWN);
              }
            });
    for (String field : List.of("recipe_version", "rules", "checks")) {
      if (!seen.contains(field)) {
        throw json.fault("the recipe has no field " + quoted(field) + ".", "Add it.");
      }
    }
    return new Content(
        new Recipe(asOf[0], mapping, rules, checks)
            .withImports(imports.settings())
            .withOnFailedCheck(failed[0])
            .withSource(only(sources))
            .withDefinitions(definitions[0])
            .withRepairs(repairs)
            .withSteps(steps.steps())
            .withExploring(exploring[0])
            .withFeatures(features.settings()),
        List.copyOf(sources));
  }

  private static final List<String> KNOWN =
      List.of(
          "recipe_version",
          "source",
          "as_of",
          "import",
          "mapping",
          "rules",
          "steps",
          FeatureFields.FIELD,
          "checks",
          "on_failed_check",
          DefinitionFields.FIELD,
          RepairFields.FIELD,
          ExploreFields.FIELD);

  private void version() throws IOException {
    long version = json.whole();
    if (version > Recipe.VERSION) {
      throw json.fault(
          "the recipe is of version " + version + "; this program reads version 1.",
          "Open it with a newer version of the program.");
    }
    if (version < 1) {
      throw json.fault("there is no recipe version " + version + ".", "Write 1.");
    }
  }

  /// One source, or a list of several.
  private void sources(List<String> sources) throws IOException {
    if (json.peek() == JsonToken.BEGIN_ARRAY) {
      json.array(() -> sources.add(source()));
    } else {
      sources.add(source());
    }
  }

  private String source() throws IOException {
    String text = json.text();
    if (text.isBlank()) {
      throw json.fault("the source is empty.", "Name a file, or remove the field.");
    }
    if (DatasetName.isNamedBy(text)) {
      var _ = Datasets.named(json, text);
    }
    return text;
  }

  /// The data set that is the only source; null where that is a file, or there are several.
  private @Nullable DatasetName only(List<String> sources) {
    return sources.size() == 1 && DatasetName.isNamedBy(sources.getFirst())
        ? Datasets.named(json, sources.getFirst())
        : null;
  }

  private LocalDate date() throws IOException {
    String text = json.text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      throw json.fault(quoted(text) + " is not a date.", "Write it as 2021-09-25.");
    }
  }

  private void mapping(Map<String, String> mapping) throws IOException {
    Set<String> targets = new HashSet<>();
    json.object(
        "mapping",
        header -> {
          String column = json.text();
          if (Arrays.stream(CanonicalColumn.values()).noneMatch(c -> c.header().equals(column))) {
            throw json.fault(
                quoted(column) + " is not a column.", "Write one of " + columns() + ".");
          }
          if (!targets.add(column)) {
            throw json.fault(
                "two columns of the file are mapped to " + quoted(column) + ".", "Keep one.");
          }
          mapping.put(header, column);
        });
  }

  private void requireOrder(List<RuleSetting> rules) {
    Optional<List<RuleId>> fault = RuleOrder.fault(rules);
    if (fault.isPresent()) {
      String first = quoted(fault.get().getFirst().id());
      String builtOn = quoted(fault.get().getLast().id());
      throw json.faultBehind(
          "",
          "the rule " + builtOn + " stands behind " + first + ", which takes up its work.",
          "Put " + builtOn + " first.");
    }
  }

  private void rule(List<RuleSetting> rules) throws IOException {
    RuleId[] id = new RuleId[1];
    boolean[] on = {true};
    Map<String, String> parameters = new TreeMap<>();
    json.object(
        "rule",
        field -> {
          switch (field) {
            case "id" -> id[0] = ruleId(rules);
            case "on" -> on[0] = json.truth();
            case "parameters" -> parameters(parameters);
            default -> throw json.unknownField(field, List.of("id", "on", "parameters"));
          }
        });
    if (id[0] == null) {
      throw json.faultBehind("", "a rule has no " + quoted("id") + ".", "Add it.");
    }
    for (Map.Entry<String, String> entry : parameters.entrySet()) {
      requireKnown(id[0], entry.getKey(), entry.getValue());
    }
    rules.add(new RuleSetting(id[0], on[0], parameters));
    requireOrder(rules);
  }

  private RuleId ruleId(List<RuleSetting> before) throws IOException {
    String text = json.text();
    Optional<RuleId> rule = RuleId.of(text);
    if (rule.isEmpty()) {
      throw json.fault(
          quoted(text) + " is not a rule.",
          "Correct or remove it; the rules are "
              + Arrays.stream(RuleId.values()).map(RuleId::id).collect(Collectors.joining(", "))
              + ".");
    }
    if (before.stream().anyMatch(setting -> setting.rule() == rule.get())) {
      throw json.fault("the rule " + quoted(text) + " stands there twice.", "Keep one.");
    }
    return rule.get();
  }

  private void parameters(Map<String, String> parameters) throws IOException {
    json.object(
        "parameters",
        name ->
            parameters.put(
                name,
                switch (json.peek()) {
                  case BOOLEAN -> Boolean.toString(json.truth());
                  case NUMBER -> json.digits();
                  case STRING -> json.text();
                  default -> throw json.unexpected(expected(name));
                }));
  }

  /// What may stand under the name of a parameter; the rule may come behind it.
  private static String expected(String name) {
    return Arrays.stream(RuleParameter.values())
        .filter(parameter -> parameter.id().equals(name))
        .findFirst()
        .map(parameter ->
            parameter.kind() == RuleParameter.Kind.NUMBER
                ? "a number"
                : parameter.choices().contains("true") ? "true or false" : "a text")
        .orElse("a text");
  }

  private void requireKnown(RuleId rule, String name, String value) {
    Optional<RuleParameter> parameter =
        RuleParameter.of(rule).stream().filter(known -> known.id().equals(name)).findFirst();
    if (parameter.isEmpty()) {
      throw json.faultBehind(
          "parameters",
          "the rule " + quoted(rule.id()) + " has no parameter " + quoted(name) + ".",
          "Correct or remove it.");
    }
    Optional<String> fault = parameter.get().fault(value);
    if (fault.isPresent()) {
      throw json.faultBehind(
          "parameters." + name,
          quoted(value) + " is no value of the parameter " + quoted(name) + ".",
          fault.get());
    }
  }

  private static String columns() {
    return Arrays.stream(CanonicalColumn.values())
        .map(CanonicalColumn::header)
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
