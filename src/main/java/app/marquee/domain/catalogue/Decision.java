package app.marquee.domain.catalogue;

import java.util.List;

/// One decision taken about how a file is read, with the reason the user is shown.
///
/// @param id stable key, such as `delimiter`, `charset`, `line_end`, `header`, `columns`, `dates`
/// @param name what was decided, in words, such as `Delimiter`
/// @param value the outcome, such as `Comma`
/// @param reason why, as a clause with its numbers, such as `8,807 of 8,807 records give 12 fields`
/// @param choices what may stand in its place, the outcome among them; empty where nothing may
/// @param detected what the file itself speaks for, where the recipe overrides it; else empty
public record Decision(
    String id, String name, String value, String reason, List<Choice> choices, String detected) {

  /// The id of the decision on the order of day and month, which cleaning takes.
  public static final String DATES = "dates";

  /// One outcome a decision may have.
  ///
  /// @param id its word in the recipe, such as `semicolon`
  /// @param label its word for people, such as `Semicolon`
  public record Choice(String id, String label) {}

  public Decision {
    choices = List.copyOf(choices);
  }

  /// A decision that offers no choice.
  public Decision(String id, String name, String value, String reason) {
    this(id, name, value, reason, List.of(), "");
  }

  /// The same with one of its choices as the outcome; itself where that is so, or none has this id.
  public Decision settled(String choice) {
    return choices.stream()
        .filter(one -> one.id().equals(choice) && !(isOverridden() && one.label().equals(value)))
        .findFirst()
        .map(one ->
            new Decision(id, name, one.label(), reason, choices, isOverridden() ? detected : value))
        .orElse(this);
  }

  /// True where the recipe overrides what was detected.
  public boolean isOverridden() {
    return !detected.isEmpty();
  }
}
