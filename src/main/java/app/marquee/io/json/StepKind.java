package app.marquee.io.json;

import app.marquee.domain.recipe.Edit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The kinds of step by the word a recipe has for them, with the fields each needs.
enum StepKind {
  REPLACE("replace", "column from to"),
  MERGE("merge", "column variants to"),
  MERGE_CLUSTERS("merge_clusters", "column clusters"),
  FILL("fill", "column value"),
  DROP_ROWS("drop_rows", "where"),
  EDIT_CELL("edit_cell", "column from to"),
  KEEP_BOTH("keep_both", ""),
  KEEP_TITLE("keep_title", "value"),
  RENAME_COLUMN("rename_column", "column name"),
  DROP_COLUMN("drop_column", "column"),
  SPLIT_LISTS("split_lists", "column separator"),
  JOIN_LISTS("join_lists", "column separator");

  private final String id;
  private final String fields;

  StepKind(String id, String fields) {
    this.id = id;
    this.fields = fields;
  }

  String id() {
    return id;
  }

  /// The fields beside `id`, `on` and `kind` that must be there.
  List<String> required() {
    return fields.isEmpty() ? List.of() : List.of(fields.split(" "));
  }

  /// The fields that may be there: titles go by their ids or their records.
  List<String> optional() {
    return switch (this) {
      case EDIT_CELL, KEEP_TITLE -> List.of("title", "record");
      case KEEP_BOTH -> List.of("titles", "records");
      default -> List.of();
    };
  }

  static Optional<StepKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  static StepKind of(Edit edit) {
    return switch (edit) {
      case Edit.ReplaceValue _ -> REPLACE;
      case Edit.MergeValues _ -> MERGE;
      case Edit.MergeClusters _ -> MERGE_CLUSTERS;
      case Edit.FillMissing _ -> FILL;
      case Edit.DropRows _ -> DROP_ROWS;
      case Edit.EditCell _ -> EDIT_CELL;
      case Edit.KeepBoth _ -> KEEP_BOTH;
      case Edit.KeepTitle _ -> KEEP_TITLE;
      case Edit.RenameColumn _ -> RENAME_COLUMN;
      case Edit.DropColumn _ -> DROP_COLUMN;
      case Edit.SplitLists _ -> SPLIT_LISTS;
      case Edit.JoinLists _ -> JOIN_LISTS;
    };
  }
}
