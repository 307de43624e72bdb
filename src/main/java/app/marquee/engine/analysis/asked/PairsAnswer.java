package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Definitions;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.charts.Doors;
import app.marquee.engine.charts.Networks;
import app.marquee.engine.counting.PairRanking;
import app.marquee.engine.counting.PairRanking.Pair;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/// Names that stand together in titles.
final class PairsAnswer {
  private static final int TOP = 20;

  /// Pairs of a network: more than are listed, and few enough to be told apart.
  private static final int JOINED = 40;

  private PairsAnswer() {}

  static Answer genres(Titles titles) {
    if (!titles.has(CanonicalColumn.LISTED_IN)) {
      return Answer.none(Analysis.GENRE_PAIRS, Titles.absent(CanonicalColumn.LISTED_IN));
    }
    TokenLists lists = titles.lists(CanonicalColumn.LISTED_IN);
    List<Pair> pairs = PairRanking.within(lists, JOINED, titles.cancellation());
    if (pairs.isEmpty()) {
      return Answer.none(Analysis.GENRE_PAIRS, "No title lists two genres.");
    }
    AnswerDraft draft = new AnswerDraft(Analysis.GENRE_PAIRS);
    pairs(draft, "genre_pairs", "genre", "genre_2", pairs);
    return draft.chart(network("genre_network", "Genres together", lists, pairs)).finish();
  }

  static Answer directorsAndCast(Titles titles) {
    for (CanonicalColumn needed : List.of(CanonicalColumn.DIRECTOR, CanonicalColumn.CAST)) {
      if (!titles.has(needed)) {
        return Answer.none(Analysis.DIRECTOR_CAST, Titles.absent(needed));
      }
    }
    TokenLists directors = titles.lists(CanonicalColumn.DIRECTOR);
    TokenLists cast = titles.lists(CanonicalColumn.CAST);
    List<Pair> pairs = PairRanking.between(directors, cast, JOINED, titles.cancellation());
    if (pairs.isEmpty()) {
      return Answer.none(Analysis.DIRECTOR_CAST, "No title lists a director and a cast.");
    }
    AnswerDraft draft = new AnswerDraft(Analysis.DIRECTOR_CAST);
    pairs(draft, "director_cast", "director", "cast", pairs);
    ChartSpec chart =
        Networks.between(
            words("people_network", "Who works with whom", pairs),
            List.of("Directors", "Cast"),
            pairs,
            List.of(titlesOf(directors), titlesOf(cast)));
    return draft.chart(Doors.open(chart, Definitions.standard())).finish();
  }

  private static ChartSpec network(String id, String title, TokenLists lists, List<Pair> pairs) {
    ChartSpec chart = Networks.within(words(id, title, pairs), pairs, titlesOf(lists));
    return Doors.open(chart, Definitions.standard());
  }

  private static ChartText words(String id, String title, List<Pair> pairs) {
    Pair top = pairs.getFirst();
    return new ChartText(
        id,
        title,
        "the " + pairs.size() + " largest pairs; point: titles, line: titles that list both",
        top.first() + " and " + top.second() + " stand together most.");
  }

  /// How many titles list a name.
  private static ToDoubleFunction<String> titlesOf(TokenLists lists) {
    Map<String, Integer> counts = new HashMap<>();
    for (int token : lists.tokens()) {
      counts.merge(lists.name(token), 1, Integer::sum);
    }
    return name -> counts.getOrDefault(name, 0);
  }

  static Answer countries(Titles titles) {
    if (!titles.has(CanonicalColumn.COUNTRY)) {
      return Answer.none(Analysis.COPRODUCTIONS, Titles.absent(CanonicalColumn.COUNTRY));
    }
    TokenLists lists = titles.lists(CanonicalColumn.COUNTRY);
    List<Pair> pairs = PairRanking.within(lists, JOINED, titles.cancellation());
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
    draft.chart(network("country_network", "Countries together", lists, pairs));
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
    for (Pair pair : pairs.subList(0, Math.min(TOP, pairs.size()))) {
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
                values)
            .holding(Detail.APART);
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
