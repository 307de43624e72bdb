package app.marquee.domain.provenance;

import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.recipe.FeatureSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything known of one title that its cells are explained from.
///
/// @param columns the columns of the file, in order
/// @param values each column and feature to its value now, the empty text where it is missing
/// @param changes of this title, in column order, then as they were made
/// @param made the rules, steps and features of the run
/// @param absent features the catalogue does not have, by name, with the reason
/// @param asOf the date ages are counted from, null where there is none
/// @param fate why the title is not among the kept ones, a whole sentence; null where it is
public record TitleTrace(
    Explanation.Place place,
    List<String> columns,
    Map<String, String> values,
    List<Change> changes,
    Making made,
    Map<String, String> absent,
    @Nullable LocalDate asOf,
    @Nullable String fate) {
  public TitleTrace {
    columns = List.copyOf(columns);
    values = Map.copyOf(values);
    changes = List.copyOf(changes);
    absent = Map.copyOf(absent);
  }

  /// What a run made of its titles, as far as it is told of.
  ///
  /// @param rules in the order they ran
  /// @param steps of the user's, in the order they ran
  /// @param features the run's choices of features
  public record Making(List<RuleId> rules, List<NamedStep> steps, FeatureSettings features) {
    /// The rules in their usual order, no steps, the usual features.
    public static final Making USUAL =
        new Making(List.of(RuleId.values()), List.of(), FeatureSettings.standard());

    public Making {
      rules = List.copyOf(rules);
      steps = List.copyOf(steps);
    }
  }

  /// A step of the user's.
  ///
  /// @param words what it does, a clause
  public record NamedStep(StepId id, String words) {}

  /// The value of a column or feature, null where it is missing or there is no such column.
  public @Nullable String value(String column) {
    String value = values.getOrDefault(column, "");
    return value.isEmpty() ? null : value;
  }

  /// What stands in the file, null where the cell is empty there.
  public @Nullable String raw(String column) {
    for (Change change : changes) {
      if (change.column().equals(column)) {
        return change.before();
      }
    }
    return value(column);
  }

  public boolean has(String column) {
    return values.containsKey(column);
  }
}
