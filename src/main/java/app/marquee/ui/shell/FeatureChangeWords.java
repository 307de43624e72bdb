package app.marquee.ui.shell;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what lies between two choices of features, as it follows *Undo*.
final class FeatureChangeWords {
  private FeatureChangeWords() {}

  static List<String> of(FeatureSettings before, FeatureSettings after, Texts texts) {
    List<String> changes = new ArrayList<>();
    for (FeatureColumn feature : FeatureColumn.values()) {
      boolean on = after.isOn(feature);
      if (before.isOn(feature) != on) {
        changes.add(switched(on, feature.header(), texts));
      }
      if (feature.parameters().stream().anyMatch(one -> before.value(one) != after.value(one))) {
        changes.add(texts.format("change.parameter", feature.header()));
      }
    }
    if (!before.own().equals(after.own())) {
      changes.add(own(before.own(), after.own(), texts));
    }
    return changes;
  }

  private static String own(List<UserFeature> before, List<UserFeature> after, Texts texts) {
    UserFeature now = odd(after, before);
    UserFeature old = odd(before, after);
    if (old == null) {
      return now == null
          ? texts.get("change.feature.move")
          : texts.format("change.feature.add", now.name());
    }
    if (now == null) {
      return texts.format("change.feature.remove", old.name());
    }
    return old.flipped().equals(now)
        ? switched(now.on(), now.name(), texts)
        : texts.format("change.feature.edit", old.name());
  }

  private static String switched(Boolean on, String name, Texts texts) {
    return texts.format(on ? "change.on" : "change.off", name);
  }

  /// The first feature of a list that is not in the other.
  private static @Nullable UserFeature odd(List<UserFeature> in, List<UserFeature> other) {
    return in.stream().filter(feature -> !other.contains(feature)).findFirst().orElse(null);
  }
}
