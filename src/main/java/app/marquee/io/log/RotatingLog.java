package app.marquee.io.log;

import app.marquee.app.desk.LogStore;
import app.marquee.domain.run.RunMonitor.Level;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A log in `marquee.log` that begins anew when it is full; the one before is kept. A thread of its
/// own writes; the home folder is written as `~`.
public final class RotatingLog implements LogStore, AutoCloseable {
  private static final String NAME = "marquee.log";
  private static final String BEFORE = "marquee.1.log";
  private static final int MOST_WAITING = 10_000;
  private static final long CLOSING_SECONDS = 2;

  private final Path folder;
  private final Clock clock;
  private final long largest;
  private final String home;
  private final LinkedBlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Thread writer = new Thread(this::write, "marquee-log");
  private volatile boolean closed;

  /// Makes no file before there is something to write.
  ///
  /// @param folder the platform's for logs
  /// @param largest bytes after which a new file begins
  public RotatingLog(Path folder, Clock clock, long largest) {
    this.folder = folder;
    this.clock = clock;
    this.largest = largest;
    home = System.getProperty("user.home", "");
    writer.setDaemon(true);
    writer.start();
  }

  @Override
  public void add(Level level, String task, String sentence) {
    String line =
        clock.instant().truncatedTo(ChronoUnit.MILLIS)
            + " "
            + level.name().toLowerCase(Locale.ROOT)
            + " "
            + task
            + ": "
            + sentence.strip().replaceAll("\\R", " ")
            + "\n";
    // Where the disk cannot keep up, the newest sentences are lost, never time.
    var _ = waiting.offer(withoutHome(line));
  }

  @Override
  public void add(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    add(Level.ERROR, "program", "A fault of the program.");
    var _ = waiting.offer(withoutHome(trace.toString().replaceAll("\\R", "\n")));
  }

  @Override
  public Optional<String> location() {
    return Optional.of(folder.resolve(NAME).toString());
  }

  /// Writes what is left and ends.
  @Override
  public void close() {
    closed = true;
    var _ = waiting.offer("");
    try {
      writer.join(TimeUnit.SECONDS.toMillis(CLOSING_SECONDS));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private String withoutHome(String text) {
    return home.length() > 1 ? text.replace(home, "~") : text;
  }

  private void write() {
    try {
      while (!closed || !waiting.isEmpty()) {
        StringBuilder text = new StringBuilder(waiting.take());
        for (String line = waiting.poll(); line != null; line = waiting.poll()) {
          text.append(line);
        }
        append(text.toString());
      }
    } catch (InterruptedException unasked) {
      Thread.currentThread().interrupt();
    }
  }

  private void append(String text) {
    if (text.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(NAME);
      rotate(file);
      Files.writeString(
          file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      // A log that cannot be written stops nothing.
    }
  }

  private void rotate(Path file) throws IOException {
    try {
      if (Files.size(file) >= largest) {
        Files.move(file, folder.resolve(BEFORE), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (NoSuchFileException first) {
      // There is nothing to move.
    }
  }
}
