package app.marquee.io.json;

import app.marquee.domain.board.Exploring;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RecordFix;
import app.marquee.domain.recipe.RuleSetting;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes a recipe: every rule and check spelled out, so that the file still means the same when
/// defaults change.
public final class RecipeWriter {
  private RecipeWriter() {}

  /// Writes the recipe of a run, without what is explored, which has no part in it; the stream
  /// stays open.
  public static void write(Recipe recipe, OutputStream out) throws IOException {
    write(recipe.withExploring(Exploring.NOTHING), List.of(), out);
  }

  /// Writes the recipe with the catalogues it was made for; the stream stays open.
  ///
  /// @param sources files and data sets; empty to name none but the recipe's own data set
  static void write(Recipe recipe, List<String> sources, OutputStream out) throws IOException {
    JsonWriter json = JsonStreams.writer(out);
    json.beginObject();
    json.name("recipe_version").value(Recipe.VERSION);
    DatasetName dataset = recipe.source();
    if (dataset != null) {
      json.name("source").value(dataset.toString());
    } else if (sources.size() == 1) {
      json.name("source").value(sources.getFirst());
    } else if (!sources.isEmpty()) {
      texts(json, "source", sources);
    }
    LocalDate asOf = recipe.asOf();
    if (asOf != null) {
      json.name("as_of").value(asOf.toString());
    }
    if (!recipe.imports().isEmpty()) {
      imports(json, recipe.imports());
    }
    json.name("mapping").beginObject();
    for (Map.Entry<String, String> entry : new TreeMap<>(recipe.mapping()).entrySet()) {
      json.name(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
    json.name("rules").beginArray();
    for (RuleSetting rule : recipe.rules()) {
      rule(json, rule);
    }
    json.endArray();
    if (!recipe.steps().isEmpty()) {
      StepWriter.write(json, recipe.steps());
    }
    FeatureFields.write(json, recipe.features());
    json.name("checks").beginArray();
    for (CheckSpec check : recipe.checks()) {
      check(json, check);
    }
    json.endArray();
    json.name("on_failed_check").value(recipe.onFailedCheck().id());
    DefinitionFields.write(json, recipe.definitions());
    RepairFields.write(json, recipe.repairs());
    ExploreFields.write(json, recipe.exploring());
    json.endObject();
    JsonStreams.end(json, out);
  }

  private static void imports(JsonWriter json, ImportSettings imports) throws IOException {
    json.name("import").beginObject();
    for (Map.Entry<ImportSetting, String> entry : imports.chosen().entrySet()) {
      json.name(entry.getKey().id()).value(entry.getValue());
    }
    if (!imports.sources().isEmpty()) {
      texts(json, "sources", imports.sources());
    }
    if (!imports.datasets().isEmpty()) {
      texts(json, "datasets", imports.datasets().stream().map(DatasetName::toString).toList());
    }
    if (!imports.fixes().isEmpty()) {
      json.name("fixes").beginArray();
      for (RecordFix fix : imports.fixes()) {
        json.beginObject();
        json.name("before").value(fix.before());
        json.name("after").value(fix.after());
        json.endObject();
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void rule(JsonWriter json, RuleSetting setting) throws IOException {
    json.beginObject();
    json.name("id").value(setting.rule().id());
    json.name("on").value(setting.on());
    if (!setting.parameters().isEmpty()) {
      json.name("parameters").beginObject();
      for (Map.Entry<String, String> entry : new TreeMap<>(setting.parameters()).entrySet()) {
        json.name(entry.getKey()).value(entry.getValue());
      }
      json.endObject();
    }
    json.endObject();
  }

  private static void check(JsonWriter json, CheckSpec check) throws IOException {
    Condition condition = check.condition();
    json.beginObject();
    json.name("id").value(check.id());
    json.name("kind").value(condition.kind().id());
    json.name("level").value(check.level().id());
    json.name("after").value(check.after().id());
    if (condition instanceof Condition.RequiredColumns required) {
      texts(json, "columns", required.columns());
    } else if (condition instanceof Condition.MinimumRecords least) {
      json.name("minimum").value(least.minimum());
    } else if (condition instanceof Condition.MissingShare share) {
      json.name("column").value(share.column());
      json.name("maximum").value(share.maximum());
    } else if (condition instanceof Condition.UniqueValues unique) {
      json.name("column").value(unique.column());
    } else if (condition instanceof Condition.AllowedValues allowed) {
      json.name("column").value(allowed.column());
      texts(json, "values", allowed.values());
    } else if (condition instanceof Condition.Range range) {
      json.name("column").value(range.column());
      json.name("minimum").value(range.minimum());
      json.name("maximum").value(range.maximum());
    } else if (condition instanceof Condition.DateOrder order) {
      json.name("earlier").value(order.earlier());
      json.name("later").value(order.later());
    } else if (condition instanceof Condition.Freshness fresh) {
      json.name("column").value(fresh.column());
      json.name("maximum_days").value(fresh.maximumDays());
    }
    json.endObject();
  }

  private static void texts(JsonWriter json, String name, List<String> texts) throws IOException {
    json.name(name).beginArray();
    for (String text : texts) {
      json.value(text);
    }
    json.endArray();
  }
}
