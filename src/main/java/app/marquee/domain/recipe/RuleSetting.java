package app.marquee.domain.recipe;

import app.marquee.domain.quality.RuleId;
import java.util.Map;
import java.util.TreeMap;

/// A rule's switch and parameters.
///
/// @param parameters by name; `row.near_duplicate` knows `drop_later` (`true` or `false`),
///   `date.parse` knows `order` (`auto`, `month_first`, `day_first`)
public record RuleSetting(RuleId rule, boolean on, Map<String, String> parameters) {
  public RuleSetting {
    parameters = Map.copyOf(new TreeMap<>(parameters));
  }

  /// The rule as it stands by default: on, without parameters.
  public static RuleSetting of(RuleId rule) {
    return new RuleSetting(rule, true, Map.of());
  }

  public String parameter(String name, String fallback) {
    return parameters.getOrDefault(name, fallback);
  }
}
