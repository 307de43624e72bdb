package app.marquee;

import app.marquee.ui.about.Program.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The parts the program is made of, from `parts.txt`: a name and a licence on each line.
final class PartsList {
  private PartsList() {}

  static List<Part> parts() {
    try (InputStream in = PartsList.class.getResourceAsStream("parts.txt")) {
      if (in == null) {
        throw new IllegalStateException("The list of parts is not in the program.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", 2))
          .map(fields -> new Part(fields[0], fields[1]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
