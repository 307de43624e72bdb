package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Twin;
import app.marquee.ui.chart.layout.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A chart's numbers as a table: its twin for those who read, copy or do not see the picture.
///
/// @param headers the first names the categories, the others the series
/// @param rows as many cells as headers; numbers unrounded, empty where there is none
public record ChartTable(List<String> headers, List<List<String>> rows) {
  public ChartTable {
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static ChartTable of(ChartSpec spec) {
    return Twin.of(spec)
        .map(twin -> new ChartTable(twin.headers(), twin.rows()))
        .orElseGet(() -> bySeries(spec));
  }

  private static ChartTable bySeries(ChartSpec spec) {
    List<String> headers = new ArrayList<>();
    headers.add(first(spec));
    spec.series().forEach(series -> headers.add(series.name()));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < spec.size(); i++) {
      List<String> row = new ArrayList<>();
      row.add(category(spec, i));
      for (Series series : spec.series()) {
        row.add(Twin.plain(series.values().get(i)));
      }
      rows.add(row);
    }
    return new ChartTable(headers, rows);
  }

  /// Comma-separated, quoted where needed, a header line first.
  public String csv() {
    return text(",");
  }

  /// Separated by tabs, as spreadsheets paste it.
  public String tsv() {
    return text("\t");
  }

  private String text(String separator) {
    StringBuilder out = new StringBuilder();
    out.append(line(headers, separator));
    rows.forEach(row -> out.append(line(row, separator)));
    return out.toString();
  }

  private static String line(List<String> cells, String separator) {
    return cells.stream()
        .map(cell -> quoted(cell, separator))
        .collect(Collectors.joining(separator, "", "\n"));
  }

  private static String quoted(String cell, String separator) {
    boolean needed = cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String first(ChartSpec spec) {
    return switch (spec.kind()) {
      case MAP -> "Country";
      case HISTOGRAM -> "From, to";
      case BAR, GROUPED, TREE_MAP, BOX, NETWORK, SCATTER -> "Name";
      case WORD_LIST -> "Word";
      case SHARE, COLUMN, LINE, HEAT_MAP ->
          Words.areMonths(spec.categories()) ? "Month" : "Category";
    };
  }

  private static String category(ChartSpec spec, int index) {
    String name = spec.categories().get(index);
    if (spec.kind() == Kind.HISTOGRAM) {
      return name + " to " + spec.categories().get(index + 1);
    }
    return Words.isPartial(spec, index) ? name + " (" + spec.partialLast() + ")" : name;
  }
}
