package app.marquee.domain.recipe;

import app.marquee.domain.recipe.Definition.Question;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How a run counts where several ways are defensible.
///
/// @param chosen only what differs from the default, by question
public record Definitions(Map<Question, Definition> chosen) {
  private static final Definitions STANDARD = new Definitions(Map.of());

  public Definitions {
    Map<Question, Definition> kept = new EnumMap<>(Question.class);
    chosen.forEach((question, way) -> {
      if (way.question() != question) {
        throw new IllegalArgumentException(way + " is no way to count " + question);
      }
      if (way != question.standard()) {
        kept.put(question, way);
      }
    });
    chosen = Collections.unmodifiableMap(kept);
  }

  /// Every question counted its default way.
  public static Definitions standard() {
    return STANDARD;
  }

  public Definition of(Question question) {
    return chosen.getOrDefault(question, question.standard());
  }

  public boolean isStandard(Question question) {
    return !chosen.containsKey(question);
  }

  /// The same with one question counted so.
  public Definitions with(Definition way) {
    Map<Question, Definition> changed = new EnumMap<>(Question.class);
    changed.putAll(chosen);
    changed.put(way.question(), way);
    return new Definitions(changed);
  }
}
