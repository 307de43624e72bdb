package app.marquee.engine.steps;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.ListCells;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Applies the edit of one step to the titles.
final class StepEdits {
  private final StepTable table;

  StepEdits(StepTable table) {
    this.table = table;
  }

  /// Why the edit cannot be applied to these titles, a whole sentence; null where it was.
  @Nullable String apply(Edit edit) {
    return switch (edit) {
      case Edit.ReplaceValue(String column, String from, String to) ->
          cells(column, cell -> cell.equals(from) ? to : cell);
      case Edit.FillMissing(String column, String value) ->
          cells(column, cell -> cell.isEmpty() ? value : cell);
      case Edit.MergeValues(String column, List<String> variants, String target) ->
          merge(column, List.of(new Edit.Merge(variants, target)));
      case Edit.MergeClusters(String column, List<Edit.Merge> clusters) -> merge(column, clusters);
      case Edit.SplitLists(String column, String separator) ->
          cells(column, cell -> split(cell, separator));
      case Edit.JoinLists(String column, String separator) ->
          cells(column, cell -> String.join(separator, ListCells.tokens(cell)));
      case Edit.EditCell cell -> cell(cell);
      case Edit.KeepBoth(List<Edit.Named> titles) -> keep(titles.getFirst(), titles.getLast());
      case Edit.KeepTitle(Edit.Named title, String text) -> keep(title, text);
      case Edit.DropRows drop -> drop(drop.where());
      case Edit.RenameColumn rename -> rename(rename);
      case Edit.DropColumn(String column) -> {
        String absent = absent(column);
        if (absent == null) {
          table.remove(column);
        }
        yield absent;
      }
    };
  }

  private @Nullable String cells(String column, UnaryOperator<String> change) {
    String absent = absent(column);
    if (absent != null) {
      return absent;
    }
    String[] cells = table.texts(column);
    Map<String, String> known = new HashMap<>();
    for (int row = 0; row < cells.length; row++) {
      if (!table.dropped().get(row)) {
        table.set(row, column, known.computeIfAbsent(cells[row], change));
      }
    }
    return null;
  }

  private @Nullable String merge(String column, List<Edit.Merge> clusters) {
    Map<String, String> targets = new HashMap<>();
    for (Edit.Merge cluster : clusters) {
      cluster.variants().forEach(variant -> targets.put(variant, cluster.target()));
    }
    if (!isList(column)) {
      return cells(column, cell -> targets.getOrDefault(cell, cell));
    }
    return cells(
        column,
        cell -> {
          List<String> entries = ListCells.tokens(cell);
          if (entries.stream().noneMatch(targets::containsKey)) {
            return cell;
          }
          Set<String> merged = new LinkedHashSet<>();
          entries.forEach(entry -> merged.add(targets.getOrDefault(entry, entry)));
          return ListCells.join(List.copyOf(merged));
        });
  }

  private static String split(String cell, String separator) {
    if (!cell.contains(separator)) {
      return cell;
    }
    Set<String> entries = new LinkedHashSet<>();
    for (String part : cell.split(Pattern.quote(separator), -1)) {
      entries.addAll(ListCells.tokens(part));
    }
    return ListCells.join(List.copyOf(entries));
  }

  private @Nullable String cell(Edit.EditCell edit) {
    String absent = absent(edit.column());
    if (absent != null) {
      return absent;
    }
    Edit.Named title = new Edit.Named(edit.title(), edit.record());
    List<Integer> rows = rows(title);
    if (rows.isEmpty()) {
      return noTitle(title);
    }
    String[] cells = table.texts(edit.column());
    String problem = otherwise(cells[rows.getFirst()], edit.before());
    for (int row : rows) {
      if (cells[row].equals(edit.before())) {
        table.set(row, edit.column(), edit.after());
        problem = null;
      }
    }
    return problem;
  }

  private static String otherwise(String now, String before) {
    return "The cell holds "
        + (now.isEmpty() ? "nothing" : now)
        + ", not "
        + (before.isEmpty() ? "nothing" : before)
        + " any more.";
  }

  private @Nullable String keep(Edit.Named title, String text) {
    List<Integer> rows = rows(title);
    if (rows.isEmpty()) {
      return noTitle(title);
    }
    String[] cells = table.texts(CanonicalColumn.TITLE.header());
    String problem = otherwise(cells[rows.getFirst()], text);
    for (int row : rows) {
      if (cells[row].equals(text)) {
        table.kept().keepTitle(row);
        problem = null;
      }
    }
    return problem;
  }

  private static String noTitle(Edit.Named title) {
    return "No kept title is " + title + ".";
  }

  private @Nullable String keep(Edit.Named one, Edit.Named other) {
    List<Integer> rows = rows(one);
    List<Integer> others = rows(other);
    if (rows.isEmpty() || others.isEmpty()) {
      return noTitle(rows.isEmpty() ? one : other);
    }
    Alike alike = new Alike(table);
    boolean any = false;
    for (int row : rows) {
      for (int beside : others) {
        if (alike.are(row, beside)) {
          table.kept().keepBoth(row, beside);
          any = true;
        }
      }
    }
    return any
        ? null
        : one + " and " + other + " are not of the same title, type and release year any more.";
  }

  private List<Integer> rows(Edit.Named title) {
    List<Integer> rows = new ArrayList<>();
    String id = CanonicalColumn.SHOW_ID.header();
    if (title.title().isEmpty()) {
      int row = Arrays.binarySearch(table.in().records(), title.record());
      if (row >= 0 && !table.dropped().get(row)) {
        rows.add(row);
      }
    } else if (table.has(id)) {
      String[] ids = table.texts(id);
      for (int row = 0; row < ids.length; row++) {
        if (ids[row].equals(title.title()) && !table.dropped().get(row)) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private @Nullable String drop(List<Condition> where) {
    List<String[]> cells = new ArrayList<>();
    for (Condition condition : where) {
      String absent = absent(condition.column());
      if (absent != null) {
        return absent;
      }
      cells.add(table.texts(condition.column()));
    }
    for (int row = 0; row < table.rows(); row++) {
      boolean all = true;
      for (int i = 0; i < where.size() && all; i++) {
        all = holds(where.get(i), cells.get(i)[row]);
      }
      if (all) {
        table.drop(row);
      }
    }
    return null;
  }

  private static boolean holds(Condition condition, String cell) {
    String value = condition.value();
    return switch (condition.test()) {
      case IS -> cell.equals(value);
      case IS_NOT -> !cell.isEmpty() && !cell.equals(value);
      case CONTAINS -> cell.contains(value);
      case MISSING -> cell.isEmpty();
      case PRESENT -> !cell.isEmpty();
      case BELOW -> isNumber(cell) && Long.parseLong(cell) < Long.parseLong(value);
      case ABOVE -> isNumber(cell) && Long.parseLong(cell) > Long.parseLong(value);
    };
  }

  private static boolean isNumber(String cell) {
    return cell.matches("-?[0-9]{1,9}");
  }

  private @Nullable String rename(Edit.RenameColumn rename) {
    String absent = absent(rename.column());
    if (absent != null) {
      return absent;
    }
    if (table.has(rename.name())) {
      return "There is a column " + rename.name() + " already.";
    }
    table.rename(rename.column(), rename.name());
    return null;
  }

  private @Nullable String absent(String column) {
    return table.has(column) ? null : "The catalogue has no column " + column + ".";
  }

  private boolean isList(String column) {
    return table.has(column)
        && Arrays.stream(CanonicalColumn.values())
            .anyMatch(one -> one.isList() && one.header().equals(table.origin(column)));
  }
}
