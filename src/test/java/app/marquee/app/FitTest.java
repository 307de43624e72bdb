package app.marquee.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.fit.MissingColumn;
import app.marquee.domain.fit.MissingColumn.Disabled;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.analysis.AnalysisStage;
import app.marquee.engine.analysis.asked.AskedAnalyses;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.testing.Checks;
import app.marquee.testing.SmallFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// What is told before anything runs is what comes out once it ran: for each column a file may
/// lack, the same features and the same analyses are not applicable.
final class FitTest {
  private static final Recipe RECIPE = Recipe.standard();
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "s1",
              "Movie",
              "Blue Door",
              "Ann Lee",
              "Bo, Cy",
              "India, France",
              "2020-08-01",
              "2018",
              "R",
              "90 min",
              "Dramas, Kids",
              "A blue door opens the house"),
          List.of(
              "s2",
              "TV Show",
              "Night Bus",
              "Bo",
              "Bo, Dee",
              "India, Japan",
              "2021-07-04",
              "2020",
              "TV-Y",
              "2 Seasons",
              "Comedies, Kids",
              "A night driver meets a child"),
          List.of(
              "s3",
              "Movie",
              "Late Light",
              "Ann Lee",
              "Cy, Dee",
              "France, India",
              "2021-09-25",
              "2021",
              "R",
              "74 min",
              "Comedies, Dramas",
              "The house by night"));

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"SHOW_ID", "TYPE", "TITLE"})
  void whatIsToldIsWhatComesOut(CanonicalColumn lacking) {
    FeaturedCatalogue in = SmallFiles.featured(file(lacking));
    List<MissingColumn> fit = Stages.ENGINE.fit(in.clean().ingested(), RECIPE);

    assertThat(fit).extracting(MissingColumn::column).containsExactly(lacking.header());
    assertThat(told(fit, "features")).isEqualTo(new TreeSet<>(in.reasons().keySet()));
    Set<String> told = told(fit, "analyses");
    told.remove(Analysis.COUNTRY.label());
    Set<String> found = refused(in);
    found.removeAll(refused(SmallFiles.featured(file(CanonicalColumn.SHOW_ID))));
    assertThat(told).isEqualTo(found);
  }

  private static Set<String> told(List<MissingColumn> fit, String kind) {
    Set<String> names = new TreeSet<>();
    for (Disabled some : fit.getFirst().disabled()) {
      if (some.kind().equals(kind)) {
        names.addAll(some.names());
      }
    }
    return names;
  }

  /// The analyses of all titles that have no answer.
  private static Set<String> refused(FeaturedCatalogue in) {
    RunContext context = RunContext.plain();
    Analysed run = AnalysisStage.analyse(Checks.of(in, RECIPE, context), RECIPE, context);
    Set<String> refused = new TreeSet<>();
    for (Analysis analysis : Analysis.values()) {
      if (analysis.subject().isEmpty()
          && !AskedAnalyses.answer(in, run, RECIPE, Inquiry.of(analysis), context).isApplicable()) {
        refused.add(analysis.label());
      }
    }
    return refused;
  }

  private static String file(CanonicalColumn lacking) {
    StringBuilder csv = new StringBuilder();
    List<String> header = new ArrayList<>();
    for (CanonicalColumn column : CanonicalColumn.values()) {
      header.add(column.header());
    }
    int gone = header.indexOf(lacking.header());
    csv.append(line(header, gone));
    ROWS.forEach(row -> csv.append(line(row, gone)));
    return csv.toString();
  }

  private static String line(List<String> cells, int gone) {
    List<String> left = new ArrayList<>(cells);
    left.remove(gone);
    return SmallFiles.line(left.toArray(new String[0]));
  }
}
