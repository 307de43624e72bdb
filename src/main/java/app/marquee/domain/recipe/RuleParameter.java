package app.marquee.domain.recipe;

import app.marquee.domain.quality.RuleId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What can be set of a rule.
public enum RuleParameter {
  ALSO_MISSING(RuleId.MISSING_MARKER, "also", "Also missing", "", "words, parted by commas"),
  DATE_ORDER(RuleId.DATE_PARSE, "order", "Day and month", "auto", "auto month_first day_first"),
  EARLIEST_YEAR(RuleId.YEAR_PARSE, "earliest", "Earliest year", "1888", "1000 2100"),
  DROP_LATER(RuleId.ROW_NEAR_DUPLICATE, "drop_later", "Drop the later one", "false", "true false"),
  YEARS_BEFORE(
      RuleId.DATE_BEFORE_RELEASE, "at_least_years", "Years before, at least", "1", "1 100");

  private static final int MOST_WORDS = 200;

  /// How a value is chosen.
  public enum Kind {
    /// One of a few.
    CHOICE,
    /// A whole number within bounds.
    NUMBER,
    /// Words parted by commas, or none.
    WORDS
  }

  private final RuleId rule;
  private final String id;
  private final String label;
  private final String standard;
  private final String values;

  RuleParameter(RuleId rule, String id, String label, String standard, String values) {
    this.rule = rule;
    this.id = id;
    this.label = label;
    this.standard = standard;
    this.values = values;
  }

  public RuleId rule() {
    return rule;
  }

  /// As recipes name it.
  public String id() {
    return id;
  }

  /// What it is called beside its field.
  public String label() {
    return label;
  }

  /// Its value where the recipe says nothing.
  public String standard() {
    return standard;
  }

  public Kind kind() {
    return switch (this) {
      case ALSO_MISSING -> Kind.WORDS;
      case EARLIEST_YEAR, YEARS_BEFORE -> Kind.NUMBER;
      case DATE_ORDER, DROP_LATER -> Kind.CHOICE;
    };
  }

  /// The values of a choice.
  public List<String> choices() {
    return kind() == Kind.CHOICE ? List.of(values.split(" ")) : List.of();
  }

  /// What keeps a value from being taken, as what to write instead: a whole sentence.
  public Optional<String> fault(String value) {
    return switch (kind()) {
      case CHOICE ->
          choices().contains(value)
              ? Optional.empty()
              : Optional.of("Write one of " + String.join(", ", choices()) + ".");
      case NUMBER -> number(value);
      case WORDS ->
          value.length() <= MOST_WORDS && value.chars().noneMatch(c -> c < ' ')
              ? Optional.empty()
              : Optional.of("Write words parted by commas, " + MOST_WORDS + " characters in all.");
    };
  }

  private Optional<String> number(String value) {
    List<String> bounds = List.of(values.split(" "));
    boolean fits =
        value.matches("[1-9][0-9]{0,5}")
            && Integer.parseInt(value) >= Integer.parseInt(bounds.getFirst())
            && Integer.parseInt(value) <= Integer.parseInt(bounds.getLast());
    return fits
        ? Optional.empty()
        : Optional.of(
            "Write a whole number from " + bounds.getFirst() + " to " + bounds.getLast() + ".");
  }

  /// The words of a value.
  public static List<String> words(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  /// The parameters of a rule, in the order they are shown.
  public static List<RuleParameter> of(RuleId rule) {
    return Arrays.stream(values()).filter(parameter -> parameter.rule == rule).toList();
  }
}
