package app.marquee.domain.recipe;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.FeatureParameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Which features a run derives, and with which numbers.
///
/// @param off those that are switched off
/// @param numbers only what differs from the default, by parameter
/// @param own the user's, in the order they are made and written
public record FeatureSettings(
    Set<FeatureColumn> off, Map<FeatureParameter, Integer> numbers, List<UserFeature> own) {
  private static final FeatureSettings STANDARD =
      new FeatureSettings(Set.of(), Map.of(), List.of());

  public FeatureSettings {
    Set<FeatureColumn> ordered = EnumSet.noneOf(FeatureColumn.class);
    ordered.addAll(off);
    off = Collections.unmodifiableSet(ordered);
    Map<FeatureParameter, Integer> kept = new EnumMap<>(FeatureParameter.class);
    numbers.forEach((parameter, number) -> {
      if (number != parameter.standard()) {
        kept.put(parameter, number);
      }
    });
    numbers = Collections.unmodifiableMap(kept);
    own = List.copyOf(own);
  }

  /// Every feature with its usual numbers, none of the user's.
  public static FeatureSettings standard() {
    return STANDARD;
  }

  public boolean isStandard() {
    return off.isEmpty() && numbers.isEmpty() && own.isEmpty();
  }

  public boolean isOn(FeatureColumn feature) {
    return !off.contains(feature);
  }

  /// Why a feature that is switched off is not there.
  public static String off(String name) {
    return "The feature " + name + " is switched off.";
  }

  public int value(FeatureParameter parameter) {
    return numbers.getOrDefault(parameter, parameter.standard());
  }

  /// How a feature is made, with the numbers used.
  public String definition(FeatureColumn feature) {
    return feature.definition(this::value);
  }

  /// How the feature of this name is made, also one of the user's; empty where there is none.
  public String definition(String name) {
    return FeatureColumn.of(name)
        .map(this::definition)
        .or(() -> named(name).map(own -> FormulaWords.of(own.formula())))
        .orElse("");
  }

  /// The user's feature of this name, empty where there is none.
  public Optional<UserFeature> named(String name) {
    return own.stream().filter(feature -> feature.name().equals(name)).findFirst();
  }

  /// The user's feature of this name and those behind it, none where there is none.
  public List<UserFeature> from(String name) {
    return own.stream().dropWhile(feature -> !feature.name().equals(name)).toList();
  }

  /// The same with a feature's switch turned.
  public FeatureSettings flipped(FeatureColumn feature) {
    Set<FeatureColumn> changed = EnumSet.noneOf(FeatureColumn.class);
    changed.addAll(off);
    if (!changed.remove(feature)) {
      changed.add(feature);
    }
    return new FeatureSettings(changed, numbers, own);
  }

  public FeatureSettings with(FeatureParameter parameter, int number) {
    Map<FeatureParameter, Integer> changed = new EnumMap<>(FeatureParameter.class);
    changed.putAll(numbers);
    changed.put(parameter, number);
    return new FeatureSettings(off, changed, own);
  }

  /// The same with the usual numbers of a feature.
  public FeatureSettings reset(FeatureColumn feature) {
    FeatureSettings changed = this;
    for (FeatureParameter parameter : feature.parameters()) {
      changed = changed.with(parameter, parameter.standard());
    }
    return changed;
  }

  /// The same with other features of the user's.
  public FeatureSettings withOwn(UnaryOperator<List<UserFeature>> change) {
    return new FeatureSettings(off, numbers, change.apply(new ArrayList<>(own)));
  }

  /// What is wrong with the numbers, a whole sentence; empty where nothing is.
  public Optional<String> fault() {
    for (Map.Entry<FeatureParameter, Integer> entry : numbers.entrySet()) {
      FeatureParameter parameter = entry.getKey();
      if (!parameter.allows(entry.getValue())) {
        return Optional.of(
            parameter.id()
                + " is a whole number from "
                + parameter.least()
                + " to "
                + parameter.most()
                + ".");
      }
    }
    return value(FeatureParameter.SHORT_MINUTES) < value(FeatureParameter.MEDIUM_MINUTES)
            && value(FeatureParameter.MEDIUM_MINUTES) < value(FeatureParameter.LONG_MINUTES)
        ? Optional.empty()
        : Optional.of(
            "The classes of length overlap: Short ends before Medium, and Medium before Long.");
  }
}
