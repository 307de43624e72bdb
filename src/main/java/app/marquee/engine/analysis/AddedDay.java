package app.marquee.engine.analysis;

import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Numbers;
import java.time.LocalDate;
import tech.tablesaw.api.DateColumn;

/// Days as whole numbers that lie close together, for counting: 31 to a month, 372 to a year.
public final class AddedDay {
  private AddedDay() {}

  /// From a Tablesaw date column's own form: year, month and day in 16, 8 and 8 bits.
  public static int ofPacked(int packed) {
    return ((packed >> 16) * 12 + (packed >> 8 & 0xff) - 1) * 31 + (packed & 0xff) - 1;
  }

  /// The days of a column by these numbers.
  record Numbered(DateColumn days) implements Numbers {
    @Override
    public int at(int row) {
      int packed = days.getIntInternal(row);
      return packed == MISSING ? MISSING : ofPacked(packed);
    }
  }

  public static int year(int packed) {
    return packed >> 16;
  }

  /// Days as their years.
  static IntTally years(IntTally days) {
    IntTally years = new IntTally();
    for (int day : days.keys()) {
      years.add(day / 372, (int) days.count(day));
    }
    return years;
  }

  public static LocalDate date(int day) {
    return LocalDate.of(day / 372, day / 31 % 12 + 1, day % 31 + 1);
  }
}
