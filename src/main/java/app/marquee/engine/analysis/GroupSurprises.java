package app.marquee.engine.analysis;

import app.marquee.domain.figures.Surprise.Place;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands out of ratings, genres, audiences and countries against types and periods.
final class GroupSurprises {
  private final DocumentCounts counts;
  private final long titles;
  private final Definition countries;

  /// @param titles of the catalogue
  GroupSurprises(DocumentCounts counts, Titles titles) {
    this.counts = counts;
    this.titles = titles.size();
    this.countries = titles.way(Question.COUNTRY);
  }

  SurpriseTable ratingsByType() {
    return byType(RatingsAnalysis.NAME, "rating_by_type", "ratings", "rating = ", "rated ");
  }

  SurpriseTable genresByType() {
    return byType(
        GenreAnalysis.NAME, "genre_by_type", "genres_by_type", "listed_in has ", "listed under ");
  }

  /// A group whose titles are all of one type is named after the type, and no surprise; of the
  /// others the type with more than its share is told, as the rest follows.
  private SurpriseTable byType(
      String report, String key, String chart, String where, String listed) {
    Map<String, Object> ratio = counts.map(RatingsAnalysis.NAME, "type_ratio");
    SurpriseTable table = new SurpriseTable();
    for (Map.Entry<String, Object> group : counts.map(report, key).entrySet()) {
      Map<String, Object> types = DocumentCounts.asMap(group.getValue());
      long all = DocumentCounts.sum(types);
      for (Map.Entry<String, Object> type : types.entrySet()) {
        long count = DocumentCounts.count(type.getValue());
        long trait = Math.round(DocumentCounts.number(ratio.get(type.getKey())) * titles / 100);
        if (count == all || count * titles <= all * trait) {
          continue;
        }
        String what = type.getKey().equals("Movie") ? "movies" : "TV shows";
        table.cell(
            count,
            all,
            trait,
            titles,
            new Place(
                report,
                key + "." + group.getKey() + "." + type.getKey(),
                chart,
                where
                    + DocumentCounts.quoted(group.getKey())
                    + " and type = "
                    + DocumentCounts.quoted(type.getKey())),
            times ->
                "Of titles "
                    + listed
                    + group.getKey()
                    + ", "
                    + DocumentCounts.ofAll(count, all)
                    + " are "
                    + what
                    + ", "
                    + times
                    + " their share of the catalogue");
      }
    }
    return table;
  }

  SurpriseTable audienceByYear() {
    Map<String, Object> years = counts.map(RatingsAnalysis.NAME, "category_by_year_added");
    Map<String, Long> audiences = new LinkedHashMap<>();
    for (Object year : years.values()) {
      DocumentCounts.asMap(year)
          .forEach((audience, n) -> audiences.merge(audience, DocumentCounts.count(n), Long::sum));
    }
    long n = audiences.values().stream().mapToLong(Long::longValue).sum();
    SurpriseTable table = new SurpriseTable();
    for (Map.Entry<String, Object> year : years.entrySet()) {
      Map<String, Object> inYear = DocumentCounts.asMap(year.getValue());
      long all = DocumentCounts.sum(inYear);
      for (String audience : List.of("Kids", "Family", "Teen", "Adult")) {
        long count = DocumentCounts.count(inYear.get(audience));
        table.cell(
            count,
            all,
            audiences.getOrDefault(audience, 0L),
            n,
            new Place(
                RatingsAnalysis.NAME,
                "category_by_year_added." + year.getKey() + "." + audience,
                "audience_by_year_added",
                "content_category = " + audience + " and year_added = " + year.getKey()),
            times ->
                "Of titles added in "
                    + year.getKey()
                    + counts.partial(year.getKey())
                    + ", "
                    + DocumentCounts.ofAll(count, all)
                    + " are for the audience "
                    + audience
                    + ", "
                    + times
                    + " its share over all years");
      }
    }
    return table;
  }

  SurpriseTable genresByDecade() {
    Map<String, Long> decades = new LinkedHashMap<>();
    for (Object type : counts.map(ContentTrendsAnalysis.NAME, "decade_stats").values()) {
      DocumentCounts.asMap(type)
          .forEach((decade, n) -> decades.merge(decade, DocumentCounts.count(n), Long::sum));
    }
    return overTime(
        counts.map(GenreAnalysis.NAME, "genre_by_decade"),
        decades,
        (genre, decade) ->
            new Place(
                GenreAnalysis.NAME,
                "genre_by_decade." + genre + "." + decade,
                "genres_by_decade",
                "listed_in has " + DocumentCounts.quoted(genre) + " and decade = " + decade),
        (genre, decade) -> "Of titles listed under " + genre + ", %s are of the " + decade + "s",
        "the decade's share of all titles");
  }

  SurpriseTable countriesByYear() {
    Map<String, Long> years = new LinkedHashMap<>();
    counts
        .map(ContentTrendsAnalysis.NAME, "titles_added_by_year")
        .forEach((year, n) -> years.put(year, DocumentCounts.count(n)));
    return overTime(
        counts.map(GeographyAnalysis.NAME, "country_by_year_added"),
        years,
        (country, year) ->
            new Place(
                GeographyAnalysis.NAME,
                "country_by_year_added." + country + "." + year,
                "countries_by_year_added",
                of(country) + " and year_added = " + year),
        (country, year) ->
            "Of dated titles of " + country + ", %s arrived in " + year + counts.partial(year),
        "the year's share of all arrivals");
  }

  /// The filter that picks a country's titles, as the recipe counts them.
  private String of(String country) {
    if (countries == Definition.FIRST_LISTED) {
      return "primary_country = " + DocumentCounts.quoted(country);
    }
    String listed = "country has " + DocumentCounts.quoted(country);
    return countries == Definition.ALONE ? listed + " and country_count = 1" : listed;
  }

  /// Something said of a group and a period.
  @FunctionalInterface
  private interface OfPair<T> {
    T of(String group, String period);
  }

  private SurpriseTable overTime(
      Map<String, Object> groups,
      Map<String, Long> periods,
      OfPair<Place> place,
      OfPair<String> words,
      String share) {
    long n = periods.values().stream().mapToLong(Long::longValue).sum();
    SurpriseTable table = new SurpriseTable();
    for (Map.Entry<String, Object> group : groups.entrySet()) {
      Map<String, Object> own = DocumentCounts.asMap(group.getValue());
      long all = DocumentCounts.sum(own);
      for (Map.Entry<String, Long> period : periods.entrySet()) {
        long count = DocumentCounts.count(own.get(period.getKey()));
        table.cell(
            count,
            all,
            period.getValue(),
            n,
            place.of(group.getKey(), period.getKey()),
            times ->
                words
                        .of(group.getKey(), period.getKey())
                        .replace("%s", DocumentCounts.ofAll(count, all))
                    + ", "
                    + times
                    + ' '
                    + share);
      }
    }
    return table;
  }
}
