package app.marquee.domain.recipe;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.kernel.Durations;
import app.marquee.domain.kernel.Years;
import app.marquee.domain.recipe.Edit.Condition;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Finds what an edit asks for that cannot be, whatever the catalogue: a value no such column may
/// hold, a condition without its value.
public final class EditFaults {
  private static final String LISTS = "director, cast, country and listed_in";

  private static final String UNNAMED =
      "A title is not named: give its show_id or its record number.";

  private EditFaults() {}

  /// What is wrong, a whole sentence; empty where nothing is.
  public static Optional<String> of(Edit edit) {
    String fault =
        switch (edit) {
          case Edit.ReplaceValue replace ->
              replace.from().isEmpty()
                  ? "A value to replace is needed; to fill missing cells, use fill."
                  : replace.from().equals(replace.to())
                      ? "The value is replaced by itself."
                      : value(replace.column(), replace.to());
          case Edit.MergeValues merge ->
              merge(merge.column(), new Edit.Merge(merge.variants(), merge.target()));
          case Edit.MergeClusters merge -> merge(merge);
          case Edit.FillMissing fill ->
              fill.value().isEmpty()
                  ? "A value to fill in is needed."
                  : value(fill.column(), fill.value());
          case Edit.DropRows drop -> drop(drop);
          case Edit.EditCell cell ->
              !new Edit.Named(cell.title(), cell.record()).isNamed()
                  ? UNNAMED
                  : cell.before().equals(cell.after())
                      ? "The cell holds that value already."
                      : value(cell.column(), cell.after());
          case Edit.KeepBoth keep -> keep(keep);
          case Edit.KeepTitle keep ->
              keep.title().isNamed() ? value(CanonicalColumn.TITLE, keep.text()) : UNNAMED;
          case Edit.RenameColumn rename -> rename(rename);
          case Edit.DropColumn drop -> needed(drop.column());
          case Edit.SplitLists split -> list(split.column(), split.separator());
          case Edit.JoinLists join -> list(join.column(), join.separator());
        };
    return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
  }

  /// What keeps a column from holding a value; empty where it may.
  public static String value(String column, String value) {
    return canonical(column).map(known -> value(known, value)).orElse("");
  }

  private static String value(CanonicalColumn column, String value) {
    return switch (column) {
      case TITLE -> value.isBlank() ? "A title cannot be missing." : "";
      case TYPE ->
          value.equals("Movie") || value.equals("TV Show") ? "" : "A type is Movie or TV Show.";
      case RELEASE_YEAR ->
          value.isEmpty() || Integer.toString(Years.parse(value)).equals(value)
              ? ""
              : value + " is not a year of four digits.";
      case DATE_ADDED ->
          value.isEmpty() || isDate(value) ? "" : value + " is not a date such as 2021-09-25.";
      case DURATION ->
          value.isEmpty() || Durations.parse(value) != null
              ? ""
              : value + " is not a length such as 90 min or 2 Seasons.";
      default -> "";
    };
  }

  private static String merge(Edit.MergeClusters merge) {
    if (merge.clusters().isEmpty()) {
      return "At least one cluster to merge is needed.";
    }
    Set<String> variants = new HashSet<>();
    for (Edit.Merge cluster : merge.clusters()) {
      String fault = merge(merge.column(), cluster);
      if (!fault.isEmpty()) {
        return fault;
      }
      for (String variant : cluster.variants()) {
        if (!variants.add(variant)) {
          return variant + " is merged into two values.";
        }
      }
    }
    for (Edit.Merge cluster : merge.clusters()) {
      if (variants.contains(cluster.target())) {
        return cluster.target() + " is merged, and merged into.";
      }
    }
    return "";
  }

  private static String merge(String column, Edit.Merge merge) {
    if (merge.variants().isEmpty() || merge.variants().contains("")) {
      return "At least one spelling to merge is needed, and none may be empty.";
    }
    if (merge.target().isEmpty()) {
      return "A spelling to merge into is needed.";
    }
    return merge.variants().contains(merge.target())
        ? merge.target() + " is merged into itself."
        : value(column, merge.target());
  }

  private static String drop(Edit.DropRows drop) {
    if (drop.where().isEmpty()) {
      return "A condition is needed: without one every title would be dropped.";
    }
    for (Condition condition : drop.where()) {
      if (condition.test().takesValue() && condition.value().isEmpty()) {
        return "The condition on " + condition.column() + " has no value.";
      }
      if (condition.test().takesNumber() && !condition.value().matches("-?[0-9]{1,9}")) {
        return condition.value() + " is not a whole number.";
      }
    }
    return "";
  }

  private static String keep(Edit.KeepBoth keep) {
    if (keep.titles().size() != 2 || keep.titles().stream().distinct().count() != 2) {
      return "Two titles to keep are needed.";
    }
    return keep.titles().stream().allMatch(Edit.Named::isNamed) ? "" : UNNAMED;
  }

  private static String rename(Edit.RenameColumn rename) {
    String name = rename.name();
    if (name.isBlank() || !name.equals(name.strip())) {
      return "The new name is empty, or begins or ends with a blank.";
    }
    boolean known =
        canonical(name).isPresent()
            || Arrays.stream(FeatureColumn.values()).anyMatch(one -> one.header().equals(name));
    return known
        ? name + " is a column of its own; match columns of the file to it under Columns."
        : needed(rename.column());
  }

  private static String needed(String column) {
    return column.equals(CanonicalColumn.TITLE.header())
            || column.equals(CanonicalColumn.TYPE.header())
        ? "Without " + column + " nothing can be counted; it stays."
        : "";
  }

  private static String list(String column, String separator) {
    if (separator.isEmpty()) {
      return "A mark between the entries is needed.";
    }
    return canonical(column).filter(CanonicalColumn::isList).isPresent()
        ? ""
        : column + " is not a column of lists; these are " + LISTS + ".";
  }

  private static Optional<CanonicalColumn> canonical(String name) {
    return Arrays.stream(CanonicalColumn.values())
        .filter(column -> column.header().equals(name))
        .findFirst();
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException other) {
      return false;
    }
  }
}
