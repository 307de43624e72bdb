package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.PairRanking;
import app.marquee.engine.counting.PairRanking.Pair;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Names that stand together in titles.
final class PairsAnswer {
  private static final int TOP = 20;

  private PairsAnswer() {}

  static Answer genres(Titles titles) {
    if (!titles.has(CanonicalColumn.LISTED_IN)) {
      return Answer.none(Analysis.GENRE_PAIRS, Titles.absent(CanonicalColumn.LISTED_IN));
    }
    List<Pair> pairs =
        PairRanking.within(titles.lists(CanonicalColumn.LISTED_IN), TOP, titles.cancellation());
    return pairs.isEmpty()
        ? Answer.none(Analysis.GENRE_PAIRS, "No title lists two genres.")
        : pairs(new AnswerDraft(Analysis.GENRE_PAIRS), "genre_pairs", "genre", "genre_2", pairs)
            .finish();
  }

  static Answer directorsAndCast(Titles titles) {
    for (CanonicalColumn needed : List.of(CanonicalColumn.DIRECTOR, CanonicalColumn.CAST)) {
      if (!titles.has(needed)) {
        return Answer.none(Analysis.DIRECTOR_CAST, Titles.absent(needed));
      }
    }
    List<Pair> pairs =
        PairRanking.between(
            titles.lists(CanonicalColumn.DIRECTOR),
            titles.lists(CanonicalColumn.CAST),
            TOP,
            titles.cancellation());
    return pairs.isEmpty()
        ? Answer.none(Analysis.DIRECTOR_CAST, "No title lists a director and a cast.")
        : pairs(new AnswerDraft(Analysis.DIRECTOR_CAST), "director_cast", "director", "cast", pairs)
            .finish();
  }

  static Answer countries(Titles titles) {
    if (!titles.has(CanonicalColumn.COUNTRY)) {
      return Answer.none(Analysis.COPRODUCTIONS, Titles.absent(CanonicalColumn.COUNTRY));
    }
    TokenLists lists = titles.lists(CanonicalColumn.COUNTRY);
    List<Pair> pairs = PairRanking.within(lists, TOP, titles.cancellation());
    if (pairs.isEmpty()) {
      return Answer.none(Analysis.COPRODUCTIONS, "No title lists more than one country.");
    }
    long several = 0;
    for (int row = 0; row < titles.size(); row++) {
      several += lists.count(row) > 1 ? 1 : 0;
    }
    AnswerDraft draft =
        new AnswerDraft(Analysis.COPRODUCTIONS)
            .count(
                "coproductions",
                "Co-productions",
                several,
                NumberText.share(several, titles.size()) + " of titles");
    pairs(draft, "coproductions", "country", "country_2", pairs);
    Ranking partners = Ranking.top(lists.names(), partners(titles, lists), TOP);
    return draft
        .chart(
            Charts.leaders(
                new ChartText(
                    "country_partners",
                    "Countries by partners",
                    "other countries listed with it, of "
                        + partners.distinct()
                        + " that co-produce",
                    partners.names().getFirst()
                        + " works with most: "
                        + NumberText.whole(partners.largest())
                        + " other countries."),
                partners))
        .listing(
            "partners", "Countries by partners", List.of("country", "partners"), rows(partners))
        .finish();
  }

  /// How many other countries each is listed with.
  private static int[] partners(Titles titles, TokenLists lists) {
    int names = lists.distinct();
    TreeSet<Long> links = new TreeSet<>();
    for (int row = 0; row < lists.rowCount(); row++) {
      titles.checkpoint(row);
      for (int a = 0; a < lists.count(row); a++) {
        for (int b = 0; b < lists.count(row); b++) {
          if (a != b) {
            links.add((long) lists.token(row, a) * names + lists.token(row, b));
          }
        }
      }
    }
    int[] partners = new int[names];
    links.forEach(link -> partners[(int) (link / names)]++);
    return partners;
  }

  private static List<List<String>> rows(Ranking ranking) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < ranking.size(); i++) {
      rows.add(List.of(ranking.names().get(i), Long.toString(ranking.counts()[i])));
    }
    return rows;
  }

  private static AnswerDraft pairs(
      AnswerDraft draft, String id, String first, String second, List<Pair> pairs) {
    List<List<String>> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Pair pair : pairs) {
      rows.add(List.of(pair.first(), pair.second(), Long.toString(pair.titles())));
      if (names.size() < Charts.NAMES) {
        names.add(pair.first() + " + " + pair.second());
        values.add((double) pair.titles());
      }
    }
    Pair top = pairs.getFirst();
    ChartSpec chart =
        Charts.plain(
            new ChartText(
                id,
                title(id),
                "titles that list both, the largest",
                top.first()
                    + " and "
                    + top.second()
                    + " stand together most: "
                    + NumberText.counted(top.titles(), "title", "titles")
                    + "."),
            Kind.BAR,
            names,
            values);
    return draft.chart(chart).listing(id, title(id), List.of(first, second, "titles"), rows);
  }

  private static String title(String id) {
    return switch (id) {
      case "genre_pairs" -> "Genre pairs";
      case "director_cast" -> "Directors with cast";
      default -> "Co-productions";
    };
  }
}
