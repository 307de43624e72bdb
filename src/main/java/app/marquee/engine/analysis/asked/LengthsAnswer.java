package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Twin;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Definitions;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.charts.Doors;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import tech.tablesaw.api.IntColumn;

/// Lengths in minutes compared: by type, decade of release, rating and genre.
final class LengthsAnswer {
  private static final String UNKNOWN = "No title has a length in minutes.";

  private final Titles titles;
  private final IntColumn minutes;
  private final AnswerDraft draft = new AnswerDraft(Analysis.LENGTHS_COMPARED);

  private LengthsAnswer(Titles titles) {
    this.titles = titles;
    this.minutes = titles.numbers(FeatureColumn.DURATION_MINUTES);
  }

  static Answer of(Titles titles) {
    if (!titles.has(FeatureColumn.DURATION_MINUTES)) {
      return Answer.none(Analysis.LENGTHS_COMPARED, titles.absent(FeatureColumn.DURATION_MINUTES));
    }
    return new LengthsAnswer(titles).compared();
  }

  private Answer compared() {
    IntTally all = new IntTally();
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      count(all, row);
    }
    if (all.isEmpty()) {
      return Answer.none(Analysis.LENGTHS_COMPARED, UNKNOWN);
    }
    byCode("lengths_by_type", "Length by type", titles.types());
    if (titles.has(FeatureColumn.DECADE)) {
      byDecade();
    }
    if (titles.has(CanonicalColumn.RATING)) {
      byCode("lengths_by_rating", "Length by rating", titles.coded(CanonicalColumn.RATING));
    }
    if (titles.has(CanonicalColumn.LISTED_IN)) {
      byGenre();
    }
    return draft.finish();
  }

  private void count(IntTally tally, int row) {
    int value = minutes.getInt(row);
    if (value != Titles.MISSING) {
      tally.add(value);
    }
  }

  /// A box for each value of a column, the one with most titles first.
  private void byCode(String id, String title, CodedText values) {
    IntTally[] tallies = Titles.tallies(values.distinct());
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      if (values.codes()[row] >= 0) {
        count(tallies[values.codes()[row]], row);
      }
    }
    largest(id, title, values.values(), tallies);
  }

  private void byGenre() {
    TokenLists lists = titles.lists(CanonicalColumn.LISTED_IN);
    IntTally[] tallies = Titles.tallies(lists.distinct());
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      for (int i = 0; i < lists.count(row); i++) {
        count(tallies[lists.token(row, i)], row);
      }
    }
    largest("lengths_by_genre", "Length by genre", lists.names(), tallies);
  }

  private void largest(String id, String title, List<String> names, IntTally[] tallies) {
    int[] counts = new int[tallies.length];
    for (int code = 0; code < counts.length; code++) {
      counts[code] = (int) tallies[code].count();
    }
    Ranking order = Ranking.all(names, counts);
    List<IntTally> ordered = new ArrayList<>();
    for (int code : order.codes()) {
      ordered.add(tallies[code]);
    }
    add(id, title, order.names(), ordered);
  }

  private void byDecade() {
    IntColumn decades = titles.numbers(FeatureColumn.DECADE);
    TreeMap<Integer, IntTally> tallies = new TreeMap<>();
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int decade = decades.getInt(row);
      if (decade != Titles.MISSING && minutes.getInt(row) != Titles.MISSING) {
        count(tallies.computeIfAbsent(decade, _ -> new IntTally()), row);
      }
    }
    List<String> names = tallies.keySet().stream().map(decade -> Integer.toString(decade)).toList();
    add("lengths_by_decade", "Length by decade", names, List.copyOf(tallies.values()));
  }

  private void add(String id, String title, List<String> names, List<IntTally> tallies) {
    long n = tallies.stream().mapToLong(IntTally::count).sum();
    if (n == 0) {
      return;
    }
    ChartSpec chart =
        Charts.boxes(
            new ChartText(
                id,
                title,
                "minutes, number: median, n = " + NumberText.whole(n),
                summary(names, tallies)),
            names,
            tallies);
    draft.chart(Doors.open(chart, Definitions.standard()));
    Twin.of(chart)
        .ifPresent(twin ->
            draft.listing(
                id, title, twin.headers().stream().map(LengthsAnswer::key).toList(), twin.rows()));
  }

  private static String key(String header) {
    return header.toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /// Which group has the highest median of those with enough titles to tell.
  private static String summary(List<String> names, List<IntTally> tallies) {
    int top = 0;
    long most = tallies.stream().mapToLong(IntTally::count).max().orElse(0);
    double highest = -1;
    for (int i = 0; i < names.size(); i++) {
      double median = tallies.get(i).median();
      if (tallies.get(i).count() * 20 >= most && median > highest) {
        highest = median;
        top = i;
      }
    }
    return "Of the larger groups "
        + names.get(top)
        + " has the longest median: "
        + NumberText.median(highest)
        + " minutes.";
  }
}
