package app.marquee.domain.recipe;

import app.marquee.domain.quality.RuleId;
import java.util.Map;
import java.util.TreeMap;

/// A rule's switch and parameters.
///
/// @param parameters by name, only what differs from the default; [RuleParameter] knows them all
public record RuleSetting(RuleId rule, boolean on, Map<String, String> parameters) {
  public RuleSetting {
    Map<String, String> differing = new TreeMap<>(parameters);
    for (RuleParameter parameter : RuleParameter.of(rule)) {
      differing.remove(parameter.id(), parameter.standard());
    }
    parameters = Map.copyOf(differing);
  }

  /// The rule as it stands by default: on, without parameters.
  public static RuleSetting of(RuleId rule) {
    return new RuleSetting(rule, true, Map.of());
  }

  public String parameter(String name, String fallback) {
    return parameters.getOrDefault(name, fallback);
  }

  /// The value of one of its rule's parameters.
  public String value(RuleParameter parameter) {
    return parameters.getOrDefault(parameter.id(), parameter.standard());
  }

  /// The same with a parameter at a value.
  public RuleSetting with(RuleParameter parameter, String value) {
    Map<String, String> changed = new TreeMap<>(parameters);
    changed.put(parameter.id(), value);
    return new RuleSetting(rule, on, changed);
  }

  /// The same with its switch turned.
  public RuleSetting flipped() {
    return new RuleSetting(rule, !on, parameters);
  }
}
