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
  private IngestStage() {}

  /// @throws MarqueeException where no column holds titles or types, or the recipe maps a column
  ///   the file does not have
  public static IngestedCatalogue ingest(RawCatalogue raw, Recipe recipe, RunContext context) {
    Map<CanonicalColumn, String> matched = match(raw, recipe);
    require(raw, matched, CanonicalColumn.TITLE, "titles");
    require(raw, matched, CanonicalColumn.TYPE, "types (movie or show)");
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
    return Collections.unmodifiableMap(matched);
  }

  private static void override(
      RawCatalogue raw, Map<CanonicalColumn, String> matched, String header, String canonical) {
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
                  + ": line 1 names "
                  + String.join(", ", shown(raw.header()))
                  + ".",
              "Point to the " + column.header() + " column in the recipe's mapping."));
    }
  }

  private static List<String> shown(List<String> headers) {
    if (headers.size() <= 12) {
      return headers;
    }
    List<String> some = new ArrayList<>(headers.subList(0, 12));
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
    return new RawCatalogue(
        raw.source(),
        raw.header(),
        raw.cells(),
        raw.records(),
        raw.lines(),
        raw.quarantined(),
        List.copyOf(decisions));
  }
}
