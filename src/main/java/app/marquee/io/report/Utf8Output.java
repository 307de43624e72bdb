package app.marquee.io.report;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Template text to a stream as it comes, without a copy of the whole page in between.
final class Utf8Output implements TemplateOutput {
  private final OutputStream out;

  /// @param out buffered, for templates write in small pieces
  Utf8Output(OutputStream out) {
    this.out = out;
  }

  @Override
  public void writeContent(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void writeContent(String text, int begin, int end) {
    writeContent(text.substring(begin, end));
  }
}
