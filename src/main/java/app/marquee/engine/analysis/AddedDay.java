package app.marquee.engine.analysis;

import java.time.LocalDate;

/// Days as whole numbers that lie close together, for counting: 31 to a month, 372 to a year.
public final class AddedDay {
  private AddedDay() {}

  /// From a Tablesaw date column's own form: year, month and day in 16, 8 and 8 bits.
  public static int ofPacked(int packed) {
    return ((packed >> 16) * 12 + (packed >> 8 & 0xff) - 1) * 31 + (packed & 0xff) - 1;
  }

  public static int year(int packed) {
    return packed >> 16;
  }

  public static LocalDate date(int day) {
    return LocalDate.of(day / 372, day / 31 % 12 + 1, day % 31 + 1);
  }
}
