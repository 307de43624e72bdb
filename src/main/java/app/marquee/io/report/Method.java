package app.marquee.io.report;

import app.marquee.app.RunOutcome;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.engine.clean.CleanCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The method section: what was read, with which recipe, how things are counted, what is left out.
record Method(
    List<Fact> facts,
    List<Decision> decisions,
    List<Figure> figures,
    List<Fact> features,
    List<Fact> leftOut) {

  /// A name with what there is to say.
  ///
  /// @param code true where the text is a hash or a key
  record Fact(String name, String text, boolean code) {}

  static Method of(RunOutcome outcome, String recipeSha256) {
    CleanCatalogue clean = outcome.featured().clean();
    return new Method(
        facts(outcome, recipeSha256),
        clean.ingested().raw().decisions(),
        outcome.analysed().figures(),
        outcome.featured().features().names().stream()
            .map(name -> new Fact(name, outcome.featured().settings().definition(name), false))
            .toList(),
        leftOut(outcome));
  }

  private static List<Fact> facts(RunOutcome outcome, String recipeSha256) {
    CleanCatalogue clean = outcome.featured().clean();
    SourceFacts source = clean.ingested().raw().source();
    long on = outcome.recipe().rules().stream().filter(RuleSetting::on).count();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "File", source.fileName() + ", " + NumberText.whole(source.bytes()) + " bytes", false));
    facts.add(new Fact("SHA-256 of the file", source.sha256(), true));
    facts.add(new Fact("As of", asOf(outcome), false));
    facts.add(
        new Fact(
            "Recipe",
            on
                + " of "
                + NumberText.counted(outcome.recipe().rules().size(), "rule", "rules")
                + " on, "
                + NumberText.counted(outcome.recipe().checks().size(), "check", "checks"),
            false));
    facts.add(new Fact("SHA-256 of the recipe", recipeSha256, true));
    for (Question question : Question.values()) {
      Definition way = outcome.recipe().definitions().of(question);
      facts.add(new Fact(question.label(), way.label() + ". " + way.sentence(), false));
    }
    return facts;
  }

  private static String asOf(RunOutcome outcome) {
    LocalDate asOf = outcome.asOf();
    if (asOf == null) {
      return "no date: no title has a date or a year, so ages are not counted";
    }
    return DateText.of(asOf)
        + (outcome.recipe().pinnedAsOf().isPresent()
            ? ", pinned by the recipe"
            : ", from the data; ages are counted from this day, never from the clock");
  }

  private static List<Fact> leftOut(RunOutcome outcome) {
    List<Fact> left = new ArrayList<>();
    outcome
        .featured()
        .reasons()
        .forEach((feature, reason) -> left.add(new Fact(feature, reason, false)));
    for (ReportDocument document : outcome.analysed().documents()) {
      if (document.content().get("not_applicable") instanceof Map<?, ?> reasons) {
        reasons.forEach((key, reason) ->
            left.add(new Fact(document.name() + "." + key, reason.toString(), false)));
      }
    }
    return left;
  }
}
