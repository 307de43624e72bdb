package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.CrossTally;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.CodedText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.IntColumn;

/// `ratings_analysis`: ratings, the audiences they speak of, and types.
final class RatingsAnalysis {
  static final String NAME = "ratings_analysis";

  static final List<String> AUDIENCES = List.of("Kids", "Family", "Teen", "Adult");

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
    Ranking byRating = Ranking.all(ratings.values(), titles.count(ratings));
    int[] categoryCounts = titles.count(categories);
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
    if (rated) {
      ratingFindings(byRating);
    }
    AudienceTrend.fill(draft, titles);
    return draft.finish();
  }

  private Map<String, Object> byType(CodedText codes, Ranking order) {
    CodedText types = titles.types();
    CrossTally cross = new CrossTally(codes.distinct(), types.distinct());
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
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
    draft.figure(adultFigure(adult, share));
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

  /// The key figure; empty where there are no titles or their audiences are not known.
  static Optional<Figure> figure(Titles titles) {
    if (titles.size() == 0 || !titles.has(FeatureColumn.CONTENT_CATEGORY)) {
      return Optional.empty();
    }
    CodedText categories = titles.coded(FeatureColumn.CONTENT_CATEGORY);
    long adult = count(categories, titles.count(categories), "Adult");
    return Optional.of(adultFigure(adult, NumberText.percentOf(adult, titles.size())));
  }

  private static Figure adultFigure(long adult, double share) {
    return new Figure(
        "adult_audience",
        "Adult audience",
        share,
        NumberText.percent(share),
        NumberText.counted(adult, "title", "titles"),
        "Titles rated for adults (R, NC-17, TV-MA, 18+) as a share of all titles.");
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
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
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

  private void ratingFindings(Ranking ratings) {
    if (ratings.size() == 0) {
      return;
    }
    String top = ratings.names().getFirst();
    draft.insight(
        top + " is the most frequent rating: " + support(ratings) + ".",
        ratings.largest(),
        "rating_distribution." + top);
    draft.charts(charts(ratings));
  }

  /// The chart of ratings; none where no title has one.
  static List<ChartSpec> charts(Titles titles) {
    CodedText ratings = titles.coded(CanonicalColumn.RATING);
    return charts(Ranking.all(ratings.values(), titles.count(ratings)));
  }

  private static List<ChartSpec> charts(Ranking ratings) {
    if (ratings.size() == 0) {
      return List.of();
    }
    String summary =
        "The most frequent rating is " + ratings.names().getFirst() + ": " + support(ratings) + ".";
    return List.of(
        Charts.bars(
            new ChartText(
                "ratings",
                "Ratings",
                "titles per rating, n = " + NumberText.whole(ratings.total()),
                summary),
            ratings));
  }

  private static String support(Ranking ratings) {
    return NumberText.whole(ratings.largest())
        + " of "
        + NumberText.counted(ratings.total(), "rated title", "rated titles");
  }

  /// Stands for a column that is absent: every cell missing.
  private CodedText none() {
    int[] codes = new int[titles.size()];
    Arrays.fill(codes, -1);
    return new CodedText(codes, List.of());
  }
}
