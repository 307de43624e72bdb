package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.Definitions;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Doors;
import app.marquee.engine.charts.PointTally;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import tech.tablesaw.api.IntColumn;

/// Titles as points between two numbers: year of release and length, year of release and of
/// arrival.
final class PointsAnswer {
  private PointsAnswer() {}

  static Answer yearAndLength(Titles titles) {
    if (!titles.has(FeatureColumn.DURATION_MINUTES)) {
      return Answer.none(Analysis.YEAR_AND_LENGTH, titles.absent(FeatureColumn.DURATION_MINUTES));
    }
    if (!titles.has(CanonicalColumn.RELEASE_YEAR)) {
      return Answer.none(Analysis.YEAR_AND_LENGTH, Titles.absent(CanonicalColumn.RELEASE_YEAR));
    }
    IntColumn years = titles.releaseYears();
    IntColumn minutes = titles.numbers(FeatureColumn.DURATION_MINUTES);
    PointTally points =
        points(
            titles,
            row -> titles.isMovie(row) ? years.getInt(row) : Titles.MISSING,
            minutes::getInt);
    if (points.count() == 0) {
      return Answer.none(
          Analysis.YEAR_AND_LENGTH, "No movie has both a release year and a length in minutes.");
    }
    ChartText text =
        new ChartText(
            "year_and_length",
            "Year and length",
            "movies by release year and minutes, n = " + NumberText.whole(points.count()),
            "Movies lie densest at " + points.densest() + " minutes.");
    AnswerDraft draft = new AnswerDraft(Analysis.YEAR_AND_LENGTH);
    return draft
        .count("movies", "Movies", points.count(), "with release year and length")
        .chart(chart(points, text, "release year", "minutes"))
        .finish();
  }

  /// Release against arrival, where any title has both.
  static Optional<ChartSpec> releaseAndArrival(Titles titles) {
    if (!titles.has(FeatureColumn.YEAR_ADDED) || !titles.has(CanonicalColumn.RELEASE_YEAR)) {
      return Optional.empty();
    }
    IntColumn years = titles.releaseYears();
    IntColumn added = titles.numbers(FeatureColumn.YEAR_ADDED);
    PointTally points = points(titles, years::getInt, added::getInt);
    if (points.count() == 0) {
      return Optional.empty();
    }
    ChartText text =
        new ChartText(
            "release_and_arrival",
            "Release and arrival",
            "titles by release year and year added, n = " + NumberText.whole(points.count()),
            "Most titles of a year of release and arrival: " + points.densest() + ".");
    return Optional.of(chart(points, text, "release year", "year added"));
  }

  private static PointTally points(Titles titles, IntUnaryOperator across, IntUnaryOperator up) {
    PointTally points = new PointTally();
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int x = across.applyAsInt(row);
      int y = up.applyAsInt(row);
      if (x != Titles.MISSING && y != Titles.MISSING) {
        points.add(x, y);
      }
    }
    return points;
  }

  private static ChartSpec chart(PointTally points, ChartText text, String across, String up) {
    return Doors.open(points.chart(text, across, up), Definitions.standard());
  }
}
