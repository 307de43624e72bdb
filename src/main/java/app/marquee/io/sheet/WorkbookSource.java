package app.marquee.io.sheet;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.Decision.Choice;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.io.input.ByteFeed;
import app.marquee.io.input.ColumnNames;
import app.marquee.io.input.InputFailures;
import app.marquee.io.input.InputFile;
import app.marquee.io.input.Preamble;
import app.marquee.io.input.RecordCollector;
import app.marquee.io.input.RecordCollector.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// Reads one sheet of a workbook, row by row.
public final class WorkbookSource {
  private final InputFile file;
  private final ImportSettings settings;
  private final SheetCells cells = new SheetCells();
  private final RecordCollector collector = new RecordCollector();
  private List<String> header = List.of();
  private int headerRow;

  /// Rows before the header, until that is known.
  private final List<Line> passed = new ArrayList<>();

  private int width;

  /// A row that is not empty.
  private record Line(int row, List<String> texts) {}

  private WorkbookSource(InputFile file, ImportSettings settings) {
    this.file = file;
    this.settings = settings;
  }

  /// Reads the sheet the settings name, else the first.
  public static RawCatalogue read(InputFile file, ImportSettings settings, RunContext context)
      throws IOException {
    try {
      return new WorkbookSource(file, settings).read(context);
    } catch (ExcelReaderException broken) {
      throw damaged(file, broken);
    } catch (MarqueeException told) {
      throw told;
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
      throw damaged(file, broken);
    }
  }

  private static MarqueeException damaged(InputFile file, RuntimeException cause) {
    return InputFailures.of(
        file.name() + " is a damaged workbook.",
        "Open it in a spreadsheet program and save it again, or save it as CSV.",
        cause);
  }

  private RawCatalogue read(RunContext context) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, true))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      Sheet sheet = chosen(sheets);
      try (Stream<Row> rows = sheet.openStream()) {
        rows(rows.iterator(), context);
      }
      if (headerRow == 0) {
        throw InputFailures.of(
            "Sheet " + sheet.getName() + " of " + file.name() + " is empty.",
            "Choose another sheet, or another file.");
      }
      if (collector.recordCount() == 0) {
        throw InputFailures.of(
            "Sheet " + sheet.getName() + " of " + file.name() + " holds a header and no records.",
            "Choose another sheet, or another file.");
      }
      if (cells.withoutValue() > 0) {
        context.warn(
            NumberText.counted(cells.withoutValue(), "formula", "formulas")
                + " of "
                + file.name()
                + " have no stored value and count as empty. Open it in a spreadsheet program, save"
                + " it, and read it again.");
      }
      return catalogue(sheet, sheets);
    }
  }

  private Sheet chosen(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      throw InputFailures.of(file.name() + " holds no sheet.", "Choose another file.");
    }
    String chosen = settings.value(ImportSetting.SHEET);
    if (chosen == null) {
      return sheets.getFirst();
    }
    return sheets.stream()
        .filter(sheet -> sheet.getName().equals(chosen))
        .findFirst()
        .orElseThrow(() ->
            InputFailures.setting(
                file.name() + " has no sheet " + chosen + ".",
                "It has " + String.join(", ", sheets.stream().map(Sheet::getName).toList()) + "."));
  }

  private void rows(Iterator<Row> rows, RunContext context) {
    boolean named = !"none".equals(settings.value(ImportSetting.HEADER));
    while (rows.hasNext()) {
      Row row = rows.next();
      if (row.getRowNum() % 1_024 == 0) {
        context.cancellation().check();
      }
      List<String> texts = texts(row);
      if (texts.isEmpty()) {
        continue;
      }
      if (headerRow == 0 && named) {
        passed.add(new Line(row.getRowNum(), texts));
        if (!Preamble.mayHold(texts) || passed.size() > Preamble.LONGEST) {
          begin(Preamble.endsBefore(texts));
        }
        continue;
      }
      headerRow = headerRow == 0 ? row.getRowNum() : headerRow;
      keep(new Line(row.getRowNum(), texts));
    }
    if (headerRow == 0 && !passed.isEmpty()) {
      begin(false);
    }
  }

  /// Takes the last of the rows so far for the header, or the first and the others for records.
  private void begin(boolean atLast) {
    Line names = atLast ? passed.getLast() : passed.getFirst();
    headerRow = names.row();
    header = names.texts();
    width = header.size();
    if (!atLast) {
      passed.subList(1, passed.size()).forEach(this::keep);
      passed.clear();
    } else {
      passed.removeLast();
    }
  }

  private void keep(Line line) {
    width = Math.max(width, line.texts().size());
    collector.keep(line.texts(), new Place(line.row(), -1, String.join("\t", line.texts())));
  }

  /// The row's cells up to the last that is not empty.
  private List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      @Nullable Cell cell = row.getCell(i);
      texts.add(cells.text(cell));
    }
    while (!texts.isEmpty() && texts.getLast().isBlank()) {
      texts.removeLast();
    }
    return texts;
  }

  private RawCatalogue catalogue(Sheet sheet, List<Sheet> sheets) throws IOException {
    List<String> names = new ArrayList<>(header);
    names.addAll(Collections.nCopies(width - header.size(), ""));
    String sha256;
    try (ByteFeed feed = file.open()) {
      sha256 = feed.sha256();
      file.checkUnchanged(feed.consumed());
    }
    return collector.catalogue(file, sha256, ColumnNames.unique(names), decisions(sheet, sheets));
  }

  private List<Decision> decisions(Sheet sheet, List<Sheet> sheets) {
    List<Choice> choices =
        sheets.stream().map(one -> new Choice(one.getName(), one.getName())).toList();
    boolean chosen = settings.value(ImportSetting.SHEET) != null;
    List<Choice> headers =
        List.of(
            new Choice("first_line", "Row " + headerRow), new Choice("none", "None, by position"));
    String overridden = settings.value(ImportSetting.HEADER);
    return List.of(
        new Decision("format", "Format", "Workbook (XLSX)", formulas()),
        new Decision(
            ImportSetting.SHEET.id(),
            "Sheet",
            sheet.getName(),
            NumberText.counted(sheets.size(), "sheet", "sheets") + " in the workbook",
            choices,
            chosen ? sheets.getFirst().getName() : ""),
        new Decision(
            ImportSetting.HEADER.id(),
            "Header",
            headers.get(header.isEmpty() ? 1 : 0).label(),
            header.size() + " columns named" + passedOver(),
            headers,
            overridden == null ? "" : headers.getFirst().label()));
  }

  private String passedOver() {
    return passed.isEmpty()
        ? ""
        : "; " + NumberText.counted(passed.size(), "row", "rows") + " before it passed over";
  }

  private String formulas() {
    return cells.formulas() == 0
        ? "no formulas"
        : NumberText.counted(cells.formulas(), "formula", "formulas") + " read by the value stored";
  }
}
