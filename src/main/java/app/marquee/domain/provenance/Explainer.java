package app.marquee.domain.provenance;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.provenance.Explanation.Derivation;
import app.marquee.domain.provenance.Explanation.Input;
import app.marquee.domain.provenance.Explanation.RawCell;
import app.marquee.domain.provenance.Explanation.Step;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.FormulaWords;
import app.marquee.domain.recipe.UserFeature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Explains the cells of one title from what is known of it.
public final class Explainer {
  private final TitleTrace title;

  public Explainer(TitleTrace title) {
    this.title = title;
  }

  /// Empty where the title has no such column.
  public Optional<Explanation> explain(String column) {
    if (title.columns().contains(column)) {
      return Optional.of(ofFile(column));
    }
    if (!title.has(column) && !title.absent().containsKey(column)) {
      return Optional.empty();
    }
    FeatureSettings features = title.made().features();
    return FeatureColumn.of(column)
        .map(this::ofFeature)
        .or(() -> features.named(column).map(this::ofOwn));
  }

  private Explanation ofFile(String column) {
    List<Step> steps = steps(List.of(column));
    String value = title.value(column);
    String missing = value == null ? new MissingReasons(title).ofColumn(column, steps) : null;
    return new Explanation(
        title.place(), column, value, raw(List.of(column)), steps, null, missing, title.fate());
  }

  private Explanation ofFeature(FeatureColumn feature) {
    String value = title.value(feature.header());
    return derived(
        feature.header(),
        FeatureInputs.of(feature, title),
        title.made().features().definition(feature),
        value == null ? "" : new FeatureFormula(title).of(feature, value),
        () -> new MissingReasons(title).ofFeature(feature));
  }

  private Explanation ofOwn(UserFeature feature) {
    OwnFormula formula = new OwnFormula(title, feature.formula());
    String value = title.value(feature.name());
    return derived(
        feature.name(),
        feature.formula().columns(),
        FormulaWords.of(feature.formula()),
        value == null ? "" : formula.of(value),
        formula::missing);
  }

  /// @param formula with the title's values in it, empty where it gives none
  /// @param missing why it gives none, where the feature itself is there
  private Explanation derived(
      String name,
      List<String> inputs,
      String definition,
      String formula,
      Supplier<String> missing) {
    String value = title.value(name);
    String absent = title.absent().get(name);
    List<String> columns = inputs.stream().filter(title.columns()::contains).toList();
    return new Explanation(
        title.place(),
        name,
        value,
        raw(columns),
        steps(columns),
        new Derivation(
            definition,
            formula,
            inputs.stream().map(input -> new Input(input, input(input))).toList()),
        value != null ? null : absent == null ? missing.get() : absent,
        title.fate());
  }

  private @Nullable String input(String name) {
    return name.equals(FeatureInputs.AS_OF)
        ? Objects.toString(title.asOf(), null)
        : title.value(name);
  }

  private List<RawCell> raw(List<String> columns) {
    return columns.stream().map(column -> new RawCell(column, title.raw(column))).toList();
  }

  /// The changes to these columns, in the order they were made.
  private List<Step> steps(List<String> columns) {
    List<Change> changes =
        title.changes().stream().filter(change -> columns.contains(change.column())).toList();
    List<Step> steps = new ArrayList<>();
    for (Change change : changes) {
      steps.add(
          new Step(
              change.rule(),
              change.rule() instanceof RuleId rule ? turn(rule) + 1 : 0,
              name(change.rule()),
              reason(change),
              change.column(),
              change.before(),
              change.after()));
    }
    if (columns.size() > 1) {
      // Within a column they are in order already, and one rule may come twice.
      steps.sort(Comparator.comparingInt(step -> turn(step.cause())));
    }
    return steps;
  }

  private int turn(Cause cause) {
    return switch (cause) {
      case RuleId rule -> title.made().rules().indexOf(rule);
      case StepId step -> RuleId.values().length + place(step);
    };
  }

  private int place(StepId step) {
    for (int i = 0; i < title.made().steps().size(); i++) {
      if (title.made().steps().get(i).id().equals(step)) {
        return i;
      }
    }
    return title.made().steps().size();
  }

  private String reason(Change change) {
    if (change.rule() instanceof StepId step && place(step) < title.made().steps().size()) {
      return title.made().steps().get(place(step)).words() + ".";
    }
    return ChangeReasons.of(change.rule(), change.column(), change.before(), change.after());
  }

  private static String name(Cause cause) {
    return switch (cause) {
      case RuleId rule -> rule.label();
      case StepId step -> "Your step " + step.number();
    };
  }
}
