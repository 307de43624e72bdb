package app.marquee.domain.recipe;

import app.marquee.domain.quality.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The orders rules may run in: each behind those it builds on, else as the recipe has them.
public final class RuleOrder {
  private static final Set<RuleId> TEXT =
      EnumSet.of(
          RuleId.WHITESPACE, RuleId.DOUBLE_ENCODING, RuleId.MISSING_MARKER, RuleId.PASSPORT_REPAIR);

  private RuleOrder() {}

  /// The rules whose work a rule takes up; they run before it.
  public static Set<RuleId> before(RuleId rule) {
    return switch (rule) {
      case WHITESPACE -> Set.of();
      case DOUBLE_ENCODING -> Set.of(RuleId.WHITESPACE);
      case MISSING_MARKER -> Set.of(RuleId.WHITESPACE, RuleId.DOUBLE_ENCODING);
      case PASSPORT_REPAIR ->
          Set.of(RuleId.WHITESPACE, RuleId.DOUBLE_ENCODING, RuleId.MISSING_MARKER);
      case TYPE_CANONICAL, DURATION_IN_RATING, DATE_PARSE, LIST_TOKENS, COUNTRY_CODE -> TEXT;
      case RATING_CANONICAL -> with(RuleId.DURATION_IN_RATING);
      case DURATION_PARSE -> with(RuleId.TYPE_CANONICAL, RuleId.DURATION_IN_RATING);
      case DURATION_ZERO -> with(RuleId.DURATION_IN_RATING, RuleId.DURATION_PARSE);
      case YEAR_PARSE -> with(RuleId.DATE_PARSE);
      case ROW_DUPLICATE -> EnumSet.range(RuleId.WHITESPACE, RuleId.COUNTRY_CODE);
      case ROW_NEAR_DUPLICATE -> EnumSet.range(RuleId.WHITESPACE, RuleId.ROW_DUPLICATE);
      case TITLE_SPREADSHEET_DATE, DATE_BEFORE_RELEASE ->
          EnumSet.range(RuleId.WHITESPACE, RuleId.ROW_NEAR_DUPLICATE);
    };
  }

  private static Set<RuleId> with(RuleId... more) {
    Set<RuleId> all = EnumSet.copyOf(TEXT);
    all.addAll(List.of(more));
    return all;
  }

  /// Every rule once, in an order that may be: the given ones in their order, the others at their
  /// usual place.
  static List<RuleSetting> complete(List<RuleSetting> given) {
    List<RuleSetting> wanted = new ArrayList<>();
    for (RuleSetting setting : given) {
      if (place(wanted, setting.rule()) < 0) {
        wanted.add(setting);
      }
    }
    for (RuleId rule : RuleId.values()) {
      if (place(wanted, rule) < 0) {
        int behind = rule.ordinal() == 0 ? -1 : place(wanted, RuleId.values()[rule.ordinal() - 1]);
        wanted.add(behind + 1, RuleSetting.of(rule));
      }
    }
    List<RuleSetting> ordered = new ArrayList<>();
    Set<RuleId> done = EnumSet.noneOf(RuleId.class);
    while (!wanted.isEmpty()) {
      int next = 0;
      while (!done.containsAll(before(wanted.get(next).rule()))) {
        next++;
      }
      RuleSetting setting = wanted.remove(next);
      done.add(setting.rule());
      ordered.add(setting);
    }
    return List.copyOf(ordered);
  }

  /// True where a rule of a recipe may move by so many places, up where these are below 0.
  public static boolean mayMove(Recipe recipe, RuleId rule, int by) {
    return by != 0 && moved(recipe.rules(), rule, by).isPresent();
  }

  /// A recipe with a rule moved, itself where it may not be.
  ///
  /// @param by places, below 0 for up
  public static Recipe moved(Recipe recipe, RuleId rule, int by) {
    return moved(recipe.rules(), rule, by).map(recipe::withRules).orElse(recipe);
  }

  private static Optional<List<RuleSetting>> moved(List<RuleSetting> rules, RuleId rule, int by) {
    int from = place(rules, rule);
    int to = from + by;
    if (to < 0 || to >= rules.size()) {
      return Optional.empty();
    }
    List<RuleSetting> changed = new ArrayList<>(rules);
    changed.add(to, changed.remove(from));
    return fault(changed).isPresent() ? Optional.empty() : Optional.of(List.copyOf(changed));
  }

  /// The first rule that stands before one it builds on: that rule, then the one it builds on.
  public static Optional<List<RuleId>> fault(List<RuleSetting> rules) {
    for (int at = 0; at < rules.size(); at++) {
      RuleId rule = rules.get(at).rule();
      for (RuleSetting behind : rules.subList(at + 1, rules.size())) {
        if (before(rule).contains(behind.rule())) {
          return Optional.of(List.of(rule, behind.rule()));
        }
      }
    }
    return Optional.empty();
  }

  static int place(List<RuleSetting> rules, RuleId rule) {
    for (int at = 0; at < rules.size(); at++) {
      if (rules.get(at).rule() == rule) {
        return at;
      }
    }
    return -1;
  }
}
