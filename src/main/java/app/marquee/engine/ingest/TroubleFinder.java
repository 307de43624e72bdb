package app.marquee.engine.ingest;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.kernel.DoubleEncoding;
import app.marquee.domain.kernel.Durations;
import app.marquee.domain.kernel.SpreadsheetTitles;
import app.marquee.domain.kernel.TypeNames;
import app.marquee.domain.kernel.Whitespace;
import app.marquee.domain.provenance.Trouble;
import app.marquee.domain.provenance.Trouble.Kind;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.ByteScan;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks for cells that are not what they should be, before any rule runs: what a reader wants to
/// see first.
public final class TroubleFinder {
  /// Of each kind so many are kept.
  private static final int MOST = 200;

  /// `15-Sept`, and some to spare.
  private static final int LONGEST_DATE_TITLE = 8;

  private final IngestedCatalogue in;
  private final Map<Kind, List<Trouble>> found = new EnumMap<>(Kind.class);

  private TroubleFinder(IngestedCatalogue in) {
    this.in = in;
  }

  /// The troubled cells, worst first and in file order within a kind; at most some of each kind.
  public static List<Trouble> find(IngestedCatalogue in, RunContext context) {
    TroubleFinder finder = new TroubleFinder(in);
    for (CanonicalColumn column : in.matched().keySet()) {
      context.cancellation().check();
      finder.column(column);
    }
    List<Trouble> all = new ArrayList<>();
    finder.found.values().forEach(all::addAll);
    all.sort(Comparator.comparing(Trouble::kind).thenComparingInt(Trouble::row));
    return List.copyOf(all);
  }

  private void column(CanonicalColumn column) {
    CellText cells = CellText.of(in.columns().text(column.header()));
    if (!(cells instanceof RecordText slices)) {
      for (int row = 0; row < cells.size(); row++) {
        String text = cells.getValueForIndex(row);
        add(column, row, text, kind(column, text));
      }
      return;
    }
    boolean few = column == CanonicalColumn.TYPE || column == CanonicalColumn.RATING;
    Map<String, Optional<Kind>> known = new HashMap<>();
    int row = 0;
    for (RecordBlock block : slices.records().blocks()) {
      for (int r = 0, cell = slices.cell(); r < block.rows(); r++, cell += block.columns()) {
        if (few) {
          String text = RecordText.text(block, cell);
          add(
              column,
              row,
              text,
              known
                  .computeIfAbsent(text, one -> Optional.ofNullable(kind(column, one)))
                  .orElse(null));
        } else if (isWorthALook(column, block, cell)) {
          String text = RecordText.text(block, cell);
          add(column, row, text, kind(column, text));
        }
        row++;
      }
    }
  }

  /// False for the many cells whose bytes show that nothing is wrong with them.
  private static boolean isWorthALook(CanonicalColumn column, RecordBlock block, int cell) {
    int length = block.spans()[cell] & RecordBlock.LENGTH;
    if (column == CanonicalColumn.TITLE && length <= LONGEST_DATE_TITLE) {
      return true;
    }
    return length > 0 && ByteScan.plainWords(block.bytes(), block.starts()[cell], length) < 0;
  }

  private void add(CanonicalColumn column, int row, String text, @Nullable Kind kind) {
    if (kind == null) {
      return;
    }
    List<Trouble> same = found.computeIfAbsent(kind, _ -> new ArrayList<>());
    if (same.size() < MOST) {
      same.add(new Trouble(row, column.header(), text, kind));
    }
  }

  private static @Nullable Kind kind(CanonicalColumn column, String text) {
    Kind own =
        switch (column) {
          case TITLE ->
              text.isBlank()
                  ? Kind.NO_TITLE
                  : SpreadsheetTitles.isDamaged(text) ? Kind.TITLE_IS_DATE : null;
          case TYPE -> TypeNames.parse(text) == null ? Kind.NO_TYPE : null;
          case RATING -> Durations.parse(text) == null ? null : Kind.RATING_IS_LENGTH;
          default -> null;
        };
    return own == null ? spelling(text) : own;
  }

  private static @Nullable Kind spelling(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (DoubleEncoding.hasReplacementCharacter(text)) {
      return Kind.LOST_CHARACTER;
    }
    boolean ascii = true;
    for (int i = 0; i < text.length() && ascii; i++) {
      ascii = text.charAt(i) < 0x80;
    }
    if (!ascii && DoubleEncoding.undo(text) != null) {
      return Kind.DOUBLE_ENCODED;
    }
    if (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ') {
      return Kind.BLANK_AT_END;
    }
    return ascii || Whitespace.clean(text).equals(text) ? null : Kind.ODD_CHARACTER;
  }
}
