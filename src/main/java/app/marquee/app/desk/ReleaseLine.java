package app.marquee.app.desk;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.kernel.Years;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Titles by release year from 2000 on: the line a catalogue is known by.
///
/// @param counts one a year, the first for 2000, the last for the newest year there is; empty where
///   no title has a year
/// @param end whether the last year is whole
public record ReleaseLine(List<Integer> counts, End end) {
  public static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  public static final ReleaseLine NONE = new ReleaseLine(List.of(), End.WHOLE);

  /// Whether the last year is counted to its end.
  public enum End {
    WHOLE,
    PARTIAL
  }

  public ReleaseLine {
    counts = List.copyOf(counts);
  }

  /// Counts the titles of a table.
  ///
  /// @param column the header of its release years, null where it has none
  /// @param asOf the day the titles are counted to, null where not known
  public static ReleaseLine of(TitleRows rows, @Nullable String column, @Nullable LocalDate asOf) {
    int at = rows.columns().stream().map(TitleRows.Column::name).toList().indexOf(column);
    int[] counts = new int[LAST_YEAR - FIRST_YEAR + 1];
    int last = -1;
    for (int row = 0; at >= 0 && row < rows.size(); row++) {
      String text = rows.text(row, at);
      int year = text == null ? -1 : Years.parse(text);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        counts[year - FIRST_YEAR]++;
        last = Math.max(last, year - FIRST_YEAR);
      }
    }
    boolean partial =
        asOf != null
            && asOf.getYear() == FIRST_YEAR + last
            && asOf.getDayOfYear() < asOf.lengthOfYear();
    List<Integer> years = Arrays.stream(counts).limit(last + 1L).boxed().toList();
    return new ReleaseLine(years, partial ? End.PARTIAL : End.WHOLE);
  }
}
