package app.marquee.domain.filter;

import org.jspecify.annotations.Nullable;

/// How a cell is compared with a value.
public enum Operator {
  /// The same text, number, truth value or day; a year or a month stands for all of its days.
  EQUAL("="),
  NOT_EQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">="),
  /// A list that names the value.
  HAS("has"),
  /// Text that holds the value anywhere, whatever the case of its letters.
  CONTAINS("contains"),
  /// Text that holds the value as a word of its own, or as several in a row, whatever the case of
  /// its letters.
  SAYS("says");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /// As it is written in a filter.
  public String sign() {
    return sign;
  }

  /// True where values need an order: numbers and days.
  public boolean isOrder() {
    return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
  }

  static @Nullable Operator of(String sign) {
    for (Operator operator : values()) {
      if (operator.sign.equalsIgnoreCase(sign)) {
        return operator;
      }
    }
    return null;
  }
}
