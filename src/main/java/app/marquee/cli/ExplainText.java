package app.marquee.cli;

import app.marquee.domain.provenance.Explanation;
import app.marquee.domain.provenance.Explanation.Derivation;
import app.marquee.domain.provenance.Explanation.Input;
import app.marquee.domain.provenance.Explanation.Place;
import app.marquee.domain.provenance.Explanation.RawCell;
import app.marquee.domain.provenance.Explanation.Step;
import app.marquee.domain.quality.Cause;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// An explanation for a reader, from the file to now.
final class ExplainText {
  private ExplainText() {}

  static void print(Explanation explanation, PrintStream out) {
    Place place = explanation.place();
    String title = place.title() == null ? "" : " of " + place.title();
    boolean gone = explanation.fate() != null && explanation.raw().isEmpty();
    String value = gone ? "not kept" : shown(explanation.value());
    out.print(explanation.column() + title + ": " + value + "\n");
    out.print(where(place) + "\n");
    line(out, explanation.missing());
    line(out, explanation.fate());
    for (RawCell raw : explanation.raw()) {
      String text = raw.text() == null ? "(empty)" : "\"" + raw.text() + "\"";
      out.print("\nIn the file, " + raw.column() + "\n  " + text + "\n");
    }
    for (Step step : explanation.steps()) {
      print(step, out);
    }
    Derivation derivation = explanation.derivation();
    if (derivation != null) {
      print(derivation, out);
    } else if (explanation.steps().isEmpty() && explanation.fate() == null) {
      out.print("\nNo rule changed it.\n");
    }
    out.flush();
  }

  private static void print(Step step, PrintStream out) {
    Cause cause = step.cause();
    out.print("\n" + step.name() + " (" + cause.id() + "), " + step.column() + "\n");
    out.print("  " + quoted(step.before()) + " -> " + quoted(step.after()) + "\n");
    out.print("  " + step.reason() + "\n");
  }

  private static void print(Derivation derivation, PrintStream out) {
    out.print("\nDerived\n  " + derivation.definition() + "\n");
    for (Input input : derivation.inputs()) {
      out.print("  " + input.name() + " = " + shown(input.value()) + "\n");
    }
    if (!derivation.formula().isEmpty()) {
      out.print("  " + derivation.formula() + "\n");
    }
  }

  private static String where(Place place) {
    StringBuilder words = new StringBuilder();
    words.append(place.showId() == null ? "" : place.showId() + ", ");
    words.append(place.record() == 0 ? "record not told" : "record " + place.record());
    words.append(place.line() == 0 ? "" : ", line " + place.line());
    words.append(place.source() == null ? "" : ", " + place.source());
    return words.toString();
  }

  private static void line(PrintStream out, @Nullable String sentence) {
    if (sentence != null) {
      out.print(sentence + "\n");
    }
  }

  private static String shown(@Nullable String value) {
    return value == null ? "missing" : value;
  }

  private static String quoted(@Nullable String value) {
    return value == null ? "missing" : "\"" + value + "\"";
  }
}
