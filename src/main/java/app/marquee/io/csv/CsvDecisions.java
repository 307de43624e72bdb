package app.marquee.io.csv;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.Decision.Choice;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.io.csv.CsvReading.Text;
import app.marquee.io.csv.Sample.Trial;
import app.marquee.io.input.CharsetJudge.Verdict;
import app.marquee.io.input.TextCharset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts into words how a text was read and why, with what may be chosen instead.
final class CsvDecisions {
  private static final List<Choice> DELIMITERS =
      choices("comma", "Comma", "semicolon", "Semicolon", "tab", "Tab", "pipe", "Pipe");
  private static final List<Choice> QUOTES =
      choices("double", "Double quote", "single", "Single quote", "none", "None");
  private static final List<Choice> WRAPPINGS =
      choices("none", "None", "record", "Whole record in quotes");
  private static final List<Choice> LINE_ENDS = choices("lf", "LF", "crlf", "CRLF", "cr", "CR");

  private final Text text;
  private final Dialect dialect;
  private final Layout layout;
  private final ImportSettings settings;
  private final RecordScanner scanner;

  /// What the file itself speaks for.
  ///
  /// @param guessed true where its first record is the header
  record Detected(Dialect dialect, boolean guessed, Verdict charset) {}

  /// @param scanner has read all
  CsvDecisions(
      Text text, Trial trial, Layout layout, ImportSettings settings, RecordScanner scanner) {
    this.text = text;
    this.dialect = trial.dialect();
    this.layout = layout;
    this.settings = settings;
    this.scanner = scanner;
  }

  /// @param detected null where nothing is chosen by hand
  /// @param kept records that could be read
  List<Decision> of(@Nullable Detected detected, int kept) {
    Dialect own = detected == null ? dialect : detected.dialect();
    boolean named = detected == null ? layout.guessed() : detected.guessed();
    TextCharset charset = detected == null ? charset() : detected.charset().charset();
    return List.of(
        decision(
            ImportSetting.DELIMITER,
            "Delimiter",
            List.of(
                DialectJudge.name(dialect.delimiter()),
                DialectJudge.name(own.delimiter()),
                fields(kept)),
            DELIMITERS),
        decision(
            ImportSetting.QUOTE,
            "Quote",
            List.of(quote(dialect), quote(own), quoteReason()),
            QUOTES),
        decision(
            ImportSetting.WRAPPING,
            "Record wrapping",
            List.of(wrapping(dialect), wrapping(own), wrappingReason()),
            WRAPPINGS),
        decision(
            ImportSetting.CHARSET,
            "Character set",
            List.of(charset().id(), charset.id(), charsetReason()),
            charsets(charset)),
        decision(
            ImportSetting.LINE_END,
            "Line end",
            List.of(lineEnd(), lineEnd(), lineEndReason()),
            LINE_ENDS),
        decision(
            ImportSetting.HEADER,
            "Header",
            List.of(header(layout.named()), header(named), layout.reason()),
            choices("first_line", "Line " + layout.place().line(), "none", "None, by position")));
  }

  /// @param words the id of what is, the id of what was detected, and the reason
  private Decision decision(
      ImportSetting setting, String name, List<String> words, List<Choice> choices) {
    boolean chosen = settings.value(setting) != null;
    return new Decision(
        setting.id(),
        name,
        label(words.get(0), choices),
        words.get(2),
        choices,
        chosen ? label(words.get(1), choices) : "");
  }

  private static String label(String id, List<Choice> choices) {
    return choices.stream()
        .filter(choice -> choice.id().equals(id))
        .map(Choice::label)
        .findFirst()
        .orElse(id);
  }

  private String fields(int kept) {
    int columns = layout.names().size();
    return count(kept)
        + " of "
        + count(scanner.recordCount())
        + " records give "
        + columns
        + (columns == 1 ? " field" : " fields");
  }

  private static String quote(Dialect dialect) {
    return switch (dialect.quote()) {
      case '"' -> "double";
      case '\'' -> "single";
      default -> "none";
    };
  }

  private String quoteReason() {
    return switch (dialect.quote()) {
      case Dialect.NO_QUOTE -> "quotes are characters as any other";
      default ->
          switch (dialect.escape()) {
            case BACKSLASH -> "inside a cell a quote stands behind a backslash";
            case DOUBLED -> "inside a cell a quote is doubled";
            case DOUBLED_AFTER_BLANK -> "blanks may stand before it";
          };
    };
  }

  private static String wrapping(Dialect dialect) {
    return dialect.isWrapped() ? "record" : "none";
  }

  private String wrappingReason() {
    RewrittenFeed rewritten = text.rewritten();
    if (!dialect.isWrapped() || rewritten == null) {
      return "cells are quoted one by one, or not at all";
    }
    return rewritten.story();
  }

  private TextCharset charset() {
    return text.charset().charset();
  }

  private String charsetReason() {
    if (text.charset().charset().isPlain()) {
      return count(text.input().textBytes() == 0 ? scanner.end() : text.input().textBytes())
          + " bytes, none invalid, "
          + (layout.place().marked() ? "a" : "no")
          + " byte-order mark";
    }
    return text.charset().reason();
  }

  /// The charsets offered, with the one in use and the one detected among them.
  private List<Choice> charsets(TextCharset detected) {
    List<Choice> choices = new ArrayList<>();
    for (TextCharset offered : TextCharset.offered()) {
      choices.add(new Choice(offered.id(), offered.label()));
    }
    for (TextCharset more : List.of(charset(), detected)) {
      if (choices.stream().noneMatch(choice -> choice.id().equals(more.id()))) {
        choices.add(new Choice(more.id(), more.label()));
      }
    }
    return choices;
  }

  private String lineEnd() {
    if (dialect.lineEnd() == '\r') {
      return "cr";
    }
    return scanner.carriageReturns() * 2 > lineEnds() ? "crlf" : "lf";
  }

  private long lineEnds() {
    return scanner.carriageReturns() + scanner.loneLineFeeds();
  }

  private String lineEndReason() {
    long returns = scanner.carriageReturns();
    long usual = Math.max(returns, lineEnds() - returns);
    return count(usual) + " of " + count(lineEnds()) + " line ends";
  }

  private static String header(boolean named) {
    return named ? "first_line" : "none";
  }

  private static String count(long number) {
    return NumberText.whole(number);
  }

  private static List<Choice> choices(String... idsAndLabels) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < idsAndLabels.length; i += 2) {
      choices.add(new Choice(idsAndLabels[i], idsAndLabels[i + 1]));
    }
    return List.copyOf(choices);
  }
}
