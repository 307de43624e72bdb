package app.marquee.app.explore;

import app.marquee.app.explore.Exploration.Drawn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Filter.Any;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.OneOf;
import app.marquee.domain.filter.Operator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How a filter meets one chart: the conditions on what the chart itself shows, which its marks
/// choose, and all others.
///
/// @param own conditions on the columns of the chart's categories and series alone
/// @param others the filter without them
public record Choice(Filter own, Filter others) {

  public static Choice of(ChartSpec chart, Filter filter) {
    List<Filter> own = new ArrayList<>();
    List<Filter> others = new ArrayList<>();
    for (Filter part : filter.parts()) {
      (chart.door().owns(part) ? own : others).add(part);
    }
    return new Choice(Filter.of(own), Filter.of(others));
  }

  /// The filter after a mark was picked: the mark's titles in place of the choice so far, or, where
  /// the mark was the choice, no choice.
  public Filter picked(Filter mark) {
    Filter left = others;
    for (Filter part : mark.parts()) {
      left = left.without(part);
    }
    boolean isOff =
        !own.isNone()
            && mark.parts().containsAll(own.parts())
            && others.and(own).parts().containsAll(mark.parts());
    return isOff ? left : left.and(mark);
  }

  /// The filter after a mark was added to the choice, or taken from it where it was in.
  public Filter toggled(Filter mark) {
    if (own.isNone()) {
      return picked(mark);
    }
    List<Filter> choices = new ArrayList<>(own instanceof Any any ? any.choices() : List.of(own));
    Filter added = bare(mark);
    if (!choices.remove(added) && !joined(choices, added)) {
      choices.add(added);
    }
    return switch (choices.size()) {
      case 0 -> picked(mark);
      case 1 -> others.and(choices.getFirst());
      default -> others.and(new Any(choices));
    };
  }

  /// A mark without what the filter asks already, such as what holds for all marks of the chart.
  private Filter bare(Filter mark) {
    List<Filter> more =
        mark.parts().stream().filter(part -> !others.parts().contains(part)).toList();
    return more.isEmpty() ? mark : Filter.of(more);
  }

  /// Puts a value into the list of values of the same column there is among some choices, or takes
  /// it out.
  ///
  /// @return false where the mark is not one value, or there is none to join
  private static boolean joined(List<Filter> choices, Filter mark) {
    if (!(mark instanceof Compare one) || !isValue(one)) {
      return false;
    }
    for (int i = 0; i < choices.size(); i++) {
      List<String> before =
          switch (choices.get(i)) {
            case OneOf some when some.column().equals(one.column()) -> some.values();
            case Compare other
                when other.column().equals(one.column()) && other.operator() == one.operator() ->
                List.of(other.value());
            default -> List.of();
          };
      if (!before.isEmpty()) {
        List<String> values = new ArrayList<>(before);
        if (!values.remove(one.value())) {
          values.add(one.value());
        }
        choices.set(i, oneOf(one, values));
        return true;
      }
    }
    return false;
  }

  private static boolean isValue(Compare condition) {
    return condition.operator() == Operator.EQUAL || condition.operator() == Operator.HAS;
  }

  private static Filter oneOf(Compare like, List<String> values) {
    return values.size() == 1
        ? new Compare(like.column(), like.operator(), values.getFirst())
        : new OneOf(like.column(), values);
  }

  /// The chart over the titles that meet the others, with the own choice in colour.
  ///
  /// @param whole the chart over all titles
  /// @param counted the same chart over the titles of the others
  Drawn drawn(ChartSpec whole, ChartSpec counted) {
    if (own.isNone()) {
      return new Drawn(
          others.isNone() ? counted : Comparison.withWhole(counted, whole), Highlight.NONE);
    }
    return new Drawn(counted, marks(counted));
  }

  /// The values of a chart that the own choice means, none where it chooses nothing.
  public Highlight marks(ChartSpec chart) {
    Set<Spot> chosen = new HashSet<>();
    for (int i = 0; !own.isNone() && i < chart.series().size(); i++) {
      for (int c = 0; c < chart.series().get(i).values().size(); c++) {
        if (chart.filter(i, c).filter(mark -> mark.grants(own)).isPresent()) {
          chosen.add(new Spot(i, c));
        }
      }
    }
    return new Highlight(chosen);
  }
}
