package app.marquee.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.quality.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;

/// Columns as a face reads them.
class FrameRowsTest {
  private static final int[] RECORDS = {1, 3, 4};
  private static final int[] LINES = {2, 6, 7};

  private final Frame frame =
      Frame.of(
          3,
          List.of(
              StringColumn.create("title", "Élan", "", "B\nC"),
              StringColumn.create("release_year", "2020", "2021", ""),
              ints("minutes", 90, Integer.MIN_VALUE, -1),
              truths("recent", true, false),
              dates("added", LocalDate.of(2021, 9, 25))));

  @Test
  void givesTheTextACsvWouldHold() {
    TitleRows rows = view(List.of("title", "minutes", "recent", "added"), CellMarks.none());

    assertThat(rows.size()).isEqualTo(3);
    assertThat(texts(rows, 0)).containsExactly("Élan", "90", "true", "2021-09-25");
    assertThat(texts(rows, 1)).containsExactly(null, null, "false", null);
    assertThat(texts(rows, 2)).containsExactly("B\nC", "-1", null, null);
    assertThat(rows.record(1)).isEqualTo(3);
    assertThat(rows.line(1)).isEqualTo(6);
  }

  @Test
  void knowsWhichColumnsHoldNumbers() {
    TitleRows rows = view(List.of("release_year", "title", "minutes"), CellMarks.none());

    assertThat(rows.columns())
        .containsExactly(
            new TitleRows.Column("release_year", true),
            new TitleRows.Column("title", false),
            new TitleRows.Column("minutes", true));
  }

  @Test
  void marksTheCellsARuleChanged() {
    ChangeLog changes =
        new Changes(
            List.of(
                change(1, "title"),
                change(2, "title"),
                change(3, "elsewhere"),
                change(4, "minutes"),
                change(9, "title")));
    List<String> names = List.of("title", "minutes");
    TitleRows rows = view(names, CellMarks.of(changes, RECORDS, names));

    assertThat(rows.changed(0, 0)).isTrue();
    assertThat(rows.changed(0, 1)).isFalse();
    assertThat(rows.changed(1, 0)).isFalse();
    assertThat(rows.changed(1, 1)).isFalse();
    assertThat(rows.changed(2, 0)).isFalse();
    assertThat(rows.changed(2, 1)).isTrue();
  }

  @Test
  void refusesAColumnNoFaceShows() {
    Frame odd = Frame.of(1, List.of(FloatColumn.create("score", 1.5f)));

    assertThatThrownBy(() ->
            FrameRows.of(
                odd, List.of("score"), new int[] {1}, new int[] {2}, Set.of(), CellMarks.none()))
        .hasMessageContaining("score");
  }

  private TitleRows view(List<String> names, CellMarks marks) {
    return FrameRows.of(frame, names, RECORDS, LINES, Set.of("release_year"), marks);
  }

  private static String[] texts(TitleRows rows, int row) {
    String[] texts = new String[rows.columns().size()];
    for (int column = 0; column < texts.length; column++) {
      texts[column] = rows.text(row, column);
    }
    return texts;
  }

  private static IntColumn ints(String name, int... values) {
    IntColumn column = IntColumn.create(name);
    for (int value : values) {
      column.append(value);
    }
    return column;
  }

  private static BooleanColumn truths(String name, boolean first, boolean second) {
    BooleanColumn column = BooleanColumn.create(name);
    column.append(first);
    column.append(second);
    column.appendMissing();
    return column;
  }

  private static DateColumn dates(String name, LocalDate first) {
    DateColumn column = DateColumn.create(name);
    column.append(first);
    column.appendMissing();
    column.appendMissing();
    return column;
  }

  private static ChangeLog.Change change(int record, String column) {
    return new ChangeLog.Change(record, record + 1, null, column, "a", "b", RuleId.WHITESPACE);
  }

  /// A log kept as a list.
  private record Changes(List<ChangeLog.Change> all) implements ChangeLog {
    @Override
    public long size() {
      return all.size();
    }

    @Override
    public Change get(long index) {
      return all.get((int) index);
    }

    @Override
    public List<Change> ofRecord(int record) {
      return all.stream().filter(change -> change.record() == record).toList();
    }
  }
}
