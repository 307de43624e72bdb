package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
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
    Ranking ranking = NameCounts.ranked(titles.lists(column), way, TOP, titles.cancellation());
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
    TokenLists lists = titles.lists(CanonicalColumn.DIRECTOR);
    long credited = 0;
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      credited += lists.count(row) > 0 ? 1 : 0;
    }
    draft.putMore("titles_with_director", credited);
    draft.figure(
        new Figure(
            "directors",
            "Directors",
            directors.distinct(),
            NumberText.whole(directors.distinct()),
            "of " + NumberText.counted(credited, "title", "titles"),
            "Different names listed as director."));
    leader(directors, "top_directors", "Directors", "directs");
  }

  private void castFindings(Ranking cast) {
    leader(cast, "top_cast", "Cast", "appears in");
  }

  private void leader(Ranking ranking, String key, String title, String verb) {
    if (ranking.size() == 0) {
      return;
    }
    String top = ranking.names().getFirst();
    String statement =
        top
            + " "
            + verb
            + " "
            + NumberText.counted(ranking.largest(), "title", "titles")
            + ", the most of "
            + NumberText.counted(ranking.distinct(), "name", "names")
            + ".";
    draft.insight(statement, ranking.largest(), key + "." + top);
    draft.chart(
        Charts.leaders(
            new ChartText(
                key,
                title,
                "most titles, of "
                    + NumberText.counted(ranking.distinct(), "name", "names")
                    + found(),
                statement),
            ranking));
  }

  /// How names are counted where it is not as by default, after a comma.
  private String found() {
    return way == Definition.EXACT ? "" : ", " + way.caption();
  }
}
