package app.marquee.ui.chart;

import app.marquee.domain.chart.ChartSpec;
import java.util.List;
import java.util.Locale;

/// What a chart, a figure or an insight is about: the questions the window groups them by.
public enum ChartTopic {
  GROWTH("content_trends"),
  GEOGRAPHY("geographical_analysis"),
  RATINGS("ratings_analysis"),
  GENRES("genre_analysis"),
  LENGTH("duration_patterns"),
  PEOPLE("people_analysis"),
  QUALITY("quality_report");

  private final String report;

  ChartTopic(String report) {
    this.report = report;
  }

  /// The topic a chart's id tells; growth where it tells no other.
  public static ChartTopic of(ChartSpec spec) {
    for (ChartTopic topic : values()) {
      if (topic.words().stream().anyMatch(spec.id()::contains)) {
        return topic;
      }
    }
    return GROWTH;
  }

  /// The document that holds the numbers of the topic.
  public String report() {
    return report;
  }

  /// True where the key figure belongs to this topic.
  public boolean has(String figure) {
    return switch (figure) {
      case "coproductions" -> this == GEOGRAPHY;
      case "adult_audience" -> this == RATINGS;
      case "length_median" -> this == LENGTH;
      case "directors" -> this == PEOPLE;
      default -> this == GROWTH;
    };
  }

  /// Where its name stands in the bundle.
  public String key() {
    return "topic." + name().toLowerCase(Locale.ROOT);
  }

  /// Words of which an id of the topic holds one.
  private List<String> words() {
    return switch (this) {
      case GROWTH -> List.of();
      case GEOGRAPHY -> List.of("countr", "region", "world");
      case RATINGS -> List.of("rating", "audience");
      case GENRES -> List.of("genre");
      case LENGTH -> List.of("length", "season", "duration");
      case PEOPLE -> List.of("director", "cast", "people", "actor");
      case QUALITY -> List.of("missing", "quality", "invalid", "changed");
    };
  }
}
