package app.marquee.domain.provenance;

import app.marquee.domain.quality.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a cell holds what it holds: the same for the window and the command line.
///
/// @param value the cell now, null where it is missing
/// @param raw what stands in the file: the cell itself, or the cells a derived value is made from
/// @param steps every change to those cells, in the order they were made
/// @param derivation how a derived value is made, null for a column of the file
/// @param missing why there is no value, a whole sentence; null where there is one
/// @param fate why the title is not among the kept ones, a whole sentence; null where it is
public record Explanation(
    Place place,
    String column,
    @Nullable String value,
    List<RawCell> raw,
    List<Step> steps,
    @Nullable Derivation derivation,
    @Nullable String missing,
    @Nullable String fate) {
  public Explanation {
    raw = List.copyOf(raw);
    steps = List.copyOf(steps);
  }

  /// Where a title stands.
  ///
  /// @param record its number in the file; 0 where it is not told
  /// @param line the line it starts on; 0 where it is not told
  /// @param showId null where it has none
  /// @param title null where it has none
  /// @param source the file it is from, where the catalogue has a column that says so; else null
  public record Place(
      int record,
      int line,
      @Nullable String showId,
      @Nullable String title,
      @Nullable String source) {}

  /// A cell as it stands in the file.
  ///
  /// @param text null where it is empty there
  public record RawCell(String column, @Nullable String text) {}

  /// One change on the way from the file to now.
  ///
  /// @param turn when the rule ran among the rules, from 1; 0 for a step of the user's
  /// @param name of the rule or step, for people
  /// @param reason what it found, a whole sentence
  /// @param before null where the cell was missing
  /// @param after null where it was made missing
  public record Step(
      Cause cause,
      int turn,
      String name,
      String reason,
      String column,
      @Nullable String before,
      @Nullable String after) {}

  /// How a derived value is made.
  ///
  /// @param definition of the column, a sentence
  /// @param formula the same with this title's values, a clause; empty where there is no value
  public record Derivation(String definition, String formula, List<Input> inputs) {
    public Derivation {
      inputs = List.copyOf(inputs);
    }
  }

  /// A value a derived one is made from.
  ///
  /// @param value null where it is missing
  public record Input(String name, @Nullable String value) {}
}
