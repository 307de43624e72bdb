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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Explains the cells of one title from what is known of it.
public final class Explainer {
  private final TitleTrace title;

  public Explainer(TitleTrace title) {
    this.title = title;
  }

  /// Empty where the title has no such column.
  public Optional<Explanation> explain(String column) {
    FeatureColumn feature = feature(column);
    if (title.columns().contains(column)) {
      return Optional.of(ofFile(column));
    }
    return feature != null && (title.has(column) || title.absent().containsKey(feature))
        ? Optional.of(ofFeature(feature))
        : Optional.empty();
  }

  private Explanation ofFile(String column) {
    List<Step> steps = steps(List.of(column));
    String value = title.value(column);
    String missing = value == null ? new MissingReasons(title).ofColumn(column, steps) : null;
    return new Explanation(
        title.place(), column, value, raw(List.of(column)), steps, null, missing, title.fate());
  }

  private Explanation ofFeature(FeatureColumn feature) {
    List<String> names = FeatureInputs.of(feature, title);
    List<Input> inputs = names.stream().map(name -> new Input(name, input(name))).toList();
    String value = title.value(feature.header());
    String formula = value == null ? "" : new FeatureFormula(title).of(feature, value);
    String absent = title.absent().get(feature);
    String missing =
        value != null
            ? null
            : absent == null ? new MissingReasons(title).ofFeature(feature) : absent;
    List<String> columns = names.stream().filter(title.columns()::contains).toList();
    return new Explanation(
        title.place(),
        feature.header(),
        value,
        raw(columns),
        steps(columns),
        new Derivation(feature.definition(), formula, inputs),
        missing,
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
      case RuleId rule -> rule.ordinal();
      case StepId step -> RuleId.values().length + place(step);
    };
  }

  private int place(StepId step) {
    for (int i = 0; i < title.steps().size(); i++) {
      if (title.steps().get(i).id().equals(step)) {
        return i;
      }
    }
    return title.steps().size();
  }

  private String reason(Change change) {
    if (change.rule() instanceof StepId step && place(step) < title.steps().size()) {
      return title.steps().get(place(step)).words() + ".";
    }
    return ChangeReasons.of(change.rule(), change.column(), change.before(), change.after());
  }

  private static String name(Cause cause) {
    return switch (cause) {
      case RuleId rule -> rule.label();
      case StepId step -> "Your step " + step.number();
    };
  }

  private static @Nullable FeatureColumn feature(String column) {
    for (FeatureColumn feature : FeatureColumn.values()) {
      if (feature.header().equals(column)) {
        return feature;
      }
    }
    return null;
  }
}
