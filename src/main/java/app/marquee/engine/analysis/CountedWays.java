package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.figures.Ways;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.TokenLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each question answers under all its definitions.
public final class CountedWays {
  private CountedWays() {}

  /// The most listed country's titles; empty where no title has a country.
  public static Optional<Ways> country(Titles titles) {
    if (!titles.has(CanonicalColumn.COUNTRY)) {
      return Optional.empty();
    }
    TokenLists lists = titles.lists(CanonicalColumn.COUNTRY);
    Ranking first = Ranking.top(lists.names(), titles.count(lists), 1);
    if (first.size() == 0) {
      return Optional.empty();
    }
    Map<Definition, Long> answers = new LinkedHashMap<>();
    for (Definition way : Question.COUNTRY.ways()) {
      TokenLists counted = CountryLists.of(lists, way);
      answers.put(way, (long) titles.count(counted)[first.codes()[0]]);
    }
    return Optional.of(
        new Ways(titles.way(Question.COUNTRY), first.names().getFirst(), answers, Map.of()));
  }

  /// The titles of the year with most releases, or most arrivals where no year of release is known;
  /// empty where neither is.
  public static Optional<Ways> year(Titles titles) {
    Map<Definition, YearTrends> trends = new LinkedHashMap<>();
    Map<Definition, String> reasons = new LinkedHashMap<>();
    for (Definition way : Question.YEAR.ways()) {
      CanonicalColumn column = YearTrends.column(way);
      if (!titles.has(column)) {
        reasons.put(way, Titles.absent(column));
        continue;
      }
      YearTrends years = YearTrends.of(titles, way);
      if (years.years().isEmpty()) {
        reasons.put(way, "No title has a value in " + column.header() + ".");
      } else {
        trends.put(way, years);
      }
    }
    if (trends.isEmpty()) {
      return Optional.empty();
    }
    int year = trends.values().iterator().next().years().mode();
    Map<Definition, Long> answers = new LinkedHashMap<>();
    trends.forEach((way, years) -> answers.put(way, years.years().count(year)));
    return Optional.of(
        new Ways(titles.way(Question.YEAR), Integer.toString(year), answers, reasons));
  }

  /// The titles of the name listed most in a column of people; empty where there is none.
  public static Optional<Ways> person(Titles titles, CanonicalColumn column) {
    if (!titles.has(column)) {
      return Optional.empty();
    }
    TokenLists lists = titles.lists(column);
    Ranking exact = NameCounts.ranked(titles, column, Definition.EXACT, 1);
    if (exact.size() == 0) {
      return Optional.empty();
    }
    List<String> leader = List.of(exact.names().getFirst());
    Map<Definition, Long> answers = new LinkedHashMap<>();
    answers.put(Definition.EXACT, exact.largest());
    answers.put(Definition.CONTAINED, (long) NameCounts.contained(titles, lists, leader)[0]);
    return Optional.of(new Ways(titles.way(Question.PERSON), leader.getFirst(), answers, Map.of()));
  }
}
