package app.marquee.cli;

import java.io.PrintStream;
import java.util.function.IntSupplier;

/// Where a command writes.
///
/// @param out results
/// @param err messages and progress
/// @param live true where `err` is a terminal that can redraw a line
/// @param width columns of that terminal; asking may cost a process
public record Outlets(PrintStream out, PrintStream err, boolean live, IntSupplier width) {

  /// Outlets without a terminal.
  public static Outlets plain(PrintStream out, PrintStream err) {
    return new Outlets(out, err, false, () -> 80);
  }
}
