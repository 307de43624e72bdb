package app.marquee.io.csv;

import app.marquee.app.RunOutcome;
import app.marquee.app.TableWriter;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.ByteSink;
import app.marquee.engine.frame.RecordCursor;
import app.marquee.engine.frame.Workers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Writes the four tables of a run: pieces of rows are encoded on the run's threads and written in
/// their order, so the bytes do not depend on the threads.
public final class CsvTableWriter implements TableWriter {
  private static final int PIECE_ROWS = 1024;

  /// The four tables' bytes of one piece of rows. Reused, as they are megabytes.
  private record Piece(ByteSink cleaned, ByteSink features, ByteSink movies, ByteSink shows) {
    Piece() {
      this(
          new ByteSink(1 << 16),
          new ByteSink(1 << 16),
          new ByteSink(1 << 16),
          new ByteSink(1 << 16));
    }

    void clear() {
      cleaned.clear();
      features.clear();
      movies.clear();
      shows.clear();
    }
  }

  @Override
  public void write(RunOutcome outcome, Targets targets, RunContext context) throws IOException {
    RowEncoder rows = new RowEncoder(outcome.featured());
    Piece header = new Piece();
    rows.header(header.cleaned(), header.features());
    put(header.cleaned(), targets.cleaned());
    put(header.features(), targets.features());
    put(header.features(), targets.movies());
    put(header.features(), targets.shows());
    if (context.threads() == 1) {
      writeAlone(rows, targets, context);
    } else {
      writeTogether(rows, targets, context);
    }
  }

  private static void writeAlone(RowEncoder rows, Targets targets, RunContext context)
      throws IOException {
    Piece piece = new Piece();
    for (int from = 0; from < rows.size(); from += PIECE_ROWS) {
      context.cancellation().check();
      write(encode(rows, from, piece), targets);
      context.progress(Math.min(from + PIECE_ROWS, rows.size()), rows.size());
    }
  }

  private static void writeTogether(RowEncoder rows, Targets targets, RunContext context)
      throws IOException {
    int ahead = context.threads() + 1;
    Queue<Piece> free = new ArrayDeque<>();
    for (int i = 0; i < ahead; i++) {
      free.add(new Piece());
    }
    Queue<Future<Piece>> pending = new ArrayDeque<>();
    ExecutorService threads = Executors.newFixedThreadPool(context.threads());
    try {
      int next = 0;
      for (int written = 0; written < rows.size(); written += PIECE_ROWS) {
        context.cancellation().check();
        while (next < rows.size() && !free.isEmpty()) {
          int from = next;
          Piece piece = free.remove();
          pending.add(threads.submit(() -> encode(rows, from, piece)));
          next += PIECE_ROWS;
        }
        Piece piece = Workers.get(pending.remove());
        write(piece, targets);
        free.add(piece);
        context.progress(Math.min(written + PIECE_ROWS, rows.size()), rows.size());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Piece encode(RowEncoder rows, int from, Piece piece) {
    piece.clear();
    int to = Math.min(from + PIECE_ROWS, rows.size());
    RecordCursor file = rows.cursor();
    for (int row = from; row < to; row++) {
      int start = piece.features().size();
      rows.row(row, file, piece.cleaned(), piece.features());
      ByteSink ofType =
          switch (rows.type(row)) {
            case MOVIE -> piece.movies();
            case TV_SHOW -> piece.shows();
            case NEITHER -> null;
          };
      if (ofType != null) {
        ofType.append(piece.features().array(), start, piece.features().size() - start);
      }
    }
    return piece;
  }

  private static void write(Piece piece, Targets targets) throws IOException {
    put(piece.cleaned(), targets.cleaned());
    put(piece.features(), targets.features());
    put(piece.movies(), targets.movies());
    put(piece.shows(), targets.shows());
  }

  private static void put(ByteSink from, OutputStream to) throws IOException {
    to.write(from.array(), 0, from.size());
  }
}
