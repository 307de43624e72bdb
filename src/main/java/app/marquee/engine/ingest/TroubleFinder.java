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
import app.marquee.engine.frame.CellText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks for cells that are not what they should be, before any rule runs: what a reader wants to
/// see first.
public final class TroubleFinder {
  /// Of each kind so many are kept.
  private static final int MOST = 200;

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
    for (int row = 0; row < cells.size(); row++) {
      String text = cells.getValueForIndex(row);
      Kind kind = kind(column, text);
      if (kind != null) {
        add(new Trouble(row, column.header(), text, kind));
      }
    }
  }

  private void add(Trouble trouble) {
    List<Trouble> same = found.computeIfAbsent(trouble.kind(), _ -> new ArrayList<>());
    if (same.size() < MOST) {
      same.add(trouble);
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
