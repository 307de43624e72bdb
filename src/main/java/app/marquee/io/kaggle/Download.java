package app.marquee.io.kaggle;

import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.io.file.WriteFailures;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Brings a file into a part file, going on where an earlier try ended, and checks it.
final class Download {
  private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");
  private static final Pattern SIZE = Pattern.compile("bytes \\*/(\\d+)");
  private static final int LARGEST_ERROR = 1 << 16;
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int NO_SUCH_RANGE = 416;

  private final Connection connection;
  private final Retries retries;
  private final DatasetName set;
  private final Path part;

  /// The storage's signed address, null where the interface has to give one.
  private @Nullable URI signed;

  /// @param part where the bytes go; may hold the beginning from an earlier fetch
  Download(Connection connection, Retries retries, DatasetName set, Path part) {
    this.connection = connection;
    this.retries = retries;
    this.set = set;
    this.part = part;
  }

  /// Brings the whole file.
  ///
  /// @throws IOException where the connection failed again and again; what came is kept
  void run() throws IOException {
    if (!isWhole(retries.call(this::attempt))) {
      Files.deleteIfExists(part);
      connection.context().warn("What came does not have the checksum Kaggle told; once more.");
      if (!isWhole(retries.call(this::attempt))) {
        Files.deleteIfExists(part);
        throw failure(
            "What Kaggle sent for " + set.set() + " does not have the checksum it told, twice.",
            "Try again later; nothing of it was kept.");
      }
    }
    if (Files.size(part) == 0) {
      Files.deleteIfExists(part);
      throw failure("Kaggle sent nothing for " + set.set() + " (0 bytes).", "Try again later.");
    }
  }

  private boolean isWhole(GoogleHash hash) throws IOException {
    if (hash.malformed()) {
      connection.context().warn("Kaggle told a checksum that cannot be read; it is not checked.");
    }
    return hash.fits(part);
  }

  private GoogleHash attempt() throws IOException {
    long offset = Files.exists(part) ? Files.size(part) : 0;
    URI before = signed;
    boolean fresh = before == null;
    URI from = before == null ? connection.server().download(set) : before;
    try (Answer answer = connection.follow(from, KaggleServer.Use.FILE, offset)) {
      boolean fromStorage = !connection.server().isOrigin(answer.from());
      signed = fromStorage ? answer.from() : null;
      switch (answer.status()) {
        case OK -> receive(answer, 0);
        case PARTIAL -> goOn(answer, offset);
        case NO_SUCH_RANGE -> compareSizes(answer, offset);
        default -> refuse(answer, fromStorage, fresh);
      }
      return GoogleHash.of(answer.headers().allValues("x-goog-hash"));
    }
  }

  private void goOn(Answer answer, long offset) throws IOException {
    Matcher range = RANGE.matcher(String.valueOf(answer.header("content-range")));
    if (!range.matches() || Long.parseLong(range.group(1)) != offset) {
      throw startOver("the storage went on at another place");
    }
    receive(answer, offset);
  }

  private void compareSizes(Answer answer, long offset) throws IOException {
    Matcher size = SIZE.matcher(String.valueOf(answer.header("content-range")));
    if (!size.matches() || Long.parseLong(size.group(1)) != offset) {
      throw startOver("the storage has another file than before");
    }
  }

  private TemporaryException startOver(String why) throws IOException {
    Files.deleteIfExists(part);
    return new TemporaryException(why, Duration.ZERO);
  }

  private void refuse(Answer answer, boolean fromStorage, boolean fresh) throws IOException {
    byte[] body = answer.body().upTo(LARGEST_ERROR);
    JsonObject json = fromStorage ? null : ErrorBody.json(body);
    ErrorBody error = ErrorBody.in(answer.status(), fromStorage ? new byte[0] : body, json);
    boolean outdated = fromStorage && (answer.status() == 400 || answer.status() == 403);
    if (outdated) {
      signed = null;
      if (fresh) {
        throw failure(
            "Kaggle's storage refuses the address Kaggle gave for " + set.set() + ".",
            "Check this computer's clock, then try again.");
      }
      throw new TemporaryException("the address in the storage has run out", Duration.ZERO);
    }
    throw new Refusals(set, connection.credentials())
        .of(
            error == null ? new ErrorBody(answer.status(), "") : error,
            answer,
            connection.clock().instant());
  }

  private void receive(Answer answer, long offset) throws IOException {
    long total = answer.length() < 0 ? 0 : offset + answer.length();
    try (FileChannel to = channel(offset)) {
      long done = offset;
      connection.context().progress(done, total);
      List<ByteBuffer> pieces = answer.body().next();
      while (pieces != null) {
        done += write(to, pieces);
        connection.context().progress(done, total);
        pieces = answer.body().next();
      }
    }
  }

  private FileChannel channel(long offset) {
    try {
      FileChannel to = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      to.truncate(offset);
      return to.position(offset);
    } catch (IOException unwritable) {
      throw WriteFailures.of(unwritable, part.resolveSibling(""));
    }
  }

  private long write(FileChannel to, List<ByteBuffer> pieces) {
    long written = 0;
    try {
      for (ByteBuffer piece : pieces) {
        while (piece.hasRemaining()) {
          written += to.write(piece);
        }
      }
    } catch (IOException full) {
      throw WriteFailures.of(full, part.resolveSibling(""));
    }
    return written;
  }

  private static MarqueeException failure(String what, String remedy) {
    return new MarqueeException(new Failure.Input(what, remedy));
  }
}
