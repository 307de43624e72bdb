package app.marquee.ui.ingest;

import app.marquee.app.IngestResult;
import app.marquee.app.PassportWords;
import app.marquee.app.PassportWords.Share;
import app.marquee.app.SessionState;
import app.marquee.domain.passport.Damage;
import app.marquee.domain.passport.EditionMatch;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.passport.SampleMatch;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.ui.fx.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the passport of the open file says, and what is done about damage.
final class PassportViewModel {
  private final Actions actions;
  private final Consumer<int[]> records;
  private final ReadOnlyObjectWrapper<Card> card = new ReadOnlyObjectWrapper<>(Card.EMPTY);

  /// All the card shows, at one moment.
  ///
  /// @param share of the edition's records that are here letter for letter, or of its sample that
  ///   is here, 0 to 1; -1 where no edition is known
  record Card(
      String name,
      String sentence,
      double share,
      List<Share> shares,
      List<Line> damage,
      List<Line> faults,
      List<Other> others) {
    static final Card EMPTY = new Card("", "", -1, List.of(), List.of(), List.of(), List.of());
  }

  /// A kind of damage.
  record Line(Damage damage, Remedy remedy) {}

  /// How a kind of damage stands.
  enum Remedy {
    NONE,
    /// A rule that is on mends it.
    RULE,
    /// A rule that is on points at it.
    FLAG,
    /// The rule that would is off.
    RULE_OFF,
    REPAIR,
    REPAIRED
  }

  /// Another edition.
  record Other(String name, String share) {}

  /// @param records shows the records of these numbers
  PassportViewModel(Actions actions, Consumer<int[]> records) {
    this.actions = actions;
    this.records = records;
  }

  void show(SessionState state) {
    IngestResult result = state.ingest();
    if (result != null) {
      show(result.passport(), state.recipe());
    }
  }

  /// @param recipe says which damage is mended already
  void show(Passport passport, Recipe recipe) {
    card.set(
        new Card(
            passport.name(),
            (PassportWords.sentence(passport) + " " + PassportWords.partial(passport)).strip(),
            share(passport),
            PassportWords.shares(passport),
            lines(passport.damage(), recipe),
            lines(passport.faults(), recipe),
            passport.others().stream()
                .map(
                    other -> new Other(PassportWords.other(other), PassportWords.otherShare(other)))
                .toList()));
  }

  private static double share(Passport passport) {
    EditionMatch match = passport.edition();
    SampleMatch sample = passport.sample();
    return match != null ? match.identicalShare() : sample != null ? sample.foundShare() : -1;
  }

  private static List<Line> lines(List<Damage> damages, Recipe recipe) {
    List<Line> lines = new ArrayList<>();
    damages.forEach(damage -> lines.add(new Line(damage, remedy(damage, recipe))));
    return lines;
  }

  private static Remedy remedy(Damage damage, Recipe recipe) {
    Repair repair = damage.remedy().repair();
    RuleId rule = damage.remedy().rule();
    if (repair != null) {
      return recipe.repairs(repair) ? Remedy.REPAIRED : Remedy.REPAIR;
    }
    if (rule == null) {
      return Remedy.NONE;
    }
    if (!recipe.isOn(rule)) {
      return Remedy.RULE_OFF;
    }
    return rule.effect() == RuleId.Effect.FLAGS ? Remedy.FLAG : Remedy.RULE;
  }

  /// Makes the repair of a line a step of the recipe, or takes it out again.
  void turn(Line line) {
    Repair repair = line.damage().remedy().repair();
    if (repair != null) {
      boolean there = line.remedy() == Remedy.REPAIRED;
      actions.changeRecipe(recipe -> there ? recipe.without(repair) : with(recipe, repair));
    }
  }

  private static Recipe with(Recipe recipe, Repair repair) {
    return recipe
        .withRule(
            new RuleSetting(
                RuleId.PASSPORT_REPAIR, true, recipe.rule(RuleId.PASSPORT_REPAIR).parameters()))
        .with(repair);
  }

  /// Shows the records a kind of damage was found in.
  void showRecords(Line line) {
    records.accept(line.damage().records());
  }

  /// Puts the passport on the clipboard as text.
  void copy() {
    Card now = card.get();
    StringBuilder text = new StringBuilder(now.name() + "\n" + now.sentence() + "\n");
    now.shares()
        .forEach(share ->
            text.append(share.text() + " " + share.label() + ": " + share.definition() + "\n"));
    for (Line line : now.damage()) {
      text.append(line.damage().count() + " " + line.damage().label() + ": ");
      text.append(PassportWords.examples(line.damage()) + "\n");
    }
    actions.copy(text.toString());
  }

  ReadOnlyObjectProperty<Card> cardProperty() {
    return card.getReadOnlyProperty();
  }
}
