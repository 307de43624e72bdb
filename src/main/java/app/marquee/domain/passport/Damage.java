package app.marquee.domain.passport;

import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Repair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One kind of damage found in a file.
///
/// @param column the column it was found in, empty where it concerns records or columns as such
/// @param count how many records, cells or columns
/// @param examples the first of them
/// @param records the numbers of all records it was found in, ascending; not copied
/// @param remedy what mends it
public record Damage(
    DamageKind kind,
    String column,
    int count,
    List<Example> examples,
    int[] records,
    Remedy remedy) {

  /// The most examples kept of one kind.
  public static final int MOST_EXAMPLES = 5;

  public Damage {
    examples = List.copyOf(examples);
  }

  /// One place where it was found.
  ///
  /// @param record its number in the file, 0 where it is in none
  /// @param text what stands there, or what is missing
  public record Example(int record, String text) {}

  /// What mends a kind of damage, if anything does.
  ///
  /// @param rule the rule that mends it or points at it, null where there is none
  /// @param repair the step of a recipe that undoes it exactly, null where there is none
  public record Remedy(@Nullable RuleId rule, @Nullable Repair repair) {

    /// Nothing in the file says how to undo it.
    public static final Remedy NONE = new Remedy(null, null);

    public static Remedy by(RuleId rule) {
      return new Remedy(rule, null);
    }

    public static Remedy by(Repair repair) {
      return new Remedy(null, repair);
    }
  }

  /// What is counted, in words, with its column.
  public String label() {
    return column.isEmpty() ? kind.label() : kind.label() + ": " + column;
  }
}
