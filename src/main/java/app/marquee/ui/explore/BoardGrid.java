package app.marquee.ui.explore;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import java.util.ArrayList;
import java.util.List;

/// How many of twelve columns each chart of a board takes. Pure.
final class BoardGrid {
  static final int COLUMNS = 12;

  /// Below this width in em a board has two columns, below the other one.
  private static final double WIDE = 87;

  private static final double TWO = 46;

  private BoardGrid() {}

  /// The spans in order; they fill each row.
  ///
  /// @param ems the board's width in em
  static List<Integer> spans(List<ChartSpec> charts, double ems) {
    if (ems < TWO) {
      return charts.stream().map(_ -> COLUMNS).toList();
    }
    List<Integer> spans = new ArrayList<>();
    for (int at = 0; at < charts.size(); ) {
      List<Integer> row = row(charts, at, ems < WIDE);
      spans.addAll(row);
      at += row.size();
    }
    return spans;
  }

  private static List<Integer> row(List<ChartSpec> charts, int at, boolean narrow) {
    int left = charts.size() - at;
    if (left == 1) {
      // A few bars drawn across the whole board would say no more.
      return List.of(slim(charts.get(at)) && !narrow ? COLUMNS / 2 : COLUMNS);
    }
    if (narrow) {
      return List.of(6, 6);
    }
    boolean slim =
        left >= 3 && slim(charts.get(at)) && slim(charts.get(at + 1)) && slim(charts.get(at + 2));
    // Three would leave one alone in the next row: two and two instead.
    if (slim && left != 4) {
      return List.of(4, 4, 4);
    }
    return wide(charts.get(at)) && !wide(charts.get(at + 1)) ? List.of(7, 5) : List.of(6, 6);
  }

  private static boolean wide(ChartSpec spec) {
    return spec.kind() == Kind.LINE;
  }

  private static boolean slim(ChartSpec spec) {
    return switch (spec.kind()) {
      case BAR, SHARE, HISTOGRAM, GROUPED -> true;
      case COLUMN -> spec.categories().size() <= 8;
      case LINE, MAP, HEAT_MAP, BOX, TREE_MAP, SCATTER, NETWORK, WORD_LIST -> false;
    };
  }
}
