package app.marquee.engine.ingest;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/// Matches the columns of a file to the canonical ones.
public final class IngestStage {
  /// What a first column without a name is called.
  private static final String UNNAMED_FIRST = "column_1";

  private IngestStage() {}

  /// @throws MarqueeException where no column holds titles or types: nothing can be done with the
  ///   file but to look at it
  public static void requireTitles(IngestedCatalogue in) {
    require(in.raw(), in.matched(), CanonicalColumn.TITLE, "titles");
    require(in.raw(), in.matched(), CanonicalColumn.TYPE, "types (movie or show)");
  }

  /// @throws MarqueeException where the recipe maps a column the file does not have
  public static IngestedCatalogue ingest(RawCatalogue raw, Recipe recipe, RunContext context) {
    Map<CanonicalColumn, String> matched = match(raw, recipe);
    List<StringColumn> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Map.Entry<CanonicalColumn, String> entry : matched.entrySet()) {
      String canonical = entry.getKey().header();
      columns.add(CellText.of(raw.cells().text(entry.getValue())).column(canonical));
      names.add(canonical);
    }
    for (FeatureColumn feature : FeatureColumn.values()) {
      names.add(feature.header());
    }
    List<String> extras = new ArrayList<>();
    for (String header : raw.header()) {
      if (!matched.containsValue(header)) {
        String name = freeName(header, names);
        columns.add(CellText.of(raw.cells().text(header)).column(name));
        extras.add(name);
      }
    }
    RawCatalogue decided = withColumnsDecision(raw, matched, extras.size());
    context.info(
        matched.size()
            + " of "
            + CanonicalColumn.values().length
            + " known columns found, "
            + extras.size()
            + " more carried along.");
    return new IngestedCatalogue(
        decided, Frame.of(raw.records().length, columns), matched, List.copyOf(extras));
  }

  /// A name of its own for an extra column, as a canonical or derived one may bear the same.
  private static String freeName(String header, Set<String> taken) {
    String name = header;
    for (int n = 1; !taken.add(name); n++) {
      name = n == 1 ? header + "_in_file" : header + "_in_file_" + n;
    }
    return name;
  }

  private static Map<CanonicalColumn, String> match(RawCatalogue raw, Recipe recipe) {
    Map<CanonicalColumn, String> matched = new EnumMap<>(CanonicalColumn.class);
    // In the order of the headers, so that what wins where two name one column is always the same.
    new TreeMap<>(recipe.mapping())
        .forEach((header, canonical) -> override(raw, matched, header, canonical));
    for (CanonicalColumn column : CanonicalColumn.values()) {
      if (!matched.containsKey(column)) {
        String header = find(raw.header(), column, matched, recipe);
        if (header != null) {
          matched.put(column, header);
        }
      }
    }
    if (!matched.containsKey(CanonicalColumn.SHOW_ID) && countsRows(raw, matched)) {
      matched.put(CanonicalColumn.SHOW_ID, raw.header().getFirst());
    }
    return Collections.unmodifiableMap(matched);
  }

  /// True where the first column has no name and holds ascending whole numbers: the rows were
  /// counted when a file was saved, and the numbers stand in the place of ids.
  private static boolean countsRows(RawCatalogue raw, Map<CanonicalColumn, String> matched) {
    String first = raw.header().getFirst();
    if (!first.equals(UNNAMED_FIRST) || matched.containsValue(first)) {
      return false;
    }
    CellText cells = CellText.of(raw.cells().text(first));
    long before = -1;
    for (int row = 0; row < cells.size(); row++) {
      long number = wholeNumber(cells.getValueForIndex(row));
      if (number <= before) {
        return false;
      }
      before = number;
    }
    return true;
  }

  private static long wholeNumber(String text) {
    if (text.isEmpty() || text.length() > 18) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one < '0' || one > '9') {
        return -1;
      }
      number = number * 10 + (one - '0');
    }
    return number;
  }

  private static void override(
      RawCatalogue raw, Map<CanonicalColumn, String> matched, String asked, String canonical) {
    String header = named(raw.header(), asked);
    if (!raw.header().contains(header) && isJoined(raw)) {
      // Each of its files was mapped before they were joined.
      return;
    }
    if (!raw.header().contains(header)) {
      throw new MarqueeException(
          new Failure.Settings(
              "The recipe reads "
                  + canonical
                  + " from a column "
                  + header
                  + ", which "
                  + raw.source().fileName()
                  + " does not have.",
              "Change the mapping of the recipe."));
    }
    for (CanonicalColumn column : CanonicalColumn.values()) {
      if (column.header().equals(canonical)) {
        matched.put(column, header);
      }
    }
  }

  /// True where a catalogue has the column a mapping asks for.
  public static boolean has(RawCatalogue raw, String asked) {
    return raw.header().contains(named(raw.header(), asked));
  }

  private static boolean isJoined(RawCatalogue raw) {
    return raw.decisions().stream().anyMatch(decision -> decision.id().equals("files"));
  }

  /// The header asked for; a number names the column at that place where no header is that number.
  private static String named(List<String> headers, String asked) {
    long place = wholeNumber(asked);
    return !headers.contains(asked) && place >= 1 && place <= headers.size()
        ? headers.get((int) place - 1)
        : asked;
  }

  private static @Nullable String find(
      List<String> headers,
      CanonicalColumn column,
      Map<CanonicalColumn, String> matched,
      Recipe recipe) {
    for (String alias : HeaderAliases.of(column)) {
      for (String header : headers) {
        if (HeaderAliases.normal(header).equals(alias)
            && !matched.containsValue(header)
            && !recipe.mapping().containsKey(header)) {
          return header;
        }
      }
    }
    return null;
  }

  private static void require(
      RawCatalogue raw,
      Map<CanonicalColumn, String> matched,
      CanonicalColumn column,
      String holding) {
    if (!matched.containsKey(column)) {
      throw new MarqueeException(
          new Failure.Input(
              "No column of "
                  + raw.source().fileName()
                  + " holds "
                  + holding
                  + ": it has "
                  + String.join(", ", shown(raw.header()))
                  + ".",
              remedy(raw, column)));
    }
  }

  private static String remedy(RawCatalogue raw, CanonicalColumn column) {
    return raw.header().size() == 1
        ? "All of it is read as one column: check the delimiter."
        : "Point to it under Columns, or with --map "
            + column.header()
            + "=NAME; a column may be named by its number.";
  }

  private static List<String> shown(List<String> headers) {
    List<String> some = new ArrayList<>();
    for (String header : headers.subList(0, Math.min(12, headers.size()))) {
      String plain = header.replaceAll("\\p{Cntrl}", "\uFFFD");
      some.add(plain.length() > 40 ? plain.substring(0, 40) + "…" : plain);
    }
    if (headers.size() <= 12) {
      return some;
    }
    some.add("and " + (headers.size() - 12) + " more");
    return some;
  }

  private static RawCatalogue withColumnsDecision(
      RawCatalogue raw, Map<CanonicalColumn, String> matched, int extras) {
    List<Decision> decisions = new ArrayList<>(raw.decisions());
    List<String> renamed = new ArrayList<>();
    matched.forEach((column, header) -> {
      if (!column.header().equals(header)) {
        renamed.add(header + " is " + column.header());
      }
    });
    decisions.add(
        new Decision(
            "columns",
            "Columns",
            matched.size() + " matched",
            (renamed.isEmpty() ? "by name" : String.join(", ", renamed))
                + (extras == 0 ? "" : "; " + extras + " more carried along")));
    return raw.withDecisions(List.copyOf(decisions));
  }
}
