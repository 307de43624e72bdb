package app.marquee.io.csv;

import app.marquee.app.CatalogueSource;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.ingest.RawCatalogue;
import app.marquee.io.csv.CsvDecisions.Detected;
import app.marquee.io.csv.Sample.Trial;
import app.marquee.io.input.ByteFeed;
import app.marquee.io.input.CharsetJudge;
import app.marquee.io.input.CharsetJudge.Verdict;
import app.marquee.io.input.DecodedFeed;
import app.marquee.io.input.InputFailures;
import app.marquee.io.input.InputFile;
import app.marquee.io.input.LineOrigins;
import app.marquee.io.input.PeekedFeed;
import app.marquee.io.input.TextCharset;
import app.marquee.io.input.TextInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads delimited text of any charset and dialect; finds out which.
///
/// UTF-8 stays in memory as it was read, and a cell is a slice of it; other charsets are brought to
/// UTF-8 once. The dialect is found on the beginning of the text and held against all of it: where
/// it leaves many records unread, the next best is tried on the whole.
public final class CsvCatalogueSource implements CatalogueSource {
  private static final int BLOCK = 256 << 10;
  private static final int SAMPLE = 256 << 10;

  /// With so many of its records read a dialect is not doubted.
  private static final double GOOD = 0.9;

  private final int block;

  public CsvCatalogueSource() {
    this(BLOCK);
  }

  /// @param block bytes read at once; changes no record
  CsvCatalogueSource(int block) {
    this.block = block;
  }

  @Override
  public RawCatalogue read(Path path, Recipe recipe, RunContext context) {
    InputFile file = InputFile.of(path);
    return InputFile.guarded(file.name(), () -> read(file, recipe, context));
  }

  /// Reads a text.
  public RawCatalogue read(TextInput input, Recipe recipe, RunContext context) throws IOException {
    Attempt attempt = new Attempt(input, recipe.imports(), context);
    Verdict verdict = attempt.charset();
    try {
      return attempt.read(verdict);
    } catch (NotUtf8Exception broken) {
      try (ByteFeed feed = input.open()) {
        return attempt.read(CharsetJudge.legacy(feed));
      }
    }
  }

  /// The text in one charset, opened and judged.
  private final class Attempt {
    private final TextInput input;
    private final ImportSettings settings;
    private final RunContext context;
    private @Nullable Detected detected;

    Attempt(TextInput input, ImportSettings settings, RunContext context) {
      this.input = input;
      this.settings = settings;
      this.context = context;
    }

    /// The charset asked for, or the one the first bytes speak for.
    Verdict charset() throws IOException {
      String chosen = settings.value(ImportSetting.CHARSET);
      if (chosen != null) {
        TextCharset charset =
            TextCharset.of(chosen)
                .orElseThrow(() ->
                    InputFailures.setting(
                        "There is no charset " + chosen + ".",
                        "Write one such as utf-8 or windows-1252."));
        // What is asked for is read, even where not all of it can be.
        return new Verdict(
            charset.isPlain() ? TextCharset.BROKEN_UTF_8 : charset, "chosen by hand", false);
      }
      try (PeekedFeed feed = new PeekedFeed(input.open(), 4096)) {
        Verdict unicode = CharsetJudge.unicode(feed.head(), feed.headLength());
        return unicode == null ? new Verdict(TextCharset.UTF_8, "", false) : unicode;
      }
    }

    RawCatalogue read(Verdict verdict) throws IOException {
      List<Trial> trials;
      try (PeekedFeed feed = opened(verdict.charset(), (byte) '\n', new LineOrigins())) {
        requireLine(feed);
        requireText(feed);
        Sample sample = new Sample(feed.head(), feed.headLength(), feed.isWhole());
        trials = new DialectJudge(sample, settings).ranked();
        if (!settings.chosen().isEmpty()) {
          detected = detected(sample, verdict);
        }
      }
      CsvReading best = read(verdict, trials.getFirst());
      for (Trial trial : trials.subList(1, trials.size())) {
        if (best.share() >= GOOD) {
          break;
        }
        CsvReading other = read(verdict, trial);
        best = other.share() > best.share() ? other : best;
      }
      return best.catalogue();
    }

    /// What would be found were nothing chosen by hand.
    private Detected detected(Sample sample, Verdict verdict) throws IOException {
      Trial own = new DialectJudge(sample, ImportSettings.detected()).ranked().getFirst();
      Verdict charset = verdict;
      if (settings.value(ImportSetting.CHARSET) != null) {
        try (PeekedFeed feed = new PeekedFeed(input.open(), SAMPLE)) {
          charset = unforced(feed);
        }
      }
      return new Detected(own.dialect(), Layout.of(own, null).guessed(), charset);
    }

    private Verdict unforced(PeekedFeed feed) throws IOException {
      Verdict unicode = CharsetJudge.unicode(feed.head(), feed.headLength());
      if (unicode != null) {
        return unicode;
      }
      try (ByteFeed whole = input.open()) {
        return CharsetJudge.any(whole);
      }
    }

    private CsvReading read(Verdict verdict, Trial trial) throws IOException {
      Dialect dialect = trial.dialect();
      LineOrigins origins = new LineOrigins();
      ByteFeed text = decoded(verdict.charset(), dialect.lineEnd(), origins);
      @Nullable RewrittenFeed rewritten =
          dialect.isDirect() ? null : new RewrittenFeed(text, dialect);
      try (PeekedFeed feed = new PeekedFeed(rewritten == null ? text : rewritten, SAMPLE)) {
        requireLine(feed);
        CsvReading.Text opened =
            new CsvReading.Text(
                input,
                verdict,
                text instanceof DecodedFeed decoded ? decoded : null,
                rewritten,
                origins,
                detected);
        CsvReading reading = new CsvReading(opened, trial, feed, settings);
        reading.read(feed, block, context);
        return reading;
      }
    }

    private PeekedFeed opened(TextCharset charset, byte lineEnd, LineOrigins origins)
        throws IOException {
      return new PeekedFeed(decoded(charset, lineEnd, origins), SAMPLE);
    }

    private ByteFeed decoded(TextCharset charset, byte lineEnd, LineOrigins origins)
        throws IOException {
      ByteFeed feed = input.open();
      return charset.isPlain() ? feed : new DecodedFeed(feed, charset, lineEnd, origins);
    }

    private void requireLine(PeekedFeed feed) throws IOException {
      if (!feed.reachLineEnd()) {
        throw InputFailures.of(
            "Line 1 of " + input.name() + " is longer than 16 MB.",
            "Choose a file with a line for each title.");
      }
    }

    private void requireText(PeekedFeed feed) {
      if (feed.headLength() == 0) {
        throw InputFailures.of(input.name() + " holds no text.", "Choose another file.");
      }
      byte[] head = feed.head();
      boolean blank = feed.isWhole();
      for (int i = 0; i < feed.headLength(); i++) {
        if (head[i] == 0) {
          throw CsvReading.zeroByte(input.name(), i);
        }
        blank &= head[i] == ' ' || head[i] == '\t' || head[i] == '\n' || head[i] == '\r';
      }
      if (blank) {
        throw InputFailures.of(
            input.name() + " holds only blanks and line ends.", "Choose another file.");
      }
    }
  }
}
