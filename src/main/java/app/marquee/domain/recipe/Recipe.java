package app.marquee.domain.recipe;

import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Everything that decides what a run does with a file: same file and same recipe give same bytes.
///
/// @param asOf the date ages are counted from; null takes it from the data
/// @param mapping header in the file to canonical column, only where the user overrides the match
/// @param rules one setting for each rule, in running order
/// @param checks in the order they are reported
/// @param source the data set the file was fetched from, with its version; null where it is a file
public record Recipe(
    @Nullable LocalDate asOf,
    Map<String, String> mapping,
    List<RuleSetting> rules,
    List<CheckSpec> checks,
    @Nullable DatasetName source) {

  /// The version of the recipe's format this program writes.
  public static final int VERSION = 1;

  public Recipe {
    mapping = Map.copyOf(new TreeMap<>(mapping));
    rules = inRunningOrder(rules);
    checks = List.copyOf(checks);
  }

  /// A recipe for a file of the user's own.
  public Recipe(
      @Nullable LocalDate asOf,
      Map<String, String> mapping,
      List<RuleSetting> rules,
      List<CheckSpec> checks) {
    this(asOf, mapping, rules, checks, null);
  }

  /// The recipe of a newly opened file.
  public static Recipe standard() {
    return new Recipe(
        null,
        Map.of(),
        Arrays.stream(RuleId.values()).map(RuleSetting::of).toList(),
        StandardChecks.all());
  }

  public RuleSetting rule(RuleId id) {
    return rules.get(id.ordinal());
  }

  public boolean isOn(RuleId id) {
    return rule(id).on();
  }

  public Recipe withAsOf(@Nullable LocalDate date) {
    return new Recipe(date, mapping, rules, checks, source);
  }

  public Recipe withRule(RuleSetting setting) {
    List<RuleSetting> changed = new ArrayList<>(rules);
    changed.set(setting.rule().ordinal(), setting);
    return new Recipe(asOf, mapping, changed, checks, source);
  }

  public Recipe withSource(@Nullable DatasetName name) {
    return new Recipe(asOf, mapping, rules, checks, name);
  }

  public Optional<LocalDate> pinnedAsOf() {
    return Optional.ofNullable(asOf);
  }

  private static List<RuleSetting> inRunningOrder(List<RuleSetting> given) {
    List<RuleSetting> ordered = new ArrayList<>();
    for (RuleId id : RuleId.values()) {
      ordered.add(
          given.stream()
              .filter(setting -> setting.rule() == id)
              .findFirst()
              .orElse(RuleSetting.of(id)));
    }
    return List.copyOf(ordered);
  }
}
