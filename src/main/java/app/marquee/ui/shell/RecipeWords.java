package app.marquee.ui.shell;

import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Says what lies between two recipes, as it follows *Undo*.
public final class RecipeWords {
  private final Texts texts;

  public RecipeWords(Texts texts) {
    this.texts = texts;
  }

  private static List<RuleId> order(Recipe recipe) {
    return recipe.rules().stream().map(RuleSetting::rule).toList();
  }

  /// The one thing changed, or how many.
  public String change(Recipe before, Recipe after) {
    List<String> changes = new ArrayList<>();
    for (RuleId rule : RuleId.values()) {
      RuleSetting old = before.rule(rule);
      RuleSetting now = after.rule(rule);
      if (old.on() != now.on()) {
        changes.add(texts.format(now.on() ? "change.on" : "change.off", rule.label()));
      } else if (!old.equals(now)) {
        changes.add(texts.format("change.parameter", rule.label()));
      }
    }
    if (!order(before).equals(order(after))) {
      changes.add(texts.get("change.rule.move"));
    }
    for (Repair repair : before.repairs()) {
      if (!after.repairs().contains(repair)) {
        changes.add(texts.format("change.unrepaired", repair.label()));
      }
    }
    for (Repair repair : after.repairs()) {
      if (!before.repairs().contains(repair)) {
        changes.add(texts.format("change.repaired", repair.label()));
      }
    }
    if (!before.steps().equals(after.steps())) {
      changes.add(StepChangeWords.of(before.steps(), after.steps(), texts));
    }
    changes.addAll(FeatureChangeWords.of(before.features(), after.features(), texts));
    if (!Objects.equals(before.asOf(), after.asOf())) {
      changes.add(texts.get("change.asof"));
    }
    if (!before.mapping().equals(after.mapping())) {
      changes.add(texts.get("change.mapping"));
    }
    if (!before.imports().equals(after.imports())) {
      changes.add(texts.get("change.imports"));
    }
    if (!before.checks().equals(after.checks())) {
      changes.add(texts.get("change.checks"));
    }
    if (before.onFailedCheck() != after.onFailedCheck()) {
      changes.add(texts.get("change.goon"));
    }
    if (!before.exploring().equals(after.exploring())) {
      changes.add(texts.get("change.explore"));
    }
    for (Question question : Question.values()) {
      if (before.definitions().of(question) != after.definitions().of(question)) {
        changes.add(texts.format("change.definition", question.label()));
      }
    }
    return changes.size() == 1
        ? changes.getFirst()
        : texts.format("change.several", changes.size());
  }
}
