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
import app.marquee.engine.frame.ByteDictionary;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes each column through the rules that look at a cell by itself.
///
/// Columns of few distinct values are cleaned once a value. In the others a scan of the bytes finds
/// the few cells a rule could touch, and only those become text.
final class ColumnCleaner {
  private static final byte[] NONE = {};

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

  /// True for the columns whose values repeat in every catalogue.
  static boolean repeats(CanonicalColumn column) {
    return switch (column) {
      case TYPE, COUNTRY, DATE_ADDED, RELEASE_YEAR, RATING, DURATION, LISTED_IN -> true;
      case SHOW_ID, TITLE, DIRECTOR, CAST, DESCRIPTION -> false;
    };
  }

  /// A column on its way through the rules, a block at a time in file order.
  interface Pass {
    void block(RecordBlock block, int firstRow);

    /// The column, once every block went through.
    CleanedColumn finish();
  }

  Pass pass(CanonicalColumn column, RecordText raw) {
    return repeats(column) ? new ValuePass(column, raw) : new RowByRowPass(column, raw);
  }

  /// Numbers the values of a column, then cleans each once.
  private final class ValuePass implements Pass {
    private final CanonicalColumn column;
    private final RecordText raw;
    private final ByteDictionary values = new ByteDictionary(1024);
    private final int[] codes;

    ValuePass(CanonicalColumn column, RecordText raw) {
      this.column = column;
      this.raw = raw;
      codes = new int[raw.size()];
    }

    @Override
    public void block(RecordBlock block, int firstRow) {
      int row = firstRow;
      int cell = raw.cell();
      for (int r = 0; r < block.rows(); r++, row++, cell += block.columns()) {
        int span = block.spans()[cell];
        if ((span & RecordBlock.DOUBLED) != 0) {
          byte[] utf8 = RecordText.text(block, cell).getBytes(StandardCharsets.UTF_8);
          codes[row] = values.code(utf8, 0, utf8.length);
        } else {
          int length = span & RecordBlock.LENGTH;
          codes[row] =
              length == 0
                  ? values.code(NONE, 0, 0)
                  : values.code(block.bytes(), block.starts()[cell], length);
        }
      }
    }

    @Override
    public CleanedColumn finish() {
      CellTrace[] traces = new CellTrace[values.size()];
      for (int code = 0; code < traces.length; code++) {
        traces[code] = cleanValue(column, values.text(code));
      }
      return new CleanedColumn(column, raw, codes, traces);
    }
  }

  /// Makes text of the few cells a rule could touch, and cleans those.
  private final class RowByRowPass implements Pass {
    private final CanonicalColumn column;
    private final RecordText raw;
    private final CleanedColumn cleaned;

    RowByRowPass(CanonicalColumn column, RecordText raw) {
      this.column = column;
      this.raw = raw;
      cleaned = new CleanedColumn(column, raw);
    }

    @Override
    public void block(RecordBlock block, int firstRow) {
      int row = firstRow;
      int cell = raw.cell();
      for (int r = 0; r < block.rows(); r++, row++, cell += block.columns()) {
        int length = block.spans()[cell] & RecordBlock.LENGTH;
        int words =
            length == 0 ? 0 : TextRules.plainWords(block.bytes(), block.starts()[cell], length);
        if (words >= 0) {
          cleaned.countWords(row, words);
        } else {
          CellTrace trace = text.apply(RecordText.text(block, cell), column);
          if (trace.isChanged()) {
            cleaned.setTrace(row, trace);
          }
          if (DoubleEncoding.hasReplacementCharacter(trace.value())) {
            cleaned.markReplaced(row);
          }
        }
      }
    }

    @Override
    public CleanedColumn finish() {
      return cleaned;
    }
  }

  /// A value through every rule of its column that needs no other cell.
  CellTrace cleanValue(CanonicalColumn column, String raw) {
    CellTrace trace = text.apply(raw, column);
    return switch (column) {
      case TYPE -> type(trace);
      case COUNTRY -> countryCodes(listTokens(trace, column));
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
    String joined = ListCells.join(ListCells.tokens(trace.value()));
    if (trace.value().indexOf('\\') >= 0) {
      // An escape such as `\xa0` in a bracketed list may have hidden an odd blank.
      String plain = text.apply(joined, CanonicalColumn.CAST).value();
      joined = ListCells.join(ListCells.tokens(plain));
    }
    // `['None']` and `None, None` say no more than `None` does; but `['NA']` is Namibia.
    boolean isCode =
        column == CanonicalColumn.COUNTRY
            && recipe.isOn(RuleId.COUNTRY_CODE)
            && Countries.nameOfCode(joined) != null;
    return text.isMarker(joined) && !isCode
        ? trace.then(RuleId.MISSING_MARKER, "")
        : trace.then(RuleId.LIST_TOKENS, joined);
  }

  private CellTrace countryCodes(CellTrace trace) {
    if (!recipe.isOn(RuleId.COUNTRY_CODE) || trace.isMissing()) {
      return trace;
    }
    Set<String> names = new LinkedHashSet<>();
    boolean changed = false;
    for (String token : ListCells.tokens(trace.value())) {
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
