package app.marquee.domain.fit;

import java.util.ArrayList;
import java.util.List;

/// A column a recipe asks for and a file lacks.
///
/// @param column by the name it has after ingest
/// @param disabled what cannot be done without it, by kind, in the order of a run; not empty
public record MissingColumn(String column, List<Disabled> disabled) {
  public MissingColumn {
    disabled = List.copyOf(disabled);
  }

  /// Things of one kind.
  ///
  /// @param kind in the plural, such as `features`
  /// @param names as reports call them
  public record Disabled(String kind, List<String> names) {
    public Disabled {
      names = List.copyOf(names);
    }

    /// Such as `features cast_count, cast size`.
    public String words() {
      return kind + " " + String.join(", ", names);
    }
  }

  /// What is not applicable, as a clause.
  public String consequences() {
    List<String> parts = new ArrayList<>();
    for (Disabled some : disabled) {
      parts.add(some.words());
    }
    return String.join("; ", parts);
  }

  /// The whole of it in two sentences.
  public String sentence() {
    return "The file has no column " + column + ". Not applicable: " + consequences() + ".";
  }
}
