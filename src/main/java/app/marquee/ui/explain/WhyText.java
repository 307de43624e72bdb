package app.marquee.ui.explain;

import app.marquee.domain.provenance.Explanation;
import app.marquee.domain.provenance.Explanation.Place;
import app.marquee.domain.provenance.Explanation.RawCell;
import app.marquee.domain.provenance.Explanation.Step;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An explanation in words: the parts the panel shows, and the whole to be copied.
final class WhyText {
  private final Texts texts;

  WhyText(Texts texts) {
    this.texts = texts;
  }

  String cell(Explanation explanation) {
    String title = explanation.place().title();
    return title == null
        ? explanation.column()
        : texts.format("why.cell", explanation.column(), title);
  }

  /// Id, record and file.
  String place(Place place) {
    String record = texts.format("why.record", place.record());
    String named = place.showId() == null ? record : place.showId() + ", " + record;
    return place.source() == null ? named : named + ", " + place.source();
  }

  String line(Place place) {
    return place.line() == 0 ? "" : texts.format("why.line", place.line());
  }

  String value(@Nullable String value) {
    return value == null ? texts.get("table.missing") : value;
  }

  /// A cell of the file, its blanks and line ends to be seen.
  String raw(@Nullable String text) {
    if (text == null) {
      return texts.get("why.empty");
    }
    String shown = text.replace("\r\n", "↵\n").replace("\t", "→");
    int from = 0;
    while (from < shown.length() && isBlank(shown.charAt(from))) {
      from++;
    }
    int to = shown.length();
    while (to > from && isBlank(shown.charAt(to - 1))) {
      to--;
    }
    return "·".repeat(from) + shown.substring(from, to) + "·".repeat(shown.length() - to);
  }

  private static boolean isBlank(char one) {
    return Character.isSpaceChar(one);
  }

  /// When it was its turn.
  String turn(Step step) {
    return step.turn() > 0 ? texts.format("why.rule", step.turn()) : texts.get("why.step");
  }

  /// The whole as text, a fact a line.
  String of(Explanation explanation) {
    StringBuilder text = new StringBuilder();
    text.append(cell(explanation)).append(": ").append(value(explanation.value())).append('\n');
    text.append(place(explanation.place()));
    String line = line(explanation.place());
    text.append(line.isEmpty() ? "" : ", " + line).append('\n');
    for (String sentence : sentences(explanation)) {
      text.append(sentence).append('\n');
    }
    return text.toString();
  }

  private List<String> sentences(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    if (explanation.missing() != null) {
      lines.add(explanation.missing());
    }
    if (explanation.fate() != null) {
      lines.add(explanation.fate());
    }
    for (RawCell raw : explanation.raw()) {
      lines.add(texts.get("why.infile") + ", " + raw.column() + ": " + raw(raw.text()));
    }
    for (Step step : explanation.steps()) {
      lines.add(
          step.name()
              + ", "
              + step.column()
              + ": "
              + value(step.before())
              + " -> "
              + value(step.after())
              + ". "
              + step.reason());
    }
    if (explanation.derivation() != null) {
      lines.add(explanation.derivation().definition());
      if (!explanation.derivation().formula().isEmpty()) {
        lines.add(explanation.derivation().formula());
      }
    }
    return lines;
  }
}
