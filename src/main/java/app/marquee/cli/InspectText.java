package app.marquee.cli;

import app.marquee.app.IngestResult;
import app.marquee.app.TroubledRecord;
import app.marquee.app.Wording;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.provenance.Trouble;
import app.marquee.domain.recipe.Recipe;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a file is read, for people: aligned columns of text.
final class InspectText {
  private static final int PREVIEW_ROWS = 5;
  private static final int PREVIEW_COLUMNS = 8;
  private static final int CELL = 22;
  private static final int MOST_QUARANTINED = 10;
  private static final int QUARANTINE_TEXT = 70;

  private final PrintStream out;

  InspectText(PrintStream out) {
    this.out = out;
  }

  /// The first records of a file.
  void preview(IngestResult result) {
    TitleRows rows = result.rows();
    int columns = Math.min(PREVIEW_COLUMNS, rows.columns().size());
    List<List<String>> table = new ArrayList<>(List.of(head(rows)));
    for (int row = 0; row < Math.min(PREVIEW_ROWS, rows.size()); row++) {
      table.add(cells(rows, row));
    }
    out.println(
        "The first records of "
            + result.source().fileName()
            + (columns < rows.columns().size()
                ? ", " + columns + " of " + rows.columns().size() + " columns"
                : ""));
    print(table);
    out.println();
    out.flush();
  }

  private static List<String> head(TitleRows rows) {
    List<String> head = new ArrayList<>(List.of("line"));
    for (int column = 0; column < Math.min(PREVIEW_COLUMNS, rows.columns().size()); column++) {
      head.add(clipped(rows.columns().get(column).name(), CELL));
    }
    return head;
  }

  private static List<String> cells(TitleRows rows, int row) {
    List<String> cells = new ArrayList<>(List.of(NumberText.whole(rows.line(row))));
    for (int column = 0; column < Math.min(PREVIEW_COLUMNS, rows.columns().size()); column++) {
      cells.add(clipped(rows.text(row, column), CELL));
    }
    return cells;
  }

  /// All that was found out.
  void found(IngestResult result, Recipe recipe) {
    worst(result);
    out.println("How it is read");
    List<List<String>> settings = new ArrayList<>();
    for (Decision decision : result.decisions(recipe)) {
      settings.add(
          List.of(
              decision.name(),
              decision.value(),
              decision.reason()
                  + (decision.isOverridden() ? "; detected: " + decision.detected() : "")));
    }
    print(settings);
    out.println();
    out.println("Columns");
    List<List<String>> columns = new ArrayList<>();
    result
        .matched()
        .forEach((column, header) ->
            columns.add(List.of(column, column.equals(header) ? "" : "from " + header)));
    print(columns);
    if (!result.extras().isEmpty()) {
      out.println("  carried along: " + String.join(", ", result.extras()));
    }
    out.println();
    InspectPassport.print(result.passport(), out);
    quarantine(result.quarantined());
    out.println(sum(result));
  }

  /// The records with troubled cells: each as it was read, then what is wrong in it.
  private void worst(IngestResult result) {
    List<TroubledRecord> worst = result.worst();
    if (worst.isEmpty()) {
      return;
    }
    out.println("The worst records");
    List<List<String>> table = new ArrayList<>(List.of(head(result.rows())));
    List<List<String>> troubles = new ArrayList<>();
    for (TroubledRecord record : worst.subList(0, Math.min(PREVIEW_ROWS, worst.size()))) {
      table.add(cells(result.rows(), record.row()));
      for (Trouble cell : record.cells()) {
        troubles.add(
            List.of(
                "line " + NumberText.whole(result.rows().line(record.row())),
                cell.column(),
                clipped("\"" + cell.text() + "\"", CELL),
                cell.kind().words()));
      }
    }
    print(table);
    out.println();
    print(troubles);
    out.println();
  }

  private void quarantine(List<QuarantinedRecord> records) {
    if (records.isEmpty()) {
      return;
    }
    out.println("Quarantine");
    for (QuarantinedRecord record :
        records.subList(0, Math.min(MOST_QUARANTINED, records.size()))) {
      String place = record.offset() < 0 ? "" : " (byte " + NumberText.whole(record.offset()) + ")";
      out.println("  " + record.reason() + place);
      out.println("    " + clipped(record.text(), QUARANTINE_TEXT));
    }
    if (records.size() > MOST_QUARANTINED) {
      out.println("  and " + NumberText.whole(records.size() - MOST_QUARANTINED) + " more");
    }
    out.println();
  }

  /// The sum in a line.
  static String sum(IngestResult result) {
    return result.source().fileName()
        + " ("
        + Wording.bytes(result.source().bytes())
        + "): "
        + Wording.count(result.source().records(), "record")
        + " = "
        + NumberText.whole(result.kept())
        + " kept + "
        + NumberText.whole(result.quarantined().size())
        + " in quarantine";
  }

  private void print(List<List<String>> table) {
    print(table, out);
  }

  static void print(List<List<String>> table, PrintStream out) {
    if (table.isEmpty()) {
      return;
    }
    int columns = table.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : table) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : table) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append("  ").append(row.get(i));
        line.append(" ".repeat(i + 1 < columns ? widths[i] - row.get(i).length() : 0));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  static String clipped(@Nullable String text, int length) {
    String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= length ? plain : plain.substring(0, length - 1) + "…";
  }
}
