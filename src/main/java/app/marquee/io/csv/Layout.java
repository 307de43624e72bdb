package app.marquee.io.csv;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.kernel.TypeNames;
import app.marquee.domain.kernel.Years;
import app.marquee.engine.ingest.HeaderAliases;
import app.marquee.io.csv.Sample.Trial;
import app.marquee.io.input.ColumnNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of a text: their names, and whether the first record is their header.
///
/// @param names one for each cell of a record, each of its own
/// @param named true where the first record is the header
/// @param guessed what would be taken without the user's choice: whether the first record is one
/// @param reason why, as a clause
/// @param place where the first record stands
record Layout(List<String> names, boolean named, boolean guessed, String reason, Place place) {
  private static final Place START = new Place(1, 0, false);

  /// Where a first record stands.
  ///
  /// @param passed lines before it that hold no titles
  /// @param marked true where a byte-order mark stands before it
  record Place(int line, int passed, boolean marked) {}

  /// Settles the columns of a text.
  ///
  /// @param chosen the user's choice, `first_line` or `none`; null where there is none
  static Layout of(Trial trial, @Nullable String chosen) {
    List<String> first = trial.header();
    long known = first.stream().filter(HeaderAliases::isKnown).distinct().count();
    boolean guessed = known >= 2 || !holdsValues(first);
    boolean named = chosen == null ? guessed : chosen.equals("first_line");
    List<String> cells = named ? fitted(trial) : positions(trial);
    String reason = reason(named, known, cells.size()) + (named ? surplus(trial) : "");
    return new Layout(ColumnNames.unique(cells), named, guessed, reason, START);
  }

  Layout at(Place where) {
    String passed =
        named && where.passed() > 0
            ? "; "
                + NumberText.counted(where.passed(), "line", "lines")
                + " before it without titles passed over"
            : "";
    return new Layout(names, named, guessed, reason + passed, where);
  }

  /// True where records hold cells that no name of the header is for.
  boolean isDoubtful(Trial trial) {
    return named && !surplus(trial).isEmpty();
  }

  private static String surplus(Trial trial) {
    int more = trial.usual() - trial.header().size();
    boolean filled = trial.lastEmpty() < trial.usually() * 0.9;
    return trial.fits() && more > 0 && filled && !hasRowNames(trial)
        ? "; records have "
            + NumberText.counted(more, "cell", "cells")
            + " more than it has names: they may be torn, look at the quotes"
        : "";
  }

  private static boolean hasRowNames(Trial trial) {
    return trial.usual() == trial.header().size() + 1
        && trial.firstWhole() >= trial.usually() * 0.9
        && trial.lastEmpty() < trial.usually() * 0.9;
  }

  private static String reason(boolean named, long known, int columns) {
    String all = columns == 1 ? "1 column" : columns + " columns";
    return named
        ? known + " of " + all + " known by name"
        : "the first record holds values; " + all + " named by position";
  }

  /// True where cells are values, not names: a year among them, or a type and a number somewhere.
  private static boolean holdsValues(List<String> cells) {
    boolean digits = cells.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    return cells.stream()
        .anyMatch(cell -> Years.parse(cell) > 0 || (digits && TypeNames.parse(cell) != null));
  }

  /// The header's cells, with unnamed ones where the records have more, fewer where they have
  /// fewer.
  private static List<String> fitted(Trial trial) {
    List<String> cells = new ArrayList<>(trial.header());
    if (trial.fits()) {
      if (hasRowNames(trial)) {
        cells.addFirst("");
      }
      while (cells.size() > trial.usual()) {
        cells.removeLast();
      }
      cells.addAll(Collections.nCopies(trial.usual() - cells.size(), ""));
    }
    return cells;
  }

  /// Names for columns without a header: those of the original where the first record looks like
  /// one of it, else numbers, but for what a single cell tells.
  private static List<String> positions(Trial trial) {
    List<String> first = trial.header();
    CanonicalColumn[] columns = CanonicalColumn.values();
    if (first.size() == columns.length
        && TypeNames.parse(first.get(CanonicalColumn.TYPE.ordinal())) != null) {
      return Arrays.stream(columns).map(CanonicalColumn::header).toList();
    }
    List<String> names = new ArrayList<>();
    for (String cell : first) {
      String name = "";
      if (TypeNames.parse(cell) != null && !names.contains(CanonicalColumn.TYPE.header())) {
        name = CanonicalColumn.TYPE.header();
      } else if (Years.parse(cell) > 0 && !names.contains(CanonicalColumn.RELEASE_YEAR.header())) {
        name = CanonicalColumn.RELEASE_YEAR.header();
      }
      names.add(name);
    }
    return names;
  }
}
