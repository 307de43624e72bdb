package app.marquee.domain.chart;

import java.util.List;

/// What a chart holds beyond one number for each category and series.
public sealed interface Detail permits Boxes, Density, Detail.Further, Grain, Links {

  /// Nothing: the values are counts, which add up to a whole.
  Detail NONE = new Tail(List.of(), List.of());

  /// The values do not add up to a whole: means, or the leaders of a ranking without all others.
  Detail APART = new Apart(List.of(), List.of());

  /// Names next in rank, which the chart draws when more are asked for.
  sealed interface Further extends Detail {
    List<String> names();

    /// The value of each.
    List<Double> values();
  }

  /// Of a ranking whose last category sums up all further names.
  record Tail(List<String> names, List<Double> values) implements Further {
    public Tail {
      names = List.copyOf(names);
      values = List.copyOf(values);
    }
  }

  /// Of values that do not add up to a whole.
  record Apart(List<String> names, List<Double> values) implements Further {
    public Apart {
      names = List.copyOf(names);
      values = List.copyOf(values);
    }
  }
}
