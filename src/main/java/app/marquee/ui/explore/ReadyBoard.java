package app.marquee.ui.explore;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.chart.ChartTopic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A board that is there from the start: charts on one question. The overview has the main chart of
/// each question and those on genres, which have no board of their own.
enum ReadyBoard {
  OVERVIEW(ChartTopic.GENRES),
  GROWTH(ChartTopic.GROWTH),
  GEOGRAPHY(ChartTopic.GEOGRAPHY),
  RATINGS(ChartTopic.RATINGS),
  LENGTH(ChartTopic.LENGTH),
  PEOPLE(ChartTopic.PEOPLE),
  QUALITY(ChartTopic.QUALITY);

  /// The overview's first charts, one of each of the main questions.
  private static final List<String> FIRST =
      List.of(
          "titles_added_by_month",
          "world_map",
          "audience_by_year_added",
          "top_genres",
          "movie_lengths",
          "movies_and_shows");

  private final ChartTopic topic;

  ReadyBoard(ChartTopic topic) {
    this.topic = topic;
  }

  /// As recipes name it.
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Where its name stands in the bundle.
  String key() {
    return "explore.board." + id();
  }

  /// The charts of each board in their order; a board without charts is not there.
  static Map<ReadyBoard, List<ChartSpec>> arrange(List<ChartSpec> charts) {
    Map<ReadyBoard, List<ChartSpec>> boards = new EnumMap<>(ReadyBoard.class);
    for (ReadyBoard board : values()) {
      List<ChartSpec> own = new ArrayList<>();
      if (board == OVERVIEW) {
        FIRST.forEach(
            id -> charts.stream().filter(chart -> chart.id().equals(id)).forEach(own::add));
      }
      charts.stream()
          .filter(chart -> ChartTopic.of(chart) == board.topic)
          .filter(chart -> !own.contains(chart))
          .forEach(own::add);
      if (!own.isEmpty()) {
        boards.put(board, List.copyOf(own));
      }
    }
    return boards;
  }
}
