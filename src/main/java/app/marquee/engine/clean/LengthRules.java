package app.marquee.engine.clean;

import app.marquee.domain.kernel.Durations;
import app.marquee.domain.kernel.Length;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import org.jspecify.annotations.Nullable;

/// The rules on lengths: those that stand in the rating, and those that are zero.
final class LengthRules {
  private final Recipe recipe;

  LengthRules(Recipe recipe) {
    this.recipe = recipe;
  }

  /// Moves a length from the rating to an empty duration.
  void move(CleanedColumn rating, CleanedColumn duration, int rows) {
    if (!recipe.isOn(RuleId.DURATION_IN_RATING)) {
      return;
    }
    CellTrace[] ratings = rating.byCode();
    boolean[] isLength = new boolean[ratings.length];
    boolean any = false;
    for (int code = 0; code < ratings.length; code++) {
      isLength[code] = !ratings[code].isMissing() && Durations.parse(ratings[code].value()) != null;
      any |= isLength[code];
    }
    for (int row = 0; any && row < rows; row++) {
      int code = rating.code(row);
      if (isLength[code] && isFree(duration.byCode()[duration.code(row)])) {
        CellTrace emptied = duration.byCode()[duration.code(row)];
        String length = ratings[code].value();
        duration.setTrace(row, emptied.then(RuleId.DURATION_IN_RATING, length));
        rating.setTrace(row, ratings[code].then(RuleId.DURATION_IN_RATING, ""));
      }
    }
  }

  /// True where a duration is missing, or will be by the rule on zero lengths.
  private boolean isFree(CellTrace duration) {
    if (duration.isMissing()) {
      return true;
    }
    Length length = recipe.isOn(RuleId.DURATION_ZERO) ? Durations.parse(duration.value()) : null;
    return length != null && length.amount() == 0;
  }

  /// Empties zero lengths and returns what the others read as.
  ///
  /// @return value code to its length, null where there is none
  @Nullable Length[] read(CleanedColumn duration) {
    CellTrace[] traces = duration.byCode();
    Length[] lengths = new Length[traces.length];
    for (int code = 0; code < traces.length; code++) {
      Length length = traces[code].isMissing() ? null : Durations.parse(traces[code].value());
      if (length != null && length.amount() == 0 && recipe.isOn(RuleId.DURATION_ZERO)) {
        traces[code] = traces[code].then(RuleId.DURATION_ZERO, "");
        length = null;
      }
      lengths[code] = length;
    }
    duration.tracedRows().stream().forEach(row -> emptyZero(duration, row));
    return lengths;
  }

  private void emptyZero(CleanedColumn duration, int row) {
    CellTrace trace = duration.trace(row);
    Length length = trace == null ? null : Durations.parse(trace.value());
    if (trace != null
        && length != null
        && length.amount() == 0
        && recipe.isOn(RuleId.DURATION_ZERO)) {
      duration.setTrace(row, trace.then(RuleId.DURATION_ZERO, ""));
    }
  }
}
