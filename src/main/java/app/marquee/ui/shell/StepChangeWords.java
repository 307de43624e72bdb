package app.marquee.ui.shell;

import app.marquee.domain.recipe.EditWords;
import app.marquee.domain.recipe.UserStep;
import app.marquee.ui.fx.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what lies between two lists of steps, as it follows *Undo*.
final class StepChangeWords {
  private StepChangeWords() {}

  static String of(List<UserStep> before, List<UserStep> after, Texts texts) {
    if (after.size() == before.size() + 1 && after.containsAll(before)) {
      return texts.format("change.step.add", quoted(odd(after, before)));
    }
    if (before.size() == after.size() + 1 && before.containsAll(after)) {
      return texts.format("change.step.remove", quoted(odd(before, after)));
    }
    if (before.size() == after.size() && before.containsAll(after)) {
      return texts.get("change.step.move");
    }
    UserStep now = odd(after, before);
    UserStep old = odd(before, after);
    if (now != null && old != null && now.id().equals(old.id()) && now.edit().equals(old.edit())) {
      return texts.format(now.on() ? "change.on" : "change.off", quoted(now));
    }
    return texts.format("change.step.edit", quoted(old));
  }

  /// The first step of a list that is not in the other.
  private static @Nullable UserStep odd(List<UserStep> in, List<UserStep> other) {
    return in.stream().filter(step -> !other.contains(step)).findFirst().orElse(null);
  }

  private static String quoted(@Nullable UserStep step) {
    return step == null ? "" : "\u201c" + EditWords.of(step.edit()) + "\u201d";
  }
}
