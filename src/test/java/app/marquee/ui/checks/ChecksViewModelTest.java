package app.marquee.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.Input;
import app.marquee.app.SameThreadRunner;
import app.marquee.app.SessionState;
import app.marquee.domain.quality.CheckKind;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.CheckSpec.After;
import app.marquee.domain.quality.CheckSpec.Level;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.OnFailedCheck;
import app.marquee.domain.quality.StageChecks;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.checks.CheckedStage;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.testing.Catalogues;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.testing.RecordingActions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The Checks page over a catalogue in which two titles repeat an id.
final class ChecksViewModelTest {
  private final FeaturedCatalogue catalogue =
      Catalogues.with("show_id | type | title | release_year")
          .rows("s1 | Movie | a | 2001", "s1 | Movie | b, c | 1880", "s1 | Movie | d | 2001")
          .build();
  private final CheckedStage clean = CheckedStage.of(catalogue.clean());
  private final RecordingActions actions = new RecordingActions();
  private final ChecksViewModel model =
      new ChecksViewModel(Texts.english(), new SameThreadRunner(), actions);

  @Test
  void checksStandByStageAndTheFirstThatFailsIsChosen() {
    model.show(state(Recipe.standard(), all()));

    assertThat(model.lines().stream().filter(line -> line.check() == null).map(CheckLine::after))
        .containsExactly(After.INGEST, After.CLEAN);
    assertThat(model.lines()).hasSize(12);
    assertThat(chosen().check())
        .extracting(CheckSpec::id)
        .as("the other columns of a catalogue are absent")
        .isEqualTo("expected_columns");
    assertThat(model.sentenceProperty().get())
        .isEqualTo("7 of 10 checks passed; 1 of level error fails.");
  }

  @Test
  void theChosenCheckShowsEveryRecordThatFails() {
    model.show(state(Recipe.standard(), all()));
    choose("unique_show_id");

    assertThat(model.rows().viewProperty().get().shown()).containsExactly(1, 2);
    assertThat(model.words().state(chosen())).isEqualTo("Fails: 2 titles repeat an earlier value");
    assertThat(model.words().threshold(spec())).isEqualTo("Unique values: no repeats");
    choose("type_values");
    assertThat(model.rows().viewProperty().get().count()).isZero();
    assertThat(model.words().nothing(chosen())).isEqualTo("Nothing fails.");
    choose("expected_columns");
    assertThat(model.words().nothing(chosen())).contains("as a whole");
  }

  @Test
  void aCheckWhoseTableIsNotThereSaysWhatToRun() {
    CheckSpec old = new CheckSpec("old", Level.WARN, new Condition.Range("age_years", 0, 9));
    model.show(state(Recipe.standard().withChecks(List.of(old)), Map.of(After.CLEAN, clean)));

    assertThat(chosen().result()).isNull();
    assertThat(model.words().nothing(chosen())).startsWith("Run Features");
    assertThat(model.sentenceProperty().get()).isEqualTo("0 of 1 checks made.");
  }

  @ParameterizedTest
  @EnumSource
  void everyKindCanBeAddedAndIsMadeAtOnce(CheckKind kind) {
    model.show(state(Recipe.standard(), all()));
    model.add(kind);
    model.show(state(actions.recipe(), all()));

    assertThat(actions.recipe().checks()).hasSize(11);
    assertThat(spec().condition().kind()).isEqualTo(kind);
    assertThat(spec().faults()).isEmpty();
    assertThat(chosen().result()).isNotNull();
    assertThat(CheckFieldTexts.parse(kind, CheckFieldTexts.of(spec().condition())))
        .isEqualTo(spec().condition());
    assertThat(CheckFieldTexts.of(spec().condition()).keySet())
        .containsExactlyElementsOf(kind.fields());
  }

  @Test
  void anEditIsTakenOverOrSaysWhyNot() {
    model.show(state(Recipe.standard(), all()));
    choose("release_year_range");
    model.change(check -> with(check, new Condition.Range("release_year", 2000, 1900)));
    assertThat(model.faultProperty().get())
        .isEqualTo("A range starts above its end. Swap minimum and maximum.");
    assertThat(actions.recipe()).isEqualTo(Recipe.standard());

    model.change(check -> with(check, new Condition.Range("release_year", 1800, 2100)));
    model.show(state(actions.recipe(), all()));
    assertThat(model.faultProperty().get()).isEmpty();
    assertThat(Objects.requireNonNull(chosen().result()).passed()).isTrue();
  }

  @Test
  void aCheckKeepsItsOwnName() {
    model.show(state(Recipe.standard(), all()));
    choose("type_values");
    model.change(check -> named(check, "unique_show_id"));
    assertThat(model.faultProperty().get())
        .isEqualTo("Another check has this name. Choose another.");

    model.change(check -> named(check, "types"));
    model.show(state(actions.recipe(), all()));
    assertThat(spec().id()).isEqualTo("types");
  }

  @Test
  void aStageTooEarlyIsRefused() {
    model.show(state(Recipe.standard(), all()));
    model.add(CheckKind.FRESHNESS);
    model.show(state(actions.recipe(), all()));
    model.change(
        check -> new CheckSpec(check.id(), check.level(), After.INGEST, check.condition()));

    assertThat(model.faultProperty().get()).contains("is made later, by clean. Write clean.");
  }

  @Test
  void aCheckIsRemoved() {
    model.show(state(Recipe.standard(), all()));
    choose("unique_show_id");
    model.remove();
    model.show(state(actions.recipe(), all()));

    assertThat(actions.recipe().checks())
        .extracting(CheckSpec::id)
        .doesNotContain("unique_show_id");
    assertThat(model.sentenceProperty().get()).isEqualTo("7 of 9 checks passed.");
  }

  @Test
  void theRecipeSaysWhetherARunGoesOn() {
    model.show(state(Recipe.standard(), all()));
    model.setOnFailed(OnFailedCheck.GO_ON);

    assertThat(actions.recipe().onFailedCheck()).isEqualTo(OnFailedCheck.GO_ON);
  }

  @Test
  void failingRecordsAreSavedAsTheCommandLinePrintsThem() {
    CheckSpec unique = new CheckSpec("u", Level.ERROR, new Condition.UniqueValues("show_id"));

    assertThat(new String(FailingCsv.of(clean, unique, new Cancellation()), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            check,record,line,show_id,title,value
            u,2,3,s1,"b, c",s1
            u,3,4,s1,d,s1
            """);
    model.show(state(Recipe.standard(), all()));
    choose("unique_show_id");
    model.save();
    assertThat(actions.asked()).last().asString().contains("unique_show_id_failing.csv");
  }

  private CheckLine chosen() {
    return Objects.requireNonNull(model.chosenProperty().get());
  }

  private CheckSpec spec() {
    return Objects.requireNonNull(chosen().check());
  }

  private void choose(String id) {
    model.lines().stream()
        .filter(line -> line.check() != null && line.check().id().equals(id))
        .findFirst()
        .ifPresent(model::choose);
    assertThat(spec().id()).isEqualTo(id);
  }

  private static CheckSpec with(CheckSpec check, Condition condition) {
    return new CheckSpec(check.id(), check.level(), check.after(), condition);
  }

  private static CheckSpec named(CheckSpec check, String id) {
    return new CheckSpec(id, check.level(), check.after(), check.condition());
  }

  private Map<After, StageChecks> all() {
    return Map.of(
        After.INGEST,
        CheckedStage.of(catalogue.clean().ingested()),
        After.CLEAN,
        clean,
        After.FEATURES,
        CheckedStage.of(catalogue));
  }

  private static SessionState state(Recipe recipe, Map<After, StageChecks> checks) {
    return new SessionState(
        List.of(Input.of(Path.of("a.csv"))),
        recipe,
        Map.of(),
        null,
        null,
        null,
        null,
        null,
        checks,
        null);
  }
}
