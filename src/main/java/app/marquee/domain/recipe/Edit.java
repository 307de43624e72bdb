package app.marquee.domain.recipe;

import java.util.List;

/// What a step of the user's does to the cleaned titles. Columns go by their canonical names, or,
/// beyond these, by their own; an empty text is a missing value.
public sealed interface Edit {

  /// Cells of a column that hold one value hold another.
  ///
  /// @param from the whole cell; not empty
  /// @param to empty to make the cells missing
  record ReplaceValue(String column, String from, String to) implements Edit {}

  /// Several spellings become one: of entries in a column of lists, of cells elsewhere.
  ///
  /// @param variants the spellings that go; not empty, the target not among them
  record MergeValues(String column, List<String> variants, String target) implements Edit {
    public MergeValues {
      variants = List.copyOf(variants);
    }
  }

  /// Several clusters of spellings each become one, as [MergeValues] does with one.
  ///
  /// @param clusters not empty; no spelling is in two of them
  record MergeClusters(String column, List<Merge> clusters) implements Edit {
    public MergeClusters {
      clusters = List.copyOf(clusters);
    }
  }

  /// Missing cells of a column get a value.
  record FillMissing(String column, String value) implements Edit {}

  /// Titles for which all conditions hold are dropped.
  ///
  /// @param where not empty
  record DropRows(List<Condition> where) implements Edit {
    public DropRows {
      where = List.copyOf(where);
    }
  }

  /// One cell holds another value.
  ///
  /// @param title the show_id, or where it is empty the record number names the title
  /// @param record in the file, from 1; 0 where the show_id names the title
  /// @param before what the cell must hold for the step to apply
  record EditCell(String title, int record, String column, String before, String after)
      implements Edit {}

  /// A column goes by another name.
  record RenameColumn(String column, String name) implements Edit {}

  /// A column goes.
  record DropColumn(String column) implements Edit {}

  /// Cells of a column of lists are split at another mark than the comma.
  ///
  /// @param separator such as `;`
  record SplitLists(String column, String separator) implements Edit {}

  /// The entries of each cell of a column of lists become one text.
  ///
  /// @param separator stands between them, such as ` / `
  record JoinLists(String column, String separator) implements Edit {}

  /// Two titles that look alike are two: no rule says any more that the later repeats the earlier.
  ///
  /// @param titles two
  record KeepBoth(List<Named> titles) implements Edit {
    public KeepBoth {
      titles = List.copyOf(titles);
    }
  }

  /// A title that looks like a spreadsheet's date is none: no rule points at it any more.
  ///
  /// @param text what its title must be for the step to apply; not blank
  record KeepTitle(Named title, String text) implements Edit {}

  /// A title by its id or its place in the file.
  ///
  /// @param title the show_id, or where it is empty the record number names the title
  /// @param record in the file, from 1; 0 where the show_id names the title
  record Named(String title, int record) {
    /// True where one of the two names it.
    boolean isNamed() {
      return !title.isEmpty() || record > 0;
    }

    @Override
    public String toString() {
      return title.isEmpty() ? "record " + record : title;
    }
  }

  /// Spellings that become another.
  ///
  /// @param variants not empty, the target not among them
  record Merge(List<String> variants, String target) {
    public Merge {
      variants = List.copyOf(variants);
    }
  }

  /// A condition on one column of a title.
  ///
  /// @param value empty for [Test#MISSING] and [Test#PRESENT]
  record Condition(String column, Test test, String value) {}

  /// How a cell is held against a value.
  enum Test {
    IS("is"),
    IS_NOT("is_not"),
    CONTAINS("contains"),
    BELOW("below"),
    ABOVE("above"),
    MISSING("missing"),
    PRESENT("present");

    private final String id;

    Test(String id) {
      this.id = id;
    }

    /// The word in recipes.
    public String id() {
      return id;
    }

    /// True where it needs a value.
    public boolean takesValue() {
      return this != MISSING && this != PRESENT;
    }

    /// True where the value must be a number.
    public boolean takesNumber() {
      return this == BELOW || this == ABOVE;
    }
  }
}
