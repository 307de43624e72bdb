package app.marquee.engine.counting;

import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleParameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Tells which titles were added before their release year, by as many years as the recipe says.
public final class Arrivals {
  private final int least;
  private final String bound;

  public Arrivals(Recipe recipe) {
    String value = recipe.value(RuleParameter.YEARS_BEFORE);
    least = Integer.parseInt(value);
    bound =
        value.equals(RuleParameter.YEARS_BEFORE.standard())
            ? ""
            : "; flagged from " + value + " years on, as the recipe sets";
  }

  /// Why a title is flagged, a clause; null where it is not.
  ///
  /// @param added null where the title has no date
  public @Nullable String reason(@Nullable LocalDate added, int released) {
    return added != null && released - added.getYear() >= least
        ? "added " + added + ", released " + released + bound
        : null;
  }
}
