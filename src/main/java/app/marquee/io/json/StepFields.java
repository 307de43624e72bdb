package app.marquee.io.json;

import app.marquee.domain.quality.StepId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.recipe.EditFaults;
import app.marquee.domain.recipe.UserStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the steps of a recipe, each of a kind with the fields of that kind and no other.
final class StepFields {
  private static final List<String> COMMON = List.of("id", "on", "kind");

  private final StrictJson json;
  private final List<UserStep> steps = new ArrayList<>();

  StepFields(StrictJson json) {
    this.json = json;
  }

  void read() throws IOException {
    json.array(this::step);
  }

  List<UserStep> steps() {
    return steps;
  }

  /// The fields of one step as they are read, in whatever order the file has them.
  private static final class Fields {
    StepId id = new StepId(1);
    boolean on = true;
    StepKind kind = StepKind.REPLACE;
    String column = "";
    String from = "";
    String to = "";
    String value = "";
    String title = "";
    String name = "";
    String separator = "";
    int record;
    final List<String> variants = new ArrayList<>();
    final List<Edit.Merge> clusters = new ArrayList<>();
    final List<Condition> where = new ArrayList<>();
    final List<Edit.Named> titles = new ArrayList<>();
  }

  private void step() throws IOException {
    Fields fields = new Fields();
    Set<String> seen =
        json.object(
            "step",
            field -> {
              switch (field) {
                case "id" -> fields.id = id();
                case "on" -> fields.on = json.truth();
                case "kind" -> fields.kind = kind();
                case "column" -> fields.column = json.text();
                case "from" -> fields.from = json.text();
                case "to" -> fields.to = json.text();
                case "value" -> fields.value = json.text();
                case "title" -> fields.title = json.text();
                case "record" -> fields.record = record();
                case "name" -> fields.name = json.text();
                case "separator" -> fields.separator = json.text();
                case "variants" -> json.array(() -> fields.variants.add(json.text()));
                case "clusters" -> json.array(() -> fields.clusters.add(cluster()));
                case "titles" ->
                    json.array(() -> fields.titles.add(new Edit.Named(json.text(), 0)));
                case "records" -> json.array(() -> fields.titles.add(new Edit.Named("", record())));
                case "where" -> json.array(() -> condition(fields.where));
                default -> throw json.unknownField(field, known());
              }
            });
    require(fields.kind, seen);
    if (seen.containsAll(List.of("title", "record"))) {
      throw json.faultBehind(
          "", "name the title by \"title\" or by \"record\", not by both.", "Remove one.");
    }
    if (seen.containsAll(StepKind.KEEP_BOTH.optional())) {
      throw json.faultBehind(
          "", "name the two titles by \"titles\" or by \"records\", not by both.", "Remove one.");
    }
    Edit edit = edit(fields);
    EditFaults.of(edit)
        .ifPresent(fault -> {
          throw json.faultBehind(
              "",
              "the step \"" + fields.id.id() + "\" cannot be: " + fault,
              "Correct or remove it.");
        });
    steps.add(new UserStep(fields.id, fields.on, edit));
  }

  private StepId id() throws IOException {
    String text = json.text();
    StepId id =
        StepId.of(text)
            .orElseThrow(() ->
                json.fault("\"" + text + "\" is not the id of a step.", "Write it as step.1."));
    if (steps.stream().anyMatch(step -> step.id().equals(id))) {
      throw json.fault("two steps have the id \"" + text + "\".", "Give one another id.");
    }
    return id;
  }

  private StepKind kind() throws IOException {
    String text = json.text();
    return StepKind.of(text)
        .orElseThrow(() ->
            json.fault(
                "\"" + text + "\" is not a kind of step.",
                "Write one of "
                    + Arrays.stream(StepKind.values())
                        .map(StepKind::id)
                        .collect(Collectors.joining(", "))
                    + "."));
  }

  private Edit.Merge cluster() throws IOException {
    List<String> variants = new ArrayList<>();
    String[] target = {""};
    Set<String> seen =
        json.object(
            "cluster",
            field -> {
              switch (field) {
                case "variants" -> json.array(() -> variants.add(json.text()));
                case "to" -> target[0] = json.text();
                default -> throw json.unknownField(field, List.of("variants", "to"));
              }
            });
    if (seen.size() < 2) {
      throw json.faultBehind(
          "", "a cluster needs \"variants\" and \"to\".", "Add what is missing.");
    }
    return new Edit.Merge(variants, target[0]);
  }

  private void condition(List<Condition> where) throws IOException {
    String[] texts = {"", ""};
    Edit.Test[] test = {Edit.Test.IS};
    Set<String> seen =
        json.object(
            "condition",
            field -> {
              switch (field) {
                case "column" -> texts[0] = json.text();
                case "is" -> test[0] = test();
                case "value" -> texts[1] = json.text();
                default -> throw json.unknownField(field, List.of("column", "is", "value"));
              }
            });
    if (!seen.contains("column") || !seen.contains("is")) {
      throw json.faultBehind(
          "", "a condition needs \"column\" and \"is\".", "Add what is missing.");
    }
    where.add(new Condition(texts[0], test[0], texts[1]));
  }

  private Edit.Test test() throws IOException {
    String text = json.text();
    for (Edit.Test test : Edit.Test.values()) {
      if (test.id().equals(text)) {
        return test;
      }
    }
    throw json.fault(
        "\"" + text + "\" is no test of a condition.",
        "Write one of "
            + Arrays.stream(Edit.Test.values()).map(Edit.Test::id).collect(Collectors.joining(", "))
            + ".");
  }

  private void require(StepKind kind, Set<String> seen) {
    for (String field : COMMON) {
      if (!seen.contains(field) && !field.equals("on")) {
        throw json.faultBehind("", "a step has no field \"" + field + "\".", "Add it.");
      }
    }
    for (String field : kind.required()) {
      if (!seen.contains(field)) {
        throw json.faultBehind(
            "", "a step of kind \"" + kind.id() + "\" has no field \"" + field + "\".", "Add it.");
      }
    }
    for (String field : seen) {
      if (!COMMON.contains(field)
          && !kind.required().contains(field)
          && !kind.optional().contains(field)) {
        throw json.faultBehind(
            field,
            "a step of kind \"" + kind.id() + "\" takes no field \"" + field + "\".",
            "Remove it.");
      }
    }
  }

  private static Edit edit(Fields from) {
    return switch (from.kind) {
      case REPLACE -> new Edit.ReplaceValue(from.column, from.from, from.to);
      case MERGE -> new Edit.MergeValues(from.column, from.variants, from.to);
      case MERGE_CLUSTERS -> new Edit.MergeClusters(from.column, from.clusters);
      case FILL -> new Edit.FillMissing(from.column, from.value);
      case DROP_ROWS -> new Edit.DropRows(from.where);
      case EDIT_CELL -> new Edit.EditCell(from.title, from.record, from.column, from.from, from.to);
      case KEEP_BOTH -> new Edit.KeepBoth(from.titles);
      case KEEP_TITLE -> new Edit.KeepTitle(new Edit.Named(from.title, from.record), from.value);
      case RENAME_COLUMN -> new Edit.RenameColumn(from.column, from.name);
      case DROP_COLUMN -> new Edit.DropColumn(from.column);
      case SPLIT_LISTS -> new Edit.SplitLists(from.column, from.separator);
      case JOIN_LISTS -> new Edit.JoinLists(from.column, from.separator);
    };
  }

  private int record() throws IOException {
    long number = json.whole();
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw json.faultBehind(
          "", "there is no such record number.", "Write the number of a record, from 1 on.");
    }
    return (int) number;
  }

  private static List<String> known() {
    List<String> known = new ArrayList<>(COMMON);
    for (StepKind kind : StepKind.values()) {
      for (String field : kind.required()) {
        if (!known.contains(field)) {
          known.add(field);
        }
      }
    }
    known.addAll(List.of("title", "record", "titles", "records"));
    return known;
  }
}
