package app.marquee.domain.chart;

import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Series;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The numbers of a box plot, one batch for each category.
public record Boxes(List<FiveNumbers> groups) implements Detail {
  public Boxes {
    groups = List.copyOf(groups);
  }

  /// The five numbers and how many there are, as series.
  public List<Series> series() {
    return List.of(
        one("Lowest", FiveNumbers::lowest),
        one("Lower quartile", FiveNumbers::lowerQuartile),
        one("Median", FiveNumbers::median),
        one("Upper quartile", FiveNumbers::upperQuartile),
        one("Highest", FiveNumbers::highest),
        one("Titles", group -> (double) group.count()));
  }

  /// The place of the median among the series.
  public static int median() {
    return 2;
  }

  private Series one(String name, ToDoubleFunction<FiveNumbers> value) {
    return new Series(name, Colour.PLAIN, groups.stream().map(value::applyAsDouble).toList());
  }
}
