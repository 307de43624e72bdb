package app.marquee.ui.fx;

import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.catalogue.TitleRows.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// Makes the columns of a table of titles: the line, a reason where one is said, and those of the
/// rows, each as wide as most of its cells.
record TitleColumns(TitleTable table, Texts texts, double textSize) {
  private static final int SAMPLE = 60;
  private static final double LINE_EM = 5.5;
  private static final double REASON_EM = 18;
  private static final double LEAST_EM = 6;
  private static final double MOST_EM = 20;
  private static final double CHARACTER_EM = 0.56;

  /// @param reasons what is said of each row, null where nothing is
  List<TableColumn<Integer, Integer>> of(
      List<Column> shown, @Nullable IntFunction<String> reasons) {
    List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
    TableColumn<Integer, Integer> line = column(texts.get("table.line"), LINE_EM);
    line.getStyleClass().add("number");
    line.setCellFactory(_ -> new LineCell(texts, table::rows, table.told()));
    columns.add(line);
    if (reasons != null) {
      TableColumn<Integer, Integer> reason = column(texts.get("table.reason"), REASON_EM);
      reason.setCellFactory(_ -> new ReasonCell(reasons, table.told()));
      columns.add(reason);
    }
    for (int i = 0; i < shown.size(); i++) {
      Column column = shown.get(i);
      TableColumn<Integer, Integer> made = column(column.name(), width(column, i));
      if (column.numeric()) {
        made.getStyleClass().add("number");
      }
      made.setSortable(reasons == null);
      int index = i;
      made.setCellFactory(_ -> new ValueCell(table, index, column, texts.get("table.missing")));
      columns.add(made);
    }
    return columns;
  }

  private TableColumn<Integer, Integer> column(String header, double em) {
    TableColumn<Integer, Integer> column = new TableColumn<>(header);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setSortable(false);
    column.setReorderable(false);
    Columns.width(column, em * textSize);
    return column;
  }

  /// Wide enough for nine in ten of the first rows and for the header, within bounds.
  private double width(Column column, int at) {
    TitleRows rows = table.rows();
    int sample = Math.min(SAMPLE, rows.size());
    List<Integer> lengths = new ArrayList<>();
    for (int row = 0; row < sample; row++) {
      String text = rows.text(row, at);
      lengths.add(text == null ? 0 : text.length());
    }
    lengths.sort(null);
    int usual = lengths.isEmpty() ? 0 : lengths.get(lengths.size() * 9 / 10);
    double em = Math.max(usual, column.name().length()) * CHARACTER_EM + 2;
    return Math.clamp(em, LEAST_EM, MOST_EM);
  }
}
