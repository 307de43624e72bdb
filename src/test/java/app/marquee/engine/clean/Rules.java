package app.marquee.engine.clean;

import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleSetting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Recipes that switch rules on and off, and what a catalogue's log says, in words.
final class Rules {
  private Rules() {}

  /// A recipe with these rules on and all others off.
  static Recipe only(RuleId... on) {
    Recipe recipe = Recipe.standard();
    for (RuleId rule : RuleId.values()) {
      recipe = recipe.withRule(new RuleSetting(rule, Arrays.asList(on).contains(rule), Map.of()));
    }
    return recipe;
  }

  /// The standard recipe with one rule off.
  static Recipe without(RuleId off) {
    return Recipe.standard().withRule(new RuleSetting(off, false, Map.of()));
  }

  /// The standard recipe with a parameter of a rule.
  static Recipe with(RuleId rule, String parameter, String value) {
    return Recipe.standard().withRule(new RuleSetting(rule, true, Map.of(parameter, value)));
  }

  /// Each change as `record column [before] [after] rule`; a missing value is `[]`.
  static List<String> changes(CleanCatalogue clean) {
    List<String> changes = new ArrayList<>();
    for (long at = 0; at < clean.changes().size(); at++) {
      Change change = clean.changes().get(at);
      String before = change.before() == null ? "" : change.before();
      String after = change.after() == null ? "" : change.after();
      changes.add(
          "%d %s [%s] [%s] %s"
              .formatted(change.record(), change.column(), before, after, change.rule().id()));
    }
    return changes;
  }

  /// Each flag as `record column rule: reason`.
  static List<String> flags(CleanCatalogue clean) {
    return clean.flags().stream()
        .map(flag ->
            "%d %s %s: %s".formatted(flag.record(), flag.column(), flag.rule().id(), flag.reason()))
        .toList();
  }
}
