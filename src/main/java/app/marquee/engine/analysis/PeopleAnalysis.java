package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.PairRanking;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `people_analysis`: directors, cast, and those who work together.
final class PeopleAnalysis {
  static final String NAME = "people_analysis";

  private static final int TOP = 20;

  private final Titles titles;
  private final Definition way;
  private final Draft draft = new Draft(NAME);

  private PeopleAnalysis(Titles titles) {
    this.titles = titles;
    this.way = titles.way(Question.PERSON);
  }

  static Findings of(Titles titles) {
    return new PeopleAnalysis(titles).analyse();
  }

  private Findings analyse() {
    Ranking directors = ranking(CanonicalColumn.DIRECTOR, "top_directors");
    Ranking cast = ranking(CanonicalColumn.CAST, "top_cast");
    pairs();
    if (directors != null) {
      draft.put("unique_directors", directors.distinct());
      directorFindings(directors);
    } else {
      draft.leaveOut(Titles.absent(CanonicalColumn.DIRECTOR), "unique_directors");
    }
    if (cast != null) {
      draft.put("unique_cast", cast.distinct());
      castFindings(cast);
    } else {
      draft.leaveOut(Titles.absent(CanonicalColumn.CAST), "unique_cast");
    }
    if (!titles.isStandard(Question.PERSON)) {
      draft.defined(
          CountedWays.person(titles, CanonicalColumn.CAST)
              .or(() -> CountedWays.person(titles, CanonicalColumn.DIRECTOR)));
    }
    return draft.finish();
  }

  /// Writes the first names; null where the column is absent.
  private @Nullable Ranking ranking(CanonicalColumn column, String key) {
    if (!titles.has(column)) {
      draft.leaveOut(Titles.absent(column), key);
      return null;
    }
    Ranking ranking = NameCounts.ranked(titles, column, way, TOP);
    draft.put(key, ranking.toMap());
    return ranking;
  }

  private void pairs() {
    String key = "director_cast_pairs";
    for (CanonicalColumn needed : List.of(CanonicalColumn.DIRECTOR, CanonicalColumn.CAST)) {
      if (!titles.has(needed)) {
        draft.leaveOut(Titles.absent(needed), key);
        return;
      }
    }
    List<Object> pairs = new ArrayList<>();
    for (PairRanking.Pair pair :
        PairRanking.between(
            titles.lists(CanonicalColumn.DIRECTOR),
            titles.lists(CanonicalColumn.CAST),
            TOP,
            titles.cancellation())) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("director", pair.first());
      entry.put("cast", pair.second());
      entry.put("titles", pair.titles());
      pairs.add(entry);
    }
    draft.put(key, pairs);
  }

  private void directorFindings(Ranking directors) {
    long credited = credited(titles);
    draft.putMore("titles_with_director", credited);
    draft.figure(directorsFigure(directors.distinct(), credited));
    insight(directors, Role.DIRECTOR);
    draft.charts(charts(directors, Role.DIRECTOR, way));
  }

  private void castFindings(Ranking cast) {
    insight(cast, Role.CAST);
    draft.charts(charts(cast, Role.CAST, way));
  }

  /// What people do, in the words of charts.
  private enum Role {
    DIRECTOR(CanonicalColumn.DIRECTOR, "top_directors", "Directors", " directs "),
    CAST(CanonicalColumn.CAST, "top_cast", "Cast", " appears in ");

    private final CanonicalColumn column;
    private final String key;
    private final String title;
    private final String verb;

    Role(CanonicalColumn column, String key, String title, String verb) {
      this.column = column;
      this.key = key;
      this.title = title;
      this.verb = verb;
    }
  }

  /// The chart of directors; none where no title has one.
  static List<ChartSpec> directorCharts(Titles titles) {
    return charts(titles, Role.DIRECTOR);
  }

  /// The chart of cast; none where no title has one.
  static List<ChartSpec> castCharts(Titles titles) {
    return charts(titles, Role.CAST);
  }

  private static List<ChartSpec> charts(Titles titles, Role role) {
    Definition way = titles.way(Question.PERSON);
    return charts(NameCounts.ranked(titles, role.column, way, TOP), role, way);
  }

  /// The key figure; empty where the file has no directors.
  static Optional<Figure> figure(Titles titles) {
    if (!titles.has(CanonicalColumn.DIRECTOR)) {
      return Optional.empty();
    }
    int different = 0;
    for (int count : titles.listed(CanonicalColumn.DIRECTOR)) {
      different += count > 0 ? 1 : 0;
    }
    return Optional.of(directorsFigure(different, credited(titles)));
  }

  private static long credited(Titles titles) {
    TokenLists lists = titles.lists(CanonicalColumn.DIRECTOR);
    long credited = 0;
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      credited += lists.count(titles.row(at)) > 0 ? 1 : 0;
    }
    return credited;
  }

  private static Figure directorsFigure(int different, long credited) {
    return new Figure(
        "directors",
        "Directors",
        different,
        NumberText.whole(different),
        "of " + NumberText.counted(credited, "title", "titles"),
        "Different names listed as director.");
  }

  private void insight(Ranking ranking, Role role) {
    if (ranking.size() > 0) {
      draft.insight(
          statement(ranking, role), ranking.largest(), role.key + "." + ranking.names().getFirst());
    }
  }

  private static List<ChartSpec> charts(Ranking ranking, Role role, Definition way) {
    if (ranking.size() == 0) {
      return List.of();
    }
    return List.of(
        Charts.leaders(
            new ChartText(
                role.key,
                role.title,
                "most titles, of "
                    + NumberText.counted(ranking.distinct(), "name", "names")
                    + found(way),
                statement(ranking, role)),
            ranking));
  }

  private static String statement(Ranking ranking, Role role) {
    return ranking.names().getFirst()
        + role.verb
        + NumberText.counted(ranking.largest(), "title", "titles")
        + ", the most of "
        + NumberText.counted(ranking.distinct(), "name", "names")
        + ".";
  }

  /// How names are counted where it is not as by default, after a comma.
  private static String found(Definition way) {
    return way == Definition.EXACT ? "" : ", " + way.caption();
  }
}
