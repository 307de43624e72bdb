package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.figures.Ways;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.analysis.CountedWays;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.features.FeaturedCatalogue;
import java.util.List;
import java.util.Optional;

/// Answers one analysis at a time: from the charts of a run where it drew them, else by counting.
public final class AskedAnalyses {
  private final Titles titles;
  private final Analysed run;

  private AskedAnalyses(Titles titles, Analysed run) {
    this.titles = titles;
    this.run = run;
  }

  /// @param run what the analyses of the same catalogue and recipe found
  /// @throws app.marquee.domain.run.MarqueeException where the subject is not in the catalogue
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public static Answer answer(
      FeaturedCatalogue in, Analysed run, Recipe recipe, Inquiry inquiry, RunContext context) {
    context.cancellation().check();
    Titles titles = new Titles(in, recipe.definitions(), context);
    Answer answer = new AskedAnalyses(titles, run).answer(inquiry.analysis(), inquiry.subject());
    return AskedDoors.open(titles, answer);
  }

  private Answer answer(Analysis analysis, String subject) {
    return switch (analysis) {
      case TYPES -> SharesAnswer.types(titles);
      case MISSING -> SharesAnswer.missing(titles, run);
      case AUDIENCES -> SharesAnswer.audiences(titles, run);
      case DECADES -> YearsAnswer.decades(titles);
      case OLDEST_NEWEST -> YearsAnswer.oldestNewest(titles);
      case GROWTH -> YearsAnswer.growth(titles);
      case GENRE_PAIRS -> PairsAnswer.genres(titles);
      case DIRECTOR_CAST -> PairsAnswer.directorsAndCast(titles);
      case COPRODUCTIONS -> PairsAnswer.countries(titles);
      case RATING_BY_COUNTRY -> AudienceAnswer.byCountry(titles);
      case RATING_BY_GENRE -> AudienceAnswer.byGenre(titles);
      case LENGTHS_COMPARED -> LengthsAnswer.of(titles);
      case YEAR_AND_LENGTH -> PointsAnswer.yearAndLength(titles);
      case WORDS -> WordsAnswer.of(titles);
      case DUPLICATES -> DuplicatesAnswer.of(titles);
      case SERVICES -> ServicesAnswer.of(titles);
      case SIMILAR -> SimilarTitles.to(titles, subject);
      case COUNTRY -> ProfileAnswer.country(titles, subject);
      case PERSON -> ProfileAnswer.person(titles, subject);
      default -> ofRun(analysis);
    };
  }

  private Answer ofRun(Analysis analysis) {
    AnswerDraft draft = new AnswerDraft(analysis);
    boolean any = false;
    for (String id : analysis.charts()) {
      for (ChartSpec chart : run.charts()) {
        if (chart.id().equals(id)) {
          draft.chart(chart);
          any = true;
        }
      }
    }
    if (!any) {
      return Answer.none(analysis, reason(analysis));
    }
    more(analysis).ifPresent(draft::chart);
    for (Figure figure : run.figures()) {
      if (figure.id().equals(figureOf(analysis))) {
        draft.figure(figure);
      }
    }
    return draft.ways(ways(analysis)).finish();
  }

  /// A chart beside those of the run.
  private Optional<ChartSpec> more(Analysis analysis) {
    return switch (analysis) {
      case GENRES -> SharesAnswer.genreAreas(titles);
      case LAG -> PointsAnswer.releaseAndArrival(titles);
      default -> Optional.empty();
    };
  }

  private Optional<Ways> ways(Analysis analysis) {
    return switch (analysis) {
      case COUNTRIES, COUNTRIES_OVER_TIME -> CountedWays.country(titles);
      case ADDED_PER_YEAR, RELEASE_YEARS -> CountedWays.year(titles);
      case DIRECTORS -> CountedWays.person(titles, CanonicalColumn.DIRECTOR);
      case CAST -> CountedWays.person(titles, CanonicalColumn.CAST);
      default -> Optional.empty();
    };
  }

  private static String figureOf(Analysis analysis) {
    return switch (analysis) {
      case LAG -> "release_to_arrival";
      case MOVIE_LENGTHS -> "length_median";
      case DIRECTORS -> "directors";
      default -> "titles";
    };
  }

  private String reason(Analysis analysis) {
    for (CanonicalColumn column : needed(analysis)) {
      if (!titles.has(column)) {
        return Titles.absent(column);
      }
    }
    for (FeatureColumn feature : features(analysis)) {
      if (!titles.has(feature)) {
        return titles.absent(feature);
      }
    }
    return "No title has the values it counts.";
  }

  private static List<FeatureColumn> features(Analysis analysis) {
    return switch (analysis) {
      case SEASONS -> List.of(FeatureColumn.SEASONS_COUNT);
      case MOVIE_LENGTHS -> List.of(FeatureColumn.DURATION_MINUTES);
      case LENGTHS_BY_DECADE -> List.of(FeatureColumn.DURATION_MINUTES, FeatureColumn.DECADE);
      case LAG -> List.of(FeatureColumn.ADDED_LAG_YEARS);
      default -> List.of();
    };
  }

  private static List<CanonicalColumn> needed(Analysis analysis) {
    return switch (analysis) {
      case COUNTRIES -> List.of(CanonicalColumn.COUNTRY);
      case COUNTRIES_OVER_TIME -> List.of(CanonicalColumn.COUNTRY, CanonicalColumn.DATE_ADDED);
      case RATINGS -> List.of(CanonicalColumn.RATING);
      case ADDED_PER_YEAR, ADDED_PER_MONTH, WEEKDAYS, CALENDAR_MONTHS ->
          List.of(CanonicalColumn.DATE_ADDED);
      case GENRES -> List.of(CanonicalColumn.LISTED_IN);
      case SEASONS, MOVIE_LENGTHS -> List.of(CanonicalColumn.DURATION);
      case LENGTHS_BY_DECADE -> List.of(CanonicalColumn.DURATION, CanonicalColumn.RELEASE_YEAR);
      case DIRECTORS -> List.of(CanonicalColumn.DIRECTOR);
      case CAST -> List.of(CanonicalColumn.CAST);
      case RELEASE_YEARS -> List.of(CanonicalColumn.RELEASE_YEAR);
      case LAG -> List.of(CanonicalColumn.DATE_ADDED, CanonicalColumn.RELEASE_YEAR);
      default -> List.of();
    };
  }
}
