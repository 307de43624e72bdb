package app.marquee.io.json;

import app.marquee.domain.quality.RuleId;
import java.util.List;

/// The parameters rules have and the values these take.
final class RuleParameters {
  private RuleParameters() {}

  /// The values a parameter of a rule takes; empty where the rule has no such parameter.
  static List<String> values(RuleId rule, String name) {
    if (rule == RuleId.ROW_NEAR_DUPLICATE && name.equals("drop_later")) {
      return List.of("true", "false");
    }
    if (rule == RuleId.DATE_PARSE && name.equals("order")) {
      return List.of("auto", "month_first", "day_first");
    }
    return List.of();
  }
}
