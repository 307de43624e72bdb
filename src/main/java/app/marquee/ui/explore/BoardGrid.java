package app.marquee.ui.explore;

import app.marquee.domain.board.Card;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many of twelve columns each chart of a board takes. Pure.
final class BoardGrid {
  static final int COLUMNS = Card.MOST_COLUMNS;

  private static final int HALF = COLUMNS / 2;

  /// Below this width in em a board has two columns, below the other one.
  private static final double WIDE = 87;

  private static final double TWO = 46;

  /// A chart on a board.
  ///
  /// @param columns what its user gave it, 0 to leave it to the board
  /// @param spec null while it is not known
  record Place(int columns, @Nullable ChartSpec spec) {}

  private BoardGrid() {}

  /// The spans in order; where all is left to the board they fill each row.
  ///
  /// @param ems the board's width in em
  static List<Integer> spans(List<Place> places, double ems) {
    if (ems < TWO) {
      return places.stream().map(_ -> COLUMNS).toList();
    }
    boolean narrow = ems < WIDE;
    if (places.stream().anyMatch(place -> place.columns() > 0)) {
      return places.stream().map(place -> given(place.columns(), narrow)).toList();
    }
    List<Integer> spans = new ArrayList<>();
    for (int at = 0; at < places.size(); ) {
      List<Integer> row = row(places, at, narrow);
      spans.addAll(row);
      at += row.size();
    }
    return spans;
  }

  private static int given(int columns, boolean narrow) {
    if (columns == 0) {
      return HALF;
    }
    return narrow ? (columns > HALF ? COLUMNS : HALF) : columns;
  }

  private static List<Integer> row(List<Place> places, int at, boolean narrow) {
    int left = places.size() - at;
    if (left == 1) {
      // A few bars drawn across the whole board would say no more.
      return List.of(slim(places.get(at)) && !narrow ? HALF : COLUMNS);
    }
    if (narrow) {
      return List.of(HALF, HALF);
    }
    boolean slim =
        left >= 3 && slim(places.get(at)) && slim(places.get(at + 1)) && slim(places.get(at + 2));
    // Three would leave one alone in the next row: two and two instead.
    if (slim && left != 4) {
      return List.of(4, 4, 4);
    }
    return wide(places.get(at)) && !wide(places.get(at + 1)) ? List.of(7, 5) : List.of(HALF, HALF);
  }

  private static boolean wide(Place place) {
    return place.spec() != null && place.spec().kind() == Kind.LINE;
  }

  private static boolean slim(Place place) {
    ChartSpec spec = place.spec();
    return spec != null
        && switch (spec.kind()) {
          case BAR, SHARE, HISTOGRAM, GROUPED -> true;
          case COLUMN -> spec.categories().size() <= 8;
          case LINE, MAP, HEAT_MAP, BOX, TREE_MAP, SCATTER, NETWORK, WORD_LIST -> false;
        };
  }
}
