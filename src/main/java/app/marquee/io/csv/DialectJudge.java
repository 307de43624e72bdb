package app.marquee.io.csv;

import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.engine.ingest.HeaderAliases;
import app.marquee.io.csv.Sample.Trial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells which dialect a text is written in, by trying each on its beginning. What it finds is held
/// against the whole text when that is read.
final class DialectJudge {
  private static final String DELIMITERS = ",;\t|";

  /// A dialect that reads so many records is as good as one that reads a few more.
  private static final double SAME = 0.02;

  /// Reading quotes as plain characters needs better reasons than a few broken records.
  private static final int MANY_RECORDS = 20;

  private final Sample sample;
  private final ImportSettings settings;
  private final byte lineEnd;

  DialectJudge(Sample sample, ImportSettings settings) {
    this.sample = sample;
    this.settings = settings;
    String chosen = settings.value(ImportSetting.LINE_END);
    boolean returns = chosen == null ? sample.endsLinesWithReturn() : chosen.equals("cr");
    lineEnd = (byte) (returns ? '\r' : '\n');
  }

  /// The dialects worth reading the text in, best first; at least one.
  List<Trial> ranked() {
    Dialect standard = Dialect.standard().withLineEnd(lineEnd);
    if (settings.chosen().isEmpty()) {
      Trial usual = sample.tried(standard);
      if (known(usual) >= 3 && usual.share() > 0.99 && !usual.fits() && !isSpaced(usual)) {
        return List.of(usual);
      }
    }
    List<Trial> ranked = new ArrayList<>();
    for (Dialect candidate : candidates(standard)) {
      Trial trial = sample.tried(candidate);
      int at = ranked.size();
      while (at > 0 && isBetter(trial, ranked.get(at - 1))) {
        at--;
      }
      ranked.add(at, trial);
    }
    Trial best = ranked.removeFirst();
    ranked.removeIf(trial ->
        trial.share() < best.share() / 2
            || trial.columns() < 2
            || (known(best) >= 2 && known(trial) < 2));
    ranked.addFirst(best);
    return ranked;
  }

  /// The delimiter where everything else is as found: what is said to be detected.
  static String name(byte delimiter) {
    return switch (delimiter) {
      case ',' -> "comma";
      case ';' -> "semicolon";
      case '\t' -> "tab";
      default -> "pipe";
    };
  }

  private List<Dialect> candidates(Dialect standard) {
    List<Dialect> candidates = new ArrayList<>();
    for (Dialect delimited : delimited(standard)) {
      addQuoted(delimited, candidates);
    }
    String wrapping = settings.value(ImportSetting.WRAPPING);
    if (!"none".equals(wrapping)) {
      List<Dialect> wrapped = new ArrayList<>();
      for (Dialect delimited : delimited(standard)) {
        wrapped.add(delimited.withWrapper(wrapper(delimited.delimiter())));
      }
      if ("record".equals(wrapping)) {
        return wrapped;
      }
      wrapped.stream().filter(this::isWorthUnwrapping).forEach(candidates::add);
    }
    return candidates;
  }

  /// True where nearly all lines begin with a quote, as wrapped records do.
  private boolean isWorthUnwrapping(Dialect wrapped) {
    int quoted = sample.count(wrapped.lineEnd() == '\r' ? "\r\"" : "\n\"");
    return quoted >= 3 && quoted >= sample.tried(wrapped).records() * 0.8;
  }

  private List<Dialect> delimited(Dialect standard) {
    String chosen = settings.value(ImportSetting.DELIMITER);
    List<Dialect> delimited = new ArrayList<>();
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char one = DELIMITERS.charAt(i);
      if (chosen == null || chosen.equals(name((byte) one))) {
        delimited.add(standard.withDelimiter((byte) one));
      }
    }
    return delimited;
  }

  private void addQuoted(Dialect delimited, List<Dialect> candidates) {
    @Nullable String chosen = settings.value(ImportSetting.QUOTE);
    String between = String.valueOf((char) delimited.delimiter());
    if (chosen == null || chosen.equals("double")) {
      candidates.add(delimited);
      if (isSpaced(sample.tried(delimited))) {
        candidates.add(delimited.withEscape(Dialect.Escape.DOUBLED_AFTER_BLANK));
      }
      if (sample.contains("\\\"")) {
        candidates.add(delimited.withEscape(Dialect.Escape.BACKSLASH));
      }
    }
    if ("single".equals(chosen) || (chosen == null && isSingleQuoted(delimited, between))) {
      candidates.add(delimited.withQuote('\''));
      if (sample.contains("\\'")) {
        candidates.add(delimited.withQuote('\'').withEscape(Dialect.Escape.BACKSLASH));
      }
    }
    if ("none".equals(chosen) || (chosen == null && isUnquoted(delimited))) {
      candidates.add(delimited.withQuote(Dialect.NO_QUOTE));
    }
  }

  private boolean isSingleQuoted(Dialect delimited, String between) {
    int records = sample.tried(delimited.withQuote('\'')).records();
    int opened = sample.count(between + "'");
    int closed = sample.count("'" + between) + sample.count("'\n") + sample.count("'\r");
    return Math.min(opened, closed) >= Math.max(3, records / 2);
  }

  /// True where blanks stand between delimiters and quotes.
  private static boolean isSpaced(Trial trial) {
    return trial.spaced() > 0 && trial.spaced() >= trial.records() / 2;
  }

  private boolean isUnquoted(Dialect delimited) {
    if (!sample.contains("\"")) {
      return false;
    }
    Trial bare = sample.tried(delimited.withQuote(Dialect.NO_QUOTE));
    return bare.records() >= MANY_RECORDS
        && bare.share() > 0.95
        && sample.tried(delimited).share() < 0.8;
  }

  /// What fills the ends of lines after a wrapped record.
  private byte wrapper(byte delimiter) {
    for (String one : List.of(";", ",", "\t", "|")) {
      if (sample.contains("\"" + one + "\n")
          || sample.contains("\"" + one + "\r")
          || sample.contains("\"" + one + one)) {
        return (byte) one.charAt(0);
      }
    }
    return (byte) (delimiter == ';' ? ',' : ';');
  }

  private static boolean isBetter(Trial one, Trial other) {
    double ahead = value(one) - value(other);
    if (Math.abs(ahead) > SAME) {
      return ahead > 0;
    }
    if (one.fits() != other.fits()) {
      return other.fits();
    }
    if (isSpaced(other) && one.columns() == other.columns()) {
      return one.dialect().escape() == Dialect.Escape.DOUBLED_AFTER_BLANK;
    }
    return one.columns() > other.columns();
  }

  private static double value(Trial trial) {
    if (trial.columns() < 2) {
      return -1;
    }
    return trial.share() + (known(trial) >= 2 ? 1 : 0);
  }

  private static long known(Trial trial) {
    return trial.header().stream().filter(HeaderAliases::isKnown).distinct().limit(20).count();
  }
}
