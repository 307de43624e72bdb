package app.marquee.engine.analysis;

import app.marquee.domain.recipe.Definition;
import app.marquee.engine.counting.NumberCodes;
import app.marquee.engine.counting.Numbers;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Codes of a catalogue's columns, each made when it is first asked for and kept for all selections
/// of the catalogue. Safe for several threads.
final class TitleCodes {
  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  CodedText of(StringColumn text) {
    if (known.get(text.name()) instanceof CodedText coded) {
      return coded;
    }
    CodedText coded = CodedText.of(text);
    known.put(text.name(), coded);
    return coded;
  }

  /// The countries that count by a definition.
  TokenLists countries(TokenLists lists, Definition way) {
    if (known.get(way) instanceof TokenLists counted) {
      return counted;
    }
    TokenLists counted = CountryLists.of(lists, way);
    known.put(way, counted);
    return counted;
  }

  /// Null where a column has more different numbers than codes.
  @Nullable NumberCodes of(Measure measure, Numbers numbers, int rows) {
    if (known.get(measure) instanceof NumberCodes codes) {
      return codes;
    }
    NumberCodes codes = NumberCodes.of(numbers, rows);
    if (codes != null) {
      known.put(measure, codes);
    }
    return codes;
  }
}
