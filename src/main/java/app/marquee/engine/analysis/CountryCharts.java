package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.kernel.Countries;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.charts.Doors;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.DateColumn;

/// Charts of countries, from the counts of [GeographyAnalysis].
final class CountryCharts {
  private static final int YEARLY = 10;
  private static final int CHART_YEARS = 10;

  private CountryCharts() {}

  /// Countries as bars and as a map; none where no title has one.
  static List<ChartSpec> totals(Titles titles) {
    return totals(ranking(titles), perTitle(titles), titles.way(Question.COUNTRY));
  }

  /// Regions as bars; none where no country lies in one.
  static List<ChartSpec> regions(Titles titles) {
    Ranking countries = ranking(titles);
    List<String> names = new ArrayList<>();
    int[] counts = new int[countries.size()];
    for (int i = 0; i < countries.size(); i++) {
      String region = Countries.regionOf(countries.names().get(i));
      if (region != null) {
        if (!names.contains(region)) {
          names.add(region);
        }
        counts[names.indexOf(region)] += (int) countries.counts()[i];
      }
    }
    Ranking regions = Ranking.all(names, Arrays.copyOf(counts, names.size()));
    return regions(regions, countries.names(), titles.way(Question.COUNTRY));
  }

  /// The first countries over the years; none where no title has both a country and a date.
  static List<ChartSpec> byYear(Titles titles) {
    Ranking countries = ranking(titles);
    return byYear(countries, years(titles, countries), titles.way(Question.COUNTRY));
  }

  /// The key figure; empty where there are no titles or the file has no countries.
  static Optional<Figure> figure(Titles titles) {
    return titles.size() == 0 || !titles.has(CanonicalColumn.COUNTRY)
        ? Optional.empty()
        : Optional.of(figure(several(perTitle(titles)), titles.size()));
  }

  private static Ranking ranking(Titles titles) {
    TokenLists counted = titles.countries();
    return Ranking.all(counted.names(), titles.inCountries());
  }

  /// How many countries a title lists, of titles that list any.
  static IntTally perTitle(Titles titles) {
    TokenLists lists = titles.lists(CanonicalColumn.COUNTRY);
    IntTally perTitle = new IntTally();
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int count = lists.count(titles.row(at));
      if (count > 0) {
        perTitle.add(count);
      }
    }
    return perTitle;
  }

  /// Titles that list more than one country.
  static long several(IntTally perTitle) {
    return perTitle.count() - perTitle.count(1);
  }

  static Figure figure(long several, int titles) {
    return new Figure(
        "coproductions",
        "Co-productions",
        (double) several,
        NumberText.whole(several),
        NumberText.share(several, titles) + " of titles",
        "Titles that list more than one country.");
  }

  /// @param countries those the regions have listings of
  static List<ChartSpec> regions(Ranking regions, List<String> countries, Definition way) {
    if (regions.size() == 0) {
      return List.of();
    }
    Map<String, List<String>> members = new HashMap<>();
    for (String country : countries) {
      String region = Countries.regionOf(country);
      if (region != null) {
        members.computeIfAbsent(region, _ -> new ArrayList<>()).add(country);
      }
    }
    ChartSpec bars =
        Charts.bars(
            new ChartText(
                "regions",
                "Regions",
                way.caption() + ", n = " + NumberText.whole(regions.total()),
                "Most listings are of countries in " + regions.names().getFirst() + "."),
            regions);
    return List.of(bars.opening(Doors.countries(members, way)));
  }

  /// Years the titles of the first countries were added in. The file has dates.
  static IntTally[] years(Titles titles, Ranking countries) {
    TokenLists counted = titles.countries();
    int shown = Math.min(YEARLY, countries.size());
    int[] place = new int[counted.distinct()];
    Arrays.fill(place, -1);
    for (int i = 0; i < shown; i++) {
      place[countries.codes()[i]] = i;
    }
    IntTally[] years = Titles.tallies(shown);
    DateColumn added = titles.added();
    int[] starts = counted.starts();
    int[] tokens = counted.tokens();
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      int packed = added.getIntInternal(row);
      for (int i = starts[row]; packed != Titles.MISSING && i < starts[row + 1]; i++) {
        int country = place[tokens[i]];
        if (country >= 0) {
          years[country].add(AddedDay.year(packed));
        }
      }
    }
    return years;
  }

  static List<ChartSpec> byYear(Ranking countries, IntTally[] years, Definition way) {
    if (TypeSeries.sum(years).isEmpty()) {
      return List.of();
    }
    return List.of(
        Charts.grid(
            new ChartText(
                "countries_by_year_added",
                "Countries over time",
                "titles by year added, " + way.caption(),
                countries.names().getFirst() + " leads over all years."),
            countries.names().subList(0, years.length),
            years,
            CHART_YEARS,
            1));
  }

  static List<ChartSpec> totals(Ranking countries, IntTally perTitle, Definition way) {
    if (countries.size() == 0) {
      return List.of();
    }
    String caption = "titles, " + way.caption();
    String summary = countries.names().getFirst() + leads(way) + support(countries, perTitle) + ".";
    List<Double> values = new ArrayList<>();
    for (long count : countries.counts()) {
      values.add((double) count);
    }
    return List.of(
        Charts.bars(new ChartText("top_countries", "Countries", caption, summary), countries),
        Charts.plain(
            new ChartText("world_map", "Countries", caption, summary),
            Kind.MAP,
            countries.names(),
            values));
  }

  /// The titles of the first country, of those with one.
  static String support(Ranking countries, IntTally perTitle) {
    return NumberText.counted(countries.largest(), "title", "titles")
        + ", "
        + NumberText.share(countries.largest(), perTitle.count())
        + " of the "
        + NumberText.whole(perTitle.count())
        + " with a country";
  }

  /// How the first country leads by a definition.
  static String leads(Definition way) {
    if (way == Definition.LISTED) {
      return " is listed most: ";
    }
    return way == Definition.ALONE ? " stands alone most: " : " is listed first most: ";
  }
}
