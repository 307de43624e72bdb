package app.marquee.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.app.desk.ReleaseLine.End;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.catalogue.TitleRows.Column;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Titles by release year, for the line beside a recent file.
final class ReleaseLineTest {
  private static final TitleRows ROWS =
      new Years("2001", "1999", "2003", null, "2003.0", "soon", "2001", "2003", "9999");

  @Test
  void countsFrom2000ToTheNewestYear() {
    assertThat(ReleaseLine.of(ROWS, "release_year", null))
        .isEqualTo(new ReleaseLine(List.of(0, 2, 0, 3), End.WHOLE));
  }

  @Test
  void theLastYearIsPartialUntilItsLastDay() {
    assertThat(end(LocalDate.of(2003, 9, 25))).isEqualTo(End.PARTIAL);
    assertThat(end(LocalDate.of(2003, 12, 31))).isEqualTo(End.WHOLE);
    assertThat(end(LocalDate.of(2004, 1, 1))).isEqualTo(End.WHOLE);
  }

  @Test
  void aTableWithoutYearsHasNoLine() {
    assertThat(ReleaseLine.of(ROWS, null, null).counts()).isEmpty();
    assertThat(ReleaseLine.of(ROWS, "year", null).counts()).isEmpty();
    assertThat(ReleaseLine.of(new Years("1980"), "release_year", null).counts()).isEmpty();
  }

  private static End end(LocalDate asOf) {
    return ReleaseLine.of(ROWS, "release_year", asOf).end();
  }

  /// A table of titles and years.
  private record Years(List<@Nullable String> years) implements TitleRows {
    Years(@Nullable String... years) {
      this(Arrays.asList(years));
    }

    @Override
    public int size() {
      return years.size();
    }

    @Override
    public List<Column> columns() {
      return List.of(new Column("title", false), new Column("release_year", true));
    }

    @Override
    public @Nullable String text(int row, int column) {
      return column == 0 ? "A title" : years.get(row);
    }

    @Override
    public int record(int row) {
      return row + 1;
    }

    @Override
    public int line(int row) {
      return row + 2;
    }

    @Override
    public boolean changed(int row, int column) {
      return false;
    }
  }
}
