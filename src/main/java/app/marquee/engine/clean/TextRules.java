package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.DoubleEncoding;
import app.marquee.domain.kernel.MissingMarkers;
import app.marquee.domain.kernel.Whitespace;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.engine.frame.ByteScan;

/// The rules every canonical text cell goes through first: whitespace, double encoding, missing
/// markers.
final class TextRules {
  private final boolean whitespace;
  private final boolean doubleEncoding;
  private final boolean missingMarker;
  private final OwnMarkers markers;

  TextRules(Recipe recipe) {
    whitespace = recipe.isOn(RuleId.WHITESPACE);
    doubleEncoding = recipe.isOn(RuleId.DOUBLE_ENCODING);
    missingMarker = recipe.isOn(RuleId.MISSING_MARKER);
    markers = new OwnMarkers(missingMarker ? recipe.value(RuleParameter.ALSO_MISSING) : "");
  }

  /// True where the rule on missing markers is on and the text is one.
  boolean isMarker(String value) {
    return missingMarker && (MissingMarkers.isMarker(value) || markers.has(value));
  }

  /// The recipe's own words for missing; none where the rule is off.
  OwnMarkers ownMarkers() {
    return markers;
  }

  CellTrace apply(String raw, CanonicalColumn column) {
    CellTrace trace = CellTrace.of(raw);
    if (whitespace) {
      trace = trace.then(RuleId.WHITESPACE, Whitespace.clean(trace.value()));
    }
    if (doubleEncoding && !trace.isMissing()) {
      String undone = DoubleEncoding.undo(trace.value());
      if (undone != null) {
        trace = trace.then(RuleId.DOUBLE_ENCODING, undone);
      }
    }
    if (column != CanonicalColumn.TITLE && isMarker(trace.value())) {
      trace = trace.then(RuleId.MISSING_MARKER, "");
    }
    return trace;
  }

  /// The words of a cell whose bytes show that no rule here can change or flag it, but for a
  /// recipe's own words for missing; -1 where a rule might.
  ///
  /// Such are printable ASCII with single blanks inside, letters up to U+027F that no other
  /// non-ASCII character follows (two in a row may be double encoding), and the usual typographic
  /// dashes, quotes and ellipsis.
  static int plainWords(byte[] bytes, int start, int length) {
    int end = start + length;
    if (bytes[start] == ' ' || bytes[end - 1] == ' ' || mayBeMarker(bytes[start], length)) {
      return -1;
    }
    int words = 1;
    int at = start;
    while (true) {
      long run = ByteScan.plainRun(bytes, at, end);
      words += (int) (run >>> Integer.SIZE);
      at = (int) run;
      if (at == end) {
        return words;
      }
      int letter = letterBytes(bytes, at, end);
      if (letter < 0) {
        return -1;
      }
      at += letter;
    }
  }

  /// Bytes of a character beyond ASCII that no rule can change or flag; -1 where one might.
  private static int letterBytes(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead >= 0xC3 && lead <= 0xC9 && at + 1 < end) {
      return at + 2 < end && bytes[at + 2] < 0 ? -1 : 2;
    }
    boolean typographic =
        lead == 0xE2 && at + 2 < end && isDashOrQuote(bytes[at + 1], bytes[at + 2]);
    return typographic ? 3 : -1;
  }

  /// Every missing marker is at most nine characters and starts with one of these.
  private static boolean mayBeMarker(byte first, int length) {
    return length <= 9
        && (first == 'N' || first == 'n' || first == '-' || first == '#' || first == '\\');
  }

  /// U+2013, U+2014, U+2018, U+2019, U+201C, U+201D, U+2026.
  private static boolean isDashOrQuote(byte second, byte third) {
    if (second != (byte) 0x80) {
      return false;
    }
    int low = third & 0xFF;
    return low == 0x93
        || low == 0x94
        || low == 0x98
        || low == 0x99
        || low == 0x9C
        || low == 0x9D
        || low == 0xA6;
  }
}
