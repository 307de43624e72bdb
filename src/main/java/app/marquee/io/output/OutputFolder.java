package app.marquee.io.output;

import app.marquee.app.ExportOutcome;
import app.marquee.app.ExportOutcome.WrittenFile;
import app.marquee.app.OutputStore;
import app.marquee.app.RunFacts;
import app.marquee.app.RunOutcome;
import app.marquee.app.TableWriter;
import app.marquee.app.Validation;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.run.RunContext;
import app.marquee.io.file.Disk;
import app.marquee.io.file.FolderLock;
import app.marquee.io.file.StagedFiles;
import app.marquee.io.file.WriteFailures;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Writes a run's files to a folder: all of them whole beside their targets, then moved over, the
/// summary last, so that it names a whole set. One run at a time in a folder.
public final class OutputFolder implements OutputStore {
  private static final String CHOOSE = "Choose another folder; nothing was changed.";

  /// Room the documents and the HTML report need, and what the four tables need at least for each
  /// byte read; an export that is sure not to fit does not begin.
  private static final long FIXED_BYTES = 4L << 20;

  private static final long TABLE_BYTES_PER_INPUT_BYTE = 3;

  private final TableWriter tables;
  private final Clock clock;
  private final Disk disk;

  /// @param clock read for the summary only
  public OutputFolder(TableWriter tables, Clock clock) {
    this(tables, clock, Disk.SYSTEM);
  }

  OutputFolder(TableWriter tables, Clock clock, Disk disk) {
    this.tables = tables;
    this.clock = clock;
    this.disk = disk;
  }

  @Override
  public void prepare(Path folder) {
    List<Path> made = new ArrayList<>();
    try {
      make(folder, made);
      for (Path part : parts(folder)) {
        if (Files.exists(part) && !Files.isDirectory(part)) {
          throw WriteFailures.of(part + " is a file, not a folder.", CHOOSE);
        }
        if (Files.exists(part) && !Files.isWritable(part)) {
          throw WriteFailures.of(part + " cannot be written to: access is denied.", CHOOSE);
        }
      }
      lock(folder).close();
    } catch (IOException failed) {
      throw WriteFailures.of(failed, folder);
    }
  }

  @Override
  public ExportOutcome write(RunOutcome outcome, RunFacts facts, Path folder, RunContext context) {
    SourceFacts source = outcome.featured().clean().ingested().raw().source();
    return write(
        folder,
        parts(folder),
        TABLE_BYTES_PER_INPUT_BYTE * source.bytes(),
        context,
        staged -> {
          List<WrittenFile> written =
              new RunFiles(outcome, facts, folder, staged).write(tables, clock, context);
          OutputLayout layout = new OutputLayout(folder, source);
          boolean drops = !outcome.featured().clean().steps().dropped().isEmpty();
          return new Writing(written, () -> removeStale(layout, drops));
        });
  }

  @Override
  public ExportOutcome write(Validation validation, Path folder, RunContext context) {
    return write(
        folder,
        List.of(folder, folder.resolve(OutputLayout.VALIDATION)),
        0,
        context,
        staged ->
            new Writing(new ValidationFiles(validation, folder, staged).write(context), () -> {}));
  }

  /// Files that are whole beside their targets.
  ///
  /// @param afterwards what follows once they are moved
  private record Writing(List<WrittenFile> files, Runnable afterwards) {}

  /// Writes files beside their targets.
  @FunctionalInterface
  private interface Content {
    Writing write(StagedFiles staged) throws IOException;
  }

  private ExportOutcome write(
      Path folder, List<Path> parts, long bytes, RunContext context, Content content) {
    long started = System.nanoTime();
    List<Path> made = new ArrayList<>();
    List<WrittenFile> written = null;
    try {
      make(folder, made);
      try (FolderLock _ = lock(folder)) {
        for (Path part : parts) {
          make(part, made);
          StagedFiles.removeLeftovers(part);
        }
        requireSpace(bytes, folder);
        written = replace(content, folder, context);
      }
    } catch (ClosedByInterruptException stopped) {
      throw new CancellationException("The run was cancelled.");
    } catch (IOException failed) {
      throw WriteFailures.of(failed, folder);
    } finally {
      if (written == null) {
        removeEmpty(made);
      }
    }
    return new ExportOutcome(folder, written, (System.nanoTime() - started) / 1e9);
  }

  private List<WrittenFile> replace(Content content, Path folder, RunContext context)
      throws IOException {
    try (StagedFiles staged = new StagedFiles(disk)) {
      Writing writing = content.write(staged);
      staged.await(context.cancellation());
      context.cancellation().check();
      commit(staged, folder, writing.files().size());
      writing.afterwards().run();
      return writing.files();
    }
  }

  /// Removes what earlier runs left and no longer holds: what a run stopped by a check says of a
  /// catalogue that passes now, and titles dropped where none are.
  ///
  /// @param drops true where this run dropped titles too
  private static void removeStale(OutputLayout layout, Boolean drops) {
    if (!drops) {
      removeEmpty(List.of(layout.dropped()));
    }
    Path checks = layout.checks();
    if (Files.exists(checks)) {
      removeEmpty(
          List.of(
              checks.resolveSibling(""),
              layout.failingRecords(),
              layout.validatedRecipe(),
              checks));
    }
  }

  private static void commit(StagedFiles staged, Path folder, int files) throws IOException {
    try {
      staged.commit();
    } catch (IOException failed) {
      if (staged.moved() == 0) {
        throw failed;
      }
      throw WriteFailures.of(
          staged.moved()
              + " of "
              + files
              + " files in "
              + folder
              + " are new, the others could not be replaced; each is whole.",
          "Close programs that have them open and export again.");
    }
  }

  private static FolderLock lock(Path folder) throws IOException {
    FolderLock lock = FolderLock.take(folder);
    if (lock == null) {
      throw WriteFailures.of(
          "Another run is writing to " + folder + ".",
          "Wait until it has ended or choose another folder; nothing was changed.");
    }
    return lock;
  }

  private void requireSpace(long bytes, Path folder) throws IOException {
    long needed = FIXED_BYTES + bytes;
    long usable = disk.usableSpace(folder);
    if (usable < needed) {
      throw WriteFailures.of(
          "The disk has "
              + megabytes(usable)
              + " MB left, the export needs at least "
              + megabytes(needed)
              + " MB.",
          "Make room or choose another folder; nothing was changed.");
    }
  }

  private static long megabytes(long bytes) {
    return Math.ceilDiv(bytes, 1_000_000L);
  }

  private static List<Path> parts(Path folder) {
    return List.of(folder, folder.resolve(OutputLayout.DATA), folder.resolve(OutputLayout.REPORTS));
  }

  /// Makes a folder and those above it, and notes each in the order made.
  private static void make(Path folder, List<Path> made) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    @Nullable Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      make(above, made);
    }
    Files.createDirectory(folder);
    made.add(folder);
  }

  /// Removes files, and folders that are empty then, the last first.
  private static void removeEmpty(List<Path> made) {
    for (Path one : made.reversed()) {
      try {
        Files.deleteIfExists(one);
      } catch (IOException notEmpty) {
        // Somebody else put something there.
      }
    }
  }
}
