package app.marquee.io.json;

import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.recipe.UserStep;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/// Writes the steps of a recipe as [StepFields] reads them.
final class StepWriter {
  private StepWriter() {}

  static void write(JsonWriter json, List<UserStep> steps) throws IOException {
    json.name("steps").beginArray();
    for (UserStep step : steps) {
      json.beginObject();
      json.name("id").value(step.id().id());
      json.name("on").value(step.on());
      json.name("kind").value(StepKind.of(step.edit()).id());
      fields(json, step.edit());
      json.endObject();
    }
    json.endArray();
  }

  private static void fields(JsonWriter json, Edit edit) throws IOException {
    switch (edit) {
      case Edit.ReplaceValue(String column, String from, String to) ->
          texts(json, "column", column, "from", from, "to", to);
      case Edit.MergeValues merge -> {
        texts(json, "column", merge.column());
        merge(json, new Edit.Merge(merge.variants(), merge.target()));
      }
      case Edit.MergeClusters merge -> {
        texts(json, "column", merge.column());
        json.name("clusters").beginArray();
        for (Edit.Merge cluster : merge.clusters()) {
          json.beginObject();
          merge(json, cluster);
          json.endObject();
        }
        json.endArray();
      }
      case Edit.FillMissing(String column, String value) ->
          texts(json, "column", column, "value", value);
      case Edit.DropRows drop -> {
        json.name("where").beginArray();
        for (Condition condition : drop.where()) {
          condition(json, condition);
        }
        json.endArray();
      }
      case Edit.EditCell cell -> {
        title(json, new Edit.Named(cell.title(), cell.record()));
        texts(json, "column", cell.column(), "from", cell.before(), "to", cell.after());
      }
      case Edit.KeepBoth keep -> titles(json, keep.titles());
      case Edit.KeepTitle keep -> {
        title(json, keep.title());
        texts(json, "value", keep.text());
      }
      case Edit.RenameColumn(String column, String name) ->
          texts(json, "column", column, "name", name);
      case Edit.DropColumn(String column) -> texts(json, "column", column);
      case Edit.SplitLists(String column, String separator) ->
          texts(json, "column", column, "separator", separator);
      case Edit.JoinLists(String column, String separator) ->
          texts(json, "column", column, "separator", separator);
    }
  }

  private static void merge(JsonWriter json, Edit.Merge merge) throws IOException {
    json.name("variants").beginArray();
    for (String variant : merge.variants()) {
      json.value(variant);
    }
    json.endArray();
    texts(json, "to", merge.target());
  }

  private static void title(JsonWriter json, Edit.Named title) throws IOException {
    if (title.title().isEmpty()) {
      json.name("record").value(title.record());
    } else {
      texts(json, "title", title.title());
    }
  }

  private static void titles(JsonWriter json, List<Edit.Named> titles) throws IOException {
    boolean records = titles.getFirst().title().isEmpty();
    json.name(records ? "records" : "titles").beginArray();
    for (Edit.Named title : titles) {
      if (records) {
        json.value(title.record());
      } else {
        json.value(title.title());
      }
    }
    json.endArray();
  }

  private static void condition(JsonWriter json, Condition condition) throws IOException {
    json.beginObject();
    texts(json, "column", condition.column(), "is", condition.test().id());
    if (condition.test().takesValue()) {
      texts(json, "value", condition.value());
    }
    json.endObject();
  }

  /// @param pairs names and values by turns
  private static void texts(JsonWriter json, String... pairs) throws IOException {
    for (int i = 0; i < pairs.length; i += 2) {
      json.name(pairs[i]).value(pairs[i + 1]);
    }
  }
}
