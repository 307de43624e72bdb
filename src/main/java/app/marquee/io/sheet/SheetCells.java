package app.marquee.io.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// A workbook's cells as text: a date as 2021-09-25, a number as it is stored, a formula as the
/// value it had when the workbook was saved.
final class SheetCells {
  private long formulas;
  private long withoutValue;

  /// The cell's text, empty where there is none.
  String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    String raw = cell.getRawValue();
    if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
      formulas++;
      if (raw == null || raw.isEmpty()) {
        withoutValue++;
        return "";
      }
    }
    return switch (cell.getType()) {
      case STRING -> cell.getText();
      case BOOLEAN -> Boolean.toString("1".equals(raw) || "true".equalsIgnoreCase(raw));
      case NUMBER -> number(cell);
      default -> raw == null ? "" : raw;
    };
  }

  /// Formulas met.
  long formulas() {
    return formulas;
  }

  /// Formulas met that the workbook holds no value for.
  long withoutValue() {
    return withoutValue;
  }

  private static String number(Cell cell) {
    BigDecimal number = cell.asNumber();
    String format = cell.getDataFormatString();
    if (format != null && isDate(format) && number.signum() > 0) {
      LocalDateTime date = cell.asDate();
      return date.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? date.toLocalDate().toString()
          : date.toString();
    }
    return number.stripTrailingZeros().toPlainString();
  }

  /// True where a number format shows a day or a year; what stands in quotes or brackets is text.
  static boolean isDate(String format) {
    String bare =
        format
            .toLowerCase(Locale.ROOT)
            .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
            .replace("general", "");
    return bare.contains("y") || bare.contains("d");
  }
}
