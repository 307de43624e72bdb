package app.marquee.domain.recipe;

import app.marquee.domain.recipe.Edit.Condition;
import java.util.List;
import java.util.stream.Collectors;

/// Says what an edit does, in a clause that begins with a capital letter and has no stop.
public final class EditWords {
  private EditWords() {}

  public static String of(Edit edit) {
    return switch (edit) {
      case Edit.ReplaceValue(String column, String from, String to) ->
          to.isEmpty()
              ? "Make " + quoted(from) + " missing in " + column
              : "Replace " + quoted(from) + " by " + quoted(to) + " in " + column;
      case Edit.MergeValues merge ->
          merge.variants().size() == 1
              ? "Merge " + quoted(merge.variants().getFirst()) + into(merge)
              : "Merge " + merge.variants().size() + " spellings" + into(merge);
      case Edit.MergeClusters(String column, List<Edit.Merge> clusters) ->
          clusters.size() == 1
              ? of(
                  new Edit.MergeValues(
                      column, clusters.getFirst().variants(), clusters.getFirst().target()))
              : "Merge "
                  + clusters.stream().mapToInt(one -> one.variants().size()).sum()
                  + " spellings into "
                  + clusters.size()
                  + " values in "
                  + column;
      case Edit.FillMissing(String column, String value) ->
          "Fill missing " + column + " with " + quoted(value);
      case Edit.DropRows drop ->
          "Drop titles where "
              + drop.where().stream().map(EditWords::of).collect(Collectors.joining(" and "));
      case Edit.EditCell edited ->
          "Set "
              + edited.column()
              + " of "
              + (edited.title().isEmpty() ? "record " + edited.record() : edited.title())
              + " to "
              + (edited.after().isEmpty() ? "missing" : quoted(edited.after()));
      case Edit.KeepBoth(List<Edit.Named> titles) ->
          "Keep both "
              + titles.stream().map(Edit.Named::toString).collect(Collectors.joining(" and "));
      case Edit.KeepTitle(Edit.Named title, String text) ->
          "Keep the title " + quoted(text) + " of " + title;
      case Edit.RenameColumn(String column, String name) -> "Rename " + column + " to " + name;
      case Edit.DropColumn(String column) -> "Drop the column " + column;
      case Edit.SplitLists(String column, String separator) ->
          "Split " + column + " at " + quoted(separator);
      case Edit.JoinLists(String column, String separator) ->
          "Join " + column + " with " + quoted(separator);
    };
  }

  /// A condition as a clause, such as `rating is "NR"`.
  public static String of(Condition condition) {
    String test =
        switch (condition.test()) {
          case IS -> " is ";
          case IS_NOT -> " is not ";
          case CONTAINS -> " contains ";
          case BELOW -> " is below ";
          case ABOVE -> " is above ";
          case MISSING -> " is missing";
          case PRESENT -> " is present";
        };
    String value =
        !condition.test().takesValue()
            ? ""
            : condition.test().takesNumber() ? condition.value() : quoted(condition.value());
    return condition.column() + test + value;
  }

  private static String into(Edit.MergeValues merge) {
    return " into " + quoted(merge.target()) + " in " + merge.column();
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
