package app.marquee.domain.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table that holds what a box plot, points or a network show: their series alone do not tell
/// it.
///
/// @param rows as many cells as headers; numbers unrounded, empty where there is none
public record Twin(List<String> headers, List<List<String>> rows) {
  public Twin {
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Empty where a row for each category and a column for each series tell all.
  public static Optional<Twin> of(ChartSpec spec) {
    if (spec.detail() instanceof Boxes boxes) {
      return Optional.of(boxes(spec, boxes));
    }
    if (spec.detail() instanceof Density density) {
      return Optional.of(density(density));
    }
    return spec.detail() instanceof Links links
        ? Optional.of(links(spec, links))
        : Optional.empty();
  }

  private static Twin boxes(ChartSpec spec, Boxes boxes) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < boxes.groups().size(); i++) {
      FiveNumbers one = boxes.groups().get(i);
      long far = one.outliers().stream().mapToLong(FiveNumbers.Outlier::count).sum();
      rows.add(
          List.of(
              spec.categories().get(i),
              plain(one.lowest()),
              plain(one.lowerWhisker()),
              plain(one.lowerQuartile()),
              plain(one.median()),
              plain(one.upperQuartile()),
              plain(one.upperWhisker()),
              plain(one.highest()),
              Long.toString(one.count()),
              Long.toString(far)));
    }
    return new Twin(
        List.of(
            "Name",
            "Lowest",
            "Lower whisker",
            "Lower quartile",
            "Median",
            "Upper quartile",
            "Upper whisker",
            "Highest",
            "Titles",
            "Beyond the whiskers"),
        rows);
  }

  private static Twin density(Density density) {
    List<List<String>> rows = new ArrayList<>();
    for (Density.Cell cell : density.cells()) {
      rows.add(
          List.of(
              stretch(density.across(), cell.column()),
              stretch(density.up(), cell.row()),
              Long.toString(cell.count())));
    }
    return new Twin(
        List.of(capital(density.across().unit()), capital(density.up().unit()), "Titles"), rows);
  }

  private static String stretch(Density.Axis axis, int step) {
    long low = axis.edge(step);
    long high = axis.edge(step + 1) - 1;
    return low == high ? Long.toString(low) : low + " to " + high;
  }

  private static String capital(String unit) {
    return Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
  }

  private static Twin links(ChartSpec spec, Links links) {
    List<List<String>> rows = new ArrayList<>();
    for (Links.Link link : links.links()) {
      rows.add(
          List.of(
              spec.categories().get(link.from()),
              spec.categories().get(link.to()),
              Long.toString(link.titles())));
    }
    return new Twin(List.of("Name", "With", "Titles"), rows);
  }

  /// A number as it is, empty where there is none.
  public static String plain(double value) {
    return Double.isNaN(value)
        ? ""
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
