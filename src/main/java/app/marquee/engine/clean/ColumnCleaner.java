package app.marquee.engine.clean;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.ContentType;
import app.marquee.domain.kernel.Countries;
import app.marquee.domain.kernel.DoubleEncoding;
import app.marquee.domain.kernel.ListCells;
import app.marquee.domain.kernel.Ratings;
import app.marquee.domain.kernel.TypeNames;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Cancellation;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes each column through the rules that look at a cell by itself.
///
/// Columns of few distinct values are cleaned once a value, the others in the few cells that their
/// scan found a rule could touch.
final class ColumnCleaner {
  private final Recipe recipe;
  private final TextRules text;

  ColumnCleaner(Recipe recipe) {
    this.recipe = recipe;
    this.text = new TextRules(recipe);
  }

  /// True where every cell has been through the whitespace rule.
  boolean trims() {
    return recipe.isOn(RuleId.WHITESPACE);
  }

  /// A column through the rules that look at a cell by itself.
  CleanedColumn clean(ColumnScan scan, Cancellation cancellation) {
    if (scan.repeats()) {
      CellTrace[] traces = new CellTrace[scan.values().size()];
      for (int code = 0; code < traces.length; code++) {
        traces[code] = cleanValue(scan.column(), scan.values().get(code));
      }
      return new CleanedColumn(scan, traces);
    }
    CleanedColumn cleaned = new CleanedColumn(scan, new CellTrace[0]);
    BitSet odd = touchable(scan, cancellation);
    int seen = 0;
    for (int row = odd.nextSetBit(0); row >= 0; row = odd.nextSetBit(row + 1)) {
      if ((seen++ & 1023) == 0) {
        cancellation.check();
      }
      CellTrace trace = text.apply(scan.raw().getValueForIndex(row), scan.column());
      if (trace.isChanged()) {
        cleaned.setTrace(row, trace);
      }
      if (DoubleEncoding.hasReplacementCharacter(trace.value())) {
        cleaned.markReplaced(row);
      }
    }
    return cleaned;
  }

  /// The rows of a column of mostly different values that a rule of the recipe could touch.
  private BitSet touchable(ColumnScan scan, Cancellation cancellation) {
    if (text.ownMarkers().isEmpty() || scan.column() == CanonicalColumn.TITLE) {
      return scan.odd();
    }
    BitSet rows = text.ownMarkers().candidates(scan.raw(), cancellation);
    rows.or(scan.odd());
    return rows;
  }

  /// A value through every rule of its column that needs no other cell.
  CellTrace cleanValue(CanonicalColumn column, String raw) {
    CellTrace trace = text.apply(raw, column);
    return switch (column) {
      case TYPE -> type(trace);
      case COUNTRY ->
          recipe.place(RuleId.COUNTRY_CODE) < recipe.place(RuleId.LIST_TOKENS)
              ? listTokens(countryCodes(trace), column)
              : countryCodes(listTokens(trace, column));
      case LISTED_IN -> listTokens(trace, column);
      default -> trace;
    };
  }

  private CellTrace type(CellTrace trace) {
    if (!recipe.isOn(RuleId.TYPE_CANONICAL) || trace.isMissing()) {
      return trace;
    }
    ContentType type = TypeNames.parse(trace.value());
    return type == null ? trace : trace.then(RuleId.TYPE_CANONICAL, type.text());
  }

  /// The rating rule, which comes after a length has left the cell.
  CellTrace rating(CellTrace trace) {
    if (!recipe.isOn(RuleId.RATING_CANONICAL) || trace.isMissing()) {
      return trace;
    }
    return trace.then(RuleId.RATING_CANONICAL, Ratings.canonical(trace.value()));
  }

  /// The list rule: no empty and no repeated entries, a comma and a blank between them.
  CellTrace listTokens(CellTrace trace, CanonicalColumn column) {
    if (!recipe.isOn(RuleId.LIST_TOKENS) || trace.isMissing()) {
      return trace;
    }
    String joined = ListCells.join(tokens(trace.value()));
    // `['None']` and `None, None` say no more than `None` does; but `['NA']` is Namibia.
    boolean isCode =
        column == CanonicalColumn.COUNTRY
            && recipe.isOn(RuleId.COUNTRY_CODE)
            && Countries.nameOfCode(joined) != null;
    return text.isMarker(joined) && !isCode
        ? trace.then(RuleId.MISSING_MARKER, "")
        : trace.then(RuleId.LIST_TOKENS, joined);
  }

  private List<String> tokens(String cell) {
    List<String> tokens = ListCells.tokens(cell);
    if (cell.indexOf('\\') < 0) {
      return tokens;
    }
    // An escape such as `\xa0` in a bracketed list may have hidden an odd blank.
    return ListCells.tokens(text.apply(ListCells.join(tokens), CanonicalColumn.CAST).value());
  }

  private CellTrace countryCodes(CellTrace trace) {
    if (!recipe.isOn(RuleId.COUNTRY_CODE) || trace.isMissing()) {
      return trace;
    }
    Set<String> names = new LinkedHashSet<>();
    boolean changed = false;
    for (String token : tokens(trace.value())) {
      String name = Countries.nameOfCode(token);
      if (Countries.isUnknownCode(token)) {
        changed = true;
      } else {
        changed |= name != null;
        names.add(name == null ? token : name);
      }
    }
    if (!changed) {
      return trace;
    }
    String joined = ListCells.join(List.copyOf(names));
    return trace.then(RuleId.COUNTRY_CODE, text.isMarker(joined) ? "" : joined);
  }
}
