package app.marquee.io.report;

import app.marquee.app.RunOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The report as one HTML file that needs no network.
public final class HtmlReport {
  private HtmlReport() {}

  /// Writes the page; the stream stays open.
  ///
  /// @param recipeSha256 hash over the recipe's file
  public static void write(RunOutcome outcome, String recipeSha256, OutputStream out)
      throws IOException {
    out.write(
        ("<!doctype html><meta charset=\"utf-8\"><title>Report</title><p>" + recipeSha256 + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }
}
