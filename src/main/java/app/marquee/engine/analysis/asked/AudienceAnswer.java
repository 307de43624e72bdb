package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.engine.analysis.CountedWays;
import app.marquee.engine.analysis.CountryLists;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.CrossTally;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.List;

/// Audiences of rated titles by country and by genre.
final class AudienceAnswer {
  private static final List<String> AUDIENCES = List.of("Kids", "Family", "Teen", "Adult", "Other");
  private static final Colour[] COLOURS = {
    Colour.KIDS, Colour.FAMILY, Colour.TEEN, Colour.ADULT, Colour.OTHER
  };

  private final Titles titles;
  private final Analysis analysis;

  private AudienceAnswer(Titles titles, Analysis analysis) {
    this.titles = titles;
    this.analysis = analysis;
  }

  static Answer byCountry(Titles titles) {
    AudienceAnswer answer = new AudienceAnswer(titles, Analysis.RATING_BY_COUNTRY);
    Definition way = titles.way(Question.COUNTRY);
    return answer.of(CanonicalColumn.COUNTRY, way, way.caption());
  }

  static Answer byGenre(Titles titles) {
    AudienceAnswer answer = new AudienceAnswer(titles, Analysis.RATING_BY_GENRE);
    return answer.of(
        CanonicalColumn.LISTED_IN, Definition.LISTED, "a title may have several genres");
  }

  private Answer of(CanonicalColumn column, Definition way, String caption) {
    for (CanonicalColumn needed : List.of(column, CanonicalColumn.RATING)) {
      if (!titles.has(needed)) {
        return Answer.none(analysis, Titles.absent(needed));
      }
    }
    if (!titles.has(FeatureColumn.CONTENT_CATEGORY)) {
      return Answer.none(analysis, titles.absent(FeatureColumn.CONTENT_CATEGORY));
    }
    TokenLists lists = CountryLists.of(titles.lists(column), way);
    CrossTally cross = cross(lists);
    int[] rated = new int[lists.distinct()];
    for (int name = 0; name < rated.length; name++) {
      for (int count : cross.row(name)) {
        rated[name] += count;
      }
    }
    Ranking top = Ranking.top(lists.names(), rated, Charts.NAMES);
    if (top.size() == 0) {
      return Answer.none(analysis, "No rated title has a value in " + column.header() + ".");
    }
    AnswerDraft draft = table(top, cross, caption);
    return column == CanonicalColumn.COUNTRY
        ? draft.ways(CountedWays.country(titles)).finish()
        : draft.finish();
  }

  private CrossTally cross(TokenLists lists) {
    CodedText ratings = titles.coded(CanonicalColumn.RATING);
    CodedText audiences = titles.coded(FeatureColumn.CONTENT_CATEGORY);
    int[] place = new int[audiences.distinct()];
    for (int code = 0; code < place.length; code++) {
      int at = AUDIENCES.indexOf(audiences.values().get(code));
      place[code] = at < 0 ? AUDIENCES.size() - 1 : at;
    }
    CrossTally cross = new CrossTally(lists.distinct(), AUDIENCES.size());
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int code = audiences.codes()[row];
      for (int i = 0; ratings.codes()[row] >= 0 && i < lists.count(row); i++) {
        cross.add(lists.token(row, i), code < 0 ? AUDIENCES.size() - 1 : place[code]);
      }
    }
    return cross;
  }

  private AnswerDraft table(Ranking top, CrossTally cross, String caption) {
    List<Series> series = new ArrayList<>();
    for (int audience = 0; audience < AUDIENCES.size(); audience++) {
      List<Double> values = new ArrayList<>();
      for (int code : top.codes()) {
        values.add((double) cross.count(code, audience));
      }
      series.add(new Series(AUDIENCES.get(audience), COLOURS[audience], values));
    }
    List<List<String>> rows = new ArrayList<>();
    int most = 0;
    double largest = -1;
    for (int i = 0; i < top.size(); i++) {
      List<String> row = new ArrayList<>();
      row.add(top.names().get(i));
      for (int count : cross.row(top.codes()[i])) {
        row.add(Integer.toString(count));
      }
      row.add(Long.toString(top.counts()[i]));
      rows.add(row);
      double adult =
          NumberText.percentOf(
              cross.count(top.codes()[i], AUDIENCES.indexOf("Adult")), top.counts()[i]);
      if (adult > largest) {
        largest = adult;
        most = i;
      }
    }
    String title = analysis.label();
    return new AnswerDraft(analysis)
        .chart(
            new ChartText(
                    analysis.id(),
                    title,
                    "rated titles by audience, " + caption,
                    "Of these, "
                        + top.names().get(most)
                        + " has the largest share for adults: "
                        + NumberText.percent(largest)
                        + ".")
                .chart(Kind.SHARE, top.names(), series))
        .listing(
            analysis.id(),
            title,
            List.of("name", "kids", "family", "teen", "adult", "other", "rated_titles"),
            rows);
  }
}
