package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.CrossTally;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.CodedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;

/// `ratings_analysis`: ratings, the audiences they speak of, and types.
final class RatingsAnalysis {
  static final String NAME = "ratings_analysis";

  private static final List<String> AUDIENCES = List.of("Kids", "Family", "Teen", "Adult");
  private static final String OTHER = "Other";
  private static final Colour[] COLOURS = {
    Colour.KIDS, Colour.FAMILY, Colour.TEEN, Colour.ADULT, Colour.OTHER
  };
  private static final int SHARE_YEARS = 5;

  private final Titles titles;
  private final Draft draft = new Draft(NAME);

  private RatingsAnalysis(Titles titles) {
    this.titles = titles;
  }

  static Findings of(Titles titles) {
    return new RatingsAnalysis(titles).analyse();
  }

  private Findings analyse() {
    boolean rated = titles.has(CanonicalColumn.RATING);
    boolean categorised = titles.has(FeatureColumn.CONTENT_CATEGORY);
    CodedText ratings = rated ? titles.coded(CanonicalColumn.RATING) : none();
    CodedText categories = categorised ? titles.coded(FeatureColumn.CONTENT_CATEGORY) : none();
    Ranking byRating = Ranking.all(ratings.values(), Titles.count(ratings));
    int[] categoryCounts = Titles.count(categories);
    if (rated) {
      draft.put("rating_distribution", byRating.toMap());
    } else {
      draft.leaveOut(
          Titles.absent(CanonicalColumn.RATING), "rating_distribution", "rating_by_type");
    }
    if (categorised) {
      Ranking ranking = Ranking.all(categories.values(), categoryCounts);
      draft.put("category_distribution", ranking.toMap());
    } else {
      draft.leaveOut(titles.absent(FeatureColumn.CONTENT_CATEGORY), "category_distribution");
    }
    if (rated) {
      draft.put("rating_by_type", byType(ratings, byRating));
    }
    typeRatio();
    if (categorised) {
      ages(categories, categoryCounts);
    } else {
      draft.leaveOut(titles.absent(FeatureColumn.CONTENT_CATEGORY), "age_distribution");
    }
    popularByDecade(ratings, rated);
    if (rated && byRating.size() > 0) {
      ratingChart(byRating);
    }
    byYearAdded(categories, categorised);
    return draft.finish();
  }

  private Map<String, Object> byType(CodedText codes, Ranking order) {
    CodedText types = titles.types();
    CrossTally cross = new CrossTally(codes.distinct(), types.distinct());
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      if (codes.codes()[row] >= 0 && types.codes()[row] >= 0) {
        cross.add(codes.codes()[row], types.codes()[row]);
      }
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      int[] counts = cross.row(order.codes()[i]);
      map.put(order.names().get(i), Ranking.all(types.values(), counts).toMap());
    }
    return map;
  }

  private void typeRatio() {
    Ranking types = titles.typeRanking();
    Map<String, Object> ratio = new LinkedHashMap<>();
    for (int i = 0; i < types.size(); i++) {
      ratio.put(types.names().get(i), NumberText.percentOf(types.counts()[i], types.total()));
    }
    draft.put("type_ratio", ratio);
    if (titles.movieCount() > 0) {
      draft.insight(
          "Movies make up "
              + NumberText.share(titles.movieCount(), types.total())
              + " of the catalogue ("
              + NumberText.whole(titles.movieCount())
              + " of "
              + NumberText.counted(types.total(), "title", "titles")
              + ").",
          NumberText.percentOf(titles.movieCount(), types.total()),
          "type_ratio.Movie");
    }
  }

  private void ages(CodedText categories, int[] counts) {
    Map<String, Object> ages = new LinkedHashMap<>();
    for (String audience : AUDIENCES) {
      ages.put(audience, count(categories, counts, audience));
    }
    draft.put("age_distribution", ages);
    if (titles.size() == 0) {
      return;
    }
    long adult = count(categories, counts, "Adult");
    double share = NumberText.percentOf(adult, titles.size());
    draft.putMore("adult_share", share);
    draft.figure(
        new Figure(
            "adult_audience",
            "Adult audience",
            share,
            NumberText.percent(share),
            NumberText.counted(adult, "title", "titles"),
            "Titles rated for adults (R, NC-17, TV-MA, 18+) as a share of all titles."));
    draft.insight(
        NumberText.percent(share)
            + " of titles are rated for adults ("
            + NumberText.whole(adult)
            + " of "
            + NumberText.whole(titles.size())
            + ").",
        share,
        "adult_share");
  }

  private static long count(CodedText coded, int[] counts, String value) {
    int code = coded.values().indexOf(value);
    return code < 0 ? 0 : counts[code];
  }

  private void popularByDecade(CodedText ratings, boolean rated) {
    if (!rated) {
      draft.leaveOut(Titles.absent(CanonicalColumn.RATING), "popular_rating_by_decade");
      return;
    }
    if (!titles.has(FeatureColumn.DECADE)) {
      draft.leaveOut(titles.absent(FeatureColumn.DECADE), "popular_rating_by_decade");
      return;
    }
    IntTally[] decades = Titles.tallies(ratings.distinct());
    IntTally all = new IntTally();
    IntColumn decade = titles.numbers(FeatureColumn.DECADE);
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int code = ratings.codes()[row];
      int value = decade.getInt(row);
      if (code >= 0 && value != Titles.MISSING) {
        decades[code].add(value);
        all.add(value);
      }
    }
    Map<String, Object> popular = new LinkedHashMap<>();
    for (int value : all.keys()) {
      int[] counts = new int[decades.length];
      for (int code = 0; code < counts.length; code++) {
        counts[code] = (int) decades[code].count(value);
      }
      Ranking first = Ranking.top(ratings.values(), counts, 1);
      popular.put(Integer.toString(value), first.names().getFirst());
    }
    draft.put("popular_rating_by_decade", popular);
  }

  private void ratingChart(Ranking ratings) {
    String top = ratings.names().getFirst();
    String support =
        NumberText.whole(ratings.largest())
            + " of "
            + NumberText.counted(ratings.total(), "rated title", "rated titles");
    draft.insight(
        top + " is the most frequent rating: " + support + ".",
        ratings.largest(),
        "rating_distribution." + top);
    draft.chart(
        Charts.bars(
            new ChartText(
                "ratings",
                "Ratings",
                "titles per rating, n = " + NumberText.whole(ratings.total()),
                "The most frequent rating is " + top + ": " + support + "."),
            ratings));
  }

  private void byYearAdded(CodedText categories, boolean categorised) {
    String key = "category_by_year_added";
    if (!categorised) {
      draft.leaveOut(titles.absent(FeatureColumn.CONTENT_CATEGORY), key);
      return;
    }
    if (!titles.has(CanonicalColumn.DATE_ADDED)) {
      draft.leaveOut(Titles.absent(CanonicalColumn.DATE_ADDED), key);
      return;
    }
    IntTally[] byCategory = Titles.tallies(AUDIENCES.size() + 1);
    int[] place = new int[categories.distinct()];
    for (int code = 0; code < place.length; code++) {
      int at = AUDIENCES.indexOf(categories.values().get(code));
      place[code] = at < 0 ? AUDIENCES.size() : at;
    }
    DateColumn added = titles.added();
    int newest = Titles.MISSING;
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int packed = added.getIntInternal(row);
      int code = categories.codes()[row];
      if (packed != Titles.MISSING) {
        newest = Math.max(newest, packed);
        byCategory[code < 0 ? AUDIENCES.size() : place[code]].add(AddedDay.year(packed));
      }
    }
    IntTally all = TypeSeries.sum(byCategory);
    Map<String, Object> years = new LinkedHashMap<>();
    for (int year : all.keys()) {
      years.put(Integer.toString(year), inYear(byCategory, year));
    }
    draft.putMore(key, years);
    if (!all.isEmpty()) {
      draft.chart(audienceChart(byCategory, all, AddedDay.date(AddedDay.ofPacked(newest))));
    }
  }

  private static Map<String, Object> inYear(IntTally[] byCategory, int year) {
    List<String> names = new ArrayList<>(AUDIENCES);
    names.add(OTHER);
    int[] counts = new int[names.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (int) byCategory[i].count(year);
    }
    return Ranking.all(names, counts).toMap();
  }

  private static ChartSpec audienceChart(IntTally[] byCategory, IntTally all, LocalDate last) {
    int to = all.max();
    int from = Math.max(all.min(), to - SHARE_YEARS + 1);
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < byCategory.length; i++) {
      String name = i < AUDIENCES.size() ? AUDIENCES.get(i) : OTHER;
      series.add(new Series(name, COLOURS[i], Charts.values(byCategory[i], from, to)));
    }
    long adult = byCategory[AUDIENCES.indexOf("Adult")].count(to);
    String summary =
        all.count(to) == 0
            ? "No title arrives in " + to + "."
            : "Of the titles added in "
                + to
                + ", "
                + NumberText.share(adult, all.count(to))
                + " are for adults.";
    return new ChartSpec(
        "audience_by_year_added",
        "Audience",
        "by year added, share of titles",
        Kind.SHARE,
        Charts.numbers(from, to),
        series,
        last.getDayOfYear() < last.lengthOfYear() ? Charts.until(last) : "",
        summary);
  }

  /// Stands for a column that is absent: every cell missing.
  private CodedText none() {
    int[] codes = new int[titles.size()];
    Arrays.fill(codes, -1);
    return new CodedText(codes, List.of());
  }
}
