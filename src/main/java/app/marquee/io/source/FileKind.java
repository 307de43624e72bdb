package app.marquee.io.source;

import app.marquee.domain.run.MarqueeException;
import app.marquee.io.input.InputFailures;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is, by its first bytes.
enum FileKind {
  TEXT("", ""),
  ZIP("is packed twice: a zip archive is inside.", "Unpack it once, and open what comes out."),
  GZIP("is packed twice: a gzip file is inside.", "Unpack it once, and open what comes out."),
  OLD_WORKBOOK(
      "is an old Excel workbook (.xls), or one locked with a password.",
      "Save it as .xlsx without a password, or as CSV."),
  WEB_PAGE("is a web page, not a table.", "Download the file itself, on GitHub by its Raw button."),
  XML("is XML, not a table.", "Save it as XLSX or as CSV."),
  RICH_TEXT("is a rich text document, not a table.", "Save the table as CSV."),
  POINTER(
      "is a Git LFS pointer: it says where the file is, and holds none of it.",
      "Fetch the file itself, with git lfs pull or by its Download button."),
  NOTHING_FOUND(
      "holds what a server answers where it has no such file.", "Download the file again."),
  PDF("is a PDF document, not a table.", "Choose the table it was made from."),
  PICTURE("is a picture, not a table.", "Choose a CSV file."),
  PARQUET("is a Parquet file.", "Save it as CSV."),
  DATABASE("is an SQLite database.", "Export the table of titles as CSV."),
  OTHER_ARCHIVE(
      "is packed in a way that is not read here (only .gz and .zip are).",
      "Unpack it, and open what comes out."),
  PROGRAM("is a program, not a table.", "Choose a CSV file.");

  private final String what;
  private final String remedy;

  FileKind(String what, String remedy) {
    this.what = what;
    this.remedy = remedy;
  }

  /// What is said of a file of a kind that holds no table.
  MarqueeException refusal(String name) {
    return InputFailures.of(name + " " + what, remedy);
  }

  /// @param head the first bytes
  static FileKind of(byte[] head) {
    String first = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
    if (first.startsWith("PK\3\4") || first.startsWith("PK\5\6")) {
      return ZIP;
    }
    if (first.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (first.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OLD_WORKBOOK;
    }
    if (first.startsWith("%PDF")) {
      return PDF;
    }
    if (first.startsWith("\u0089PNG")
        || first.startsWith("\u00ff\u00d8\u00ff")
        || first.startsWith("GIF8")) {
      return PICTURE;
    }
    if (first.startsWith("PAR1")) {
      return PARQUET;
    }
    if (first.startsWith("SQLite format 3")) {
      return DATABASE;
    }
    if (first.startsWith("7z\u00bc\u00af")
        || first.startsWith("Rar!")
        || first.startsWith("BZh")
        || first.startsWith("\u00fd7zXZ")
        || first.startsWith("(\u00b5/\u00fd")) {
      return OTHER_ARCHIVE;
    }
    if (first.startsWith("\u007fELF") || first.startsWith("MZ\u0090")) {
      return PROGRAM;
    }
    String lower = first.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.startsWith("<table")) {
      return WEB_PAGE;
    }
    return ofText(lower);
  }

  /// @param lower the first characters in small letters
  private static FileKind ofText(String lower) {
    if (lower.startsWith("<?xml")) {
      return XML;
    }
    if (lower.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (lower.startsWith("version https://git-lfs")) {
      return POINTER;
    }
    return lower.startsWith("404: not found") ? NOTHING_FOUND : TEXT;
  }
}
