package app.marquee.ui.clean;

import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleOrder;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.domain.recipe.RuleSetting;
import app.marquee.ui.fx.Actions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the recipe says of the rules: their parameters and their order.
final class RuleChoices {
  private final Actions actions;
  private final Consumer<RuleId> changed;
  private final ReadOnlyObjectWrapper<List<RuleSetting>> settings =
      new ReadOnlyObjectWrapper<>(Recipe.standard().rules());
  private Recipe recipe = Recipe.standard();

  /// @param changed called with a rule before it is set or moved
  RuleChoices(Actions actions, Consumer<RuleId> changed) {
    this.actions = actions;
    this.changed = changed;
  }

  void show(Recipe now) {
    recipe = now;
    settings.set(now.rules());
  }

  /// The rules as the recipe has them, in order.
  ReadOnlyObjectProperty<List<RuleSetting>> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  String value(RuleParameter parameter) {
    return recipe.value(parameter);
  }

  /// True where a parameter of the rule differs from the default.
  boolean isSet(RuleId rule) {
    return !recipe.rule(rule).parameters().isEmpty();
  }

  /// Sets a parameter and gives what keeps it from being set: a whole sentence, empty where nothing
  /// does.
  Optional<String> set(RuleParameter parameter, String text) {
    String value = text.strip();
    Optional<String> fault = parameter.fault(value);
    if (fault.isEmpty() && !value.equals(value(parameter))) {
      change(
          parameter.rule(), now -> now.withRule(now.rule(parameter.rule()).with(parameter, value)));
    }
    return fault;
  }

  /// Takes the usual parameters of a rule again.
  void reset(RuleId rule) {
    change(rule, now -> now.withRule(new RuleSetting(rule, now.isOn(rule), Map.of())));
  }

  /// True where the order lets a rule be moved by one place or more.
  boolean mayMove(RuleId rule) {
    return RuleOrder.mayMove(recipe, rule, -1) || RuleOrder.mayMove(recipe, rule, 1);
  }

  /// True where a rule may stand in the place of another.
  boolean mayStandAt(RuleId rule, RuleId other) {
    return RuleOrder.mayMove(recipe, rule, recipe.place(other) - recipe.place(rule));
  }

  /// Moves a rule to the place of another, where that may be.
  void moveTo(RuleId rule, RuleId other) {
    move(rule, recipe.place(other) - recipe.place(rule));
  }

  /// Moves a rule up or down, where that may be.
  ///
  /// @param by places, below 0 for up
  void move(RuleId rule, int by) {
    if (RuleOrder.mayMove(recipe, rule, by)) {
      change(rule, now -> RuleOrder.moved(now, rule, by));
    }
  }

  private void change(RuleId rule, UnaryOperator<Recipe> change) {
    changed.accept(rule);
    actions.changeRecipe(change);
  }
}
