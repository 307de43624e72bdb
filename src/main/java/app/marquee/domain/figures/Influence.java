package app.marquee.domain.figures;

import app.marquee.domain.quality.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a rule or step moves in the reports: a run with it against one without, all else alike.
///
/// @param name what people call it
/// @param on whether the recipe has it on
/// @param titles titles it touches where it is on: changed, flagged, dropped or set aside
/// @param cells cells it changes where it is on
public record Influence(
    Cause cause, String name, Boolean on, long titles, long cells, List<Shift> shifts) {
  /// The most influential first: by values moved, then by titles touched, then as they run.
  public static final Comparator<Influence> MOST_FIRST =
      Comparator.comparingInt((Influence one) -> one.shifts().size())
          .thenComparingLong(Influence::titles)
          .reversed();

  public Influence {
    shifts = List.copyOf(shifts);
  }

  /// How many values of each report it moves; reports it leaves alone are not in it.
  public Map<String, Integer> byReport() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    shifts.forEach(shift -> counts.merge(shift.report(), 1, Integer::sum));
    return counts;
  }

  /// The same list, the most influential first.
  public static List<Influence> ranked(List<Influence> all) {
    List<Influence> ranked = new ArrayList<>(all);
    ranked.sort(MOST_FIRST);
    return List.copyOf(ranked);
  }
}
