package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.kernel.Countries;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.PairRanking;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `geographical_analysis`: countries by listing, regions and co-productions. Every listed country
/// of a title counts.
final class GeographyAnalysis {
  static final String NAME = "geographical_analysis";

  private static final String[] KEYS = {
    "top_countries",
    "top_primary_countries",
    "multi_country_stats",
    "regional_distribution",
    "total_unique_countries",
    "country_by_year_added",
    "top_coproductions"
  };
  private static final int TOP = 20;

  private final Titles titles;
  private final TokenLists lists;
  private final Definition way;
  private final TokenLists counted;
  private final Draft draft;
  private final int[] firsts;
  private final IntTally perTitle;

  private GeographyAnalysis(Titles titles, Draft draft) {
    this.titles = titles;
    this.draft = draft;
    this.lists = titles.lists(CanonicalColumn.COUNTRY);
    this.way = titles.way(Question.COUNTRY);
    this.counted = titles.countries();
    this.firsts = new int[lists.distinct()];
    this.perTitle = CountryCharts.perTitle(titles);
  }

  static Findings of(Titles titles) {
    Draft draft = new Draft(NAME);
    if (titles.has(CanonicalColumn.COUNTRY)) {
      new GeographyAnalysis(titles, draft).analyse();
    } else {
      draft.leaveOut(Titles.absent(CanonicalColumn.COUNTRY), KEYS);
    }
    return draft.finish();
  }

  private void analyse() {
    countFirsts();
    int[] counts = titles.inCountries();
    Ranking countries = Ranking.top(lists.names(), counts, lists.distinct());
    draft.put("top_countries", Ranking.top(lists.names(), counts, TOP).toMap());
    draft.put("top_primary_countries", Ranking.top(lists.names(), firsts, TOP).toMap());
    coproductions();
    regions(countries);
    int different = way == Definition.LISTED ? countries.distinct() : different();
    draft.put("total_unique_countries", different);
    byYearAdded(countries);
    draft.put("top_coproductions", pairs());
    draft.putMore("titles_with_country", perTitle.count());
    if (countries.size() > 0) {
      insight(countries, different);
    }
    draft.charts(CountryCharts.totals(countries, perTitle, way));
    if (!titles.isStandard(Question.COUNTRY)) {
      draft.defined(CountedWays.country(titles));
    }
  }

  private int different() {
    return Ranking.top(lists.names(), titles.listed(CanonicalColumn.COUNTRY), 0).distinct();
  }

  private void countFirsts() {
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      if (lists.count(row) > 0) {
        firsts[lists.token(row, 0)]++;
      }
    }
  }

  private void coproductions() {
    long several = CountryCharts.several(perTitle);
    long listed = perTitle.sum() - perTitle.count(1);
    Map<String, Object> stats = new LinkedHashMap<>();
    stats.put("total_multi_country", several);
    if (several > 0) {
      stats.put("avg_countries", (double) listed / several);
      stats.put("max_countries", perTitle.max());
    } else {
      draft.leaveOut(
          "No title lists more than one country.",
          "multi_country_stats.avg_countries",
          "multi_country_stats.max_countries");
    }
    draft.put("multi_country_stats", stats);
    if (titles.size() > 0) {
      draft.figure(CountryCharts.figure(several, titles.size()));
      draft.insight(
          NumberText.counted(several, "title is a co-production", "titles are co-productions")
              + " of more than one country: "
              + NumberText.share(several, titles.size())
              + " of "
              + NumberText.whole(titles.size())
              + ".",
          several,
          "multi_country_stats.total_multi_country");
    }
  }

  /// Listings and titles by region; a title counts once in each region it lists a country of.
  private void regions(Ranking countries) {
    List<String> names = new ArrayList<>();
    int[] regionOf = new int[lists.distinct()];
    Arrays.fill(regionOf, -1);
    Map<String, Object> unplaced = new LinkedHashMap<>();
    for (int i = 0; i < countries.size(); i++) {
      String region = Countries.regionOf(countries.names().get(i));
      if (region == null) {
        unplaced.put(countries.names().get(i), countries.counts()[i]);
        continue;
      }
      if (!names.contains(region)) {
        names.add(region);
      }
      regionOf[countries.codes()[i]] = names.indexOf(region);
    }
    int[] byListing = new int[names.size()];
    int[] byTitle = new int[names.size()];
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      int seen = 0;
      for (int i = 0; i < counted.count(row); i++) {
        int region = regionOf[counted.token(row, i)];
        if (region < 0) {
          continue;
        }
        byListing[region]++;
        if ((seen & 1 << region) == 0) {
          seen |= 1 << region;
          byTitle[region]++;
        }
      }
    }
    Ranking ranking = Ranking.all(names, byListing);
    draft.put("regional_distribution", ranking.toMap());
    draft.putMore("regional_titles", Ranking.all(names, byTitle).toMap());
    draft.putMore("countries_without_region", unplaced);
    draft.charts(CountryCharts.regions(ranking, countries.names(), way));
  }

  private void byYearAdded(Ranking countries) {
    if (!titles.has(CanonicalColumn.DATE_ADDED)) {
      draft.leaveOut(Titles.absent(CanonicalColumn.DATE_ADDED), "country_by_year_added");
      return;
    }
    IntTally[] years = CountryCharts.years(titles, countries);
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < years.length; i++) {
      map.put(countries.names().get(i), TypeSeries.ascending(years[i]));
    }
    draft.put("country_by_year_added", map);
    draft.charts(CountryCharts.byYear(countries, years, way));
  }

  private List<Object> pairs() {
    List<Object> pairs = new ArrayList<>();
    for (PairRanking.Pair pair : PairRanking.within(lists, TOP, titles.cancellation())) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("countries", List.of(pair.first(), pair.second()));
      entry.put("titles", pair.titles());
      pairs.add(entry);
    }
    return pairs;
  }

  private void insight(Ranking countries, int different) {
    String top = countries.names().getFirst();
    draft.insight(
        top
            + CountryCharts.leads(way)
            + CountryCharts.support(countries, perTitle)
            + "; "
            + NumberText.counted(different, "country appears", "countries appear")
            + ".",
        countries.largest(),
        "top_countries." + top);
  }
}
