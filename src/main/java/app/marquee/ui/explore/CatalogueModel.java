package app.marquee.ui.explore;

import app.marquee.app.TaskRunner;
import app.marquee.app.explore.AskedCharts;
import app.marquee.app.explore.Exploration.Drawn;
import app.marquee.domain.board.ChartKey;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.ui.chart.ChartTopic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Every chart there is to put on a board: those of the run at once, those that are asked for one
/// analysis after the other.
final class CatalogueModel {
  /// Analyses with charts of their own.
  private static final List<Analysis> ASKED =
      List.of(
          Analysis.TYPES,
          Analysis.DECADES,
          Analysis.LAG,
          Analysis.COPRODUCTIONS,
          Analysis.COUNTRY,
          Analysis.AUDIENCES,
          Analysis.RATING_BY_COUNTRY,
          Analysis.RATING_BY_GENRE,
          Analysis.GENRES,
          Analysis.GENRE_PAIRS,
          Analysis.LENGTHS_COMPARED,
          Analysis.YEAR_AND_LENGTH,
          Analysis.DIRECTOR_CAST,
          Analysis.PERSON,
          Analysis.WORDS,
          Analysis.SERVICES);

  /// A chart to choose, or an analysis whose charts are still counted or cannot be.
  ///
  /// @param group where its name stands in the bundle
  /// @param asked the analysis it belongs to, null for a chart of the run
  /// @param chart null where there is none
  /// @param note what is said in the chart's place, empty while it is counted
  record Item(String group, @Nullable Inquiry asked, @Nullable ChartSpec chart, String note) {

    ChartKey key() {
      String id = chart == null ? "" : chart.id();
      return asked == null
          ? ChartKey.ofRun(id)
          : new ChartKey(asked.analysis().id(), asked.subject(), id);
    }

    String title() {
      return chart != null ? chart.title() : asked == null ? "" : asked.analysis().label();
    }

    /// True where each of some words stands somewhere in what is said of it.
    boolean meets(String words) {
      String said =
          String.join(
                  " ",
                  title(),
                  chart == null ? "" : chart.caption() + ' ' + chart.summary(),
                  asked == null ? "" : asked.analysis().label() + ' ' + asked.analysis().sentence())
              .toLowerCase(Locale.ROOT);
      return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(said::contains);
    }
  }

  private final List<ChartSpec> charts;
  private final AskedModel previews;
  private final Deque<Inquiry> waiting = new ArrayDeque<>();
  private @Nullable Inquiry running;
  private final Map<Analysis, Inquiry> asked = new EnumMap<>(Analysis.class);
  private final ReadOnlyObjectWrapper<List<Item>> items = new ReadOnlyObjectWrapper<>(List.of());

  /// @param charts those of the run
  CatalogueModel(List<ChartSpec> charts, AskedCharts source, TaskRunner runner) {
    this.charts = List.copyOf(charts);
    this.previews = new AskedModel(runner);
    previews.show(source);
    previews.setOnLooked(this::next);
    ASKED.forEach(
        analysis -> asked.put(analysis, new Inquiry(analysis, proposed(analysis, charts))));
    waiting.addAll(asked.values());
    next();
  }

  /// In the order of the questions they answer.
  ReadOnlyObjectProperty<List<Item>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  /// What an analysis is about now, empty where it is about nothing or nobody yet.
  String subject(Analysis analysis) {
    return inquiry(analysis).subject();
  }

  private Inquiry inquiry(Analysis analysis) {
    return asked.getOrDefault(analysis, Inquiry.of(analysis));
  }

  /// Asks an analysis about somebody or something else.
  void ask(Analysis analysis, String subject) {
    Inquiry inquiry = new Inquiry(analysis, subject.strip());
    asked.put(analysis, inquiry);
    if (running != null) {
      waiting.addFirst(running);
    }
    waiting.remove(inquiry);
    waiting.addFirst(inquiry);
    next();
  }

  /// Counts no more.
  void close() {
    waiting.clear();
    running = null;
    previews.show(null);
  }

  /// The one with the most titles is proposed.
  private static String proposed(Analysis analysis, List<ChartSpec> charts) {
    String ranking =
        switch (analysis) {
          case COUNTRY -> "top_countries";
          case PERSON -> "top_directors";
          default -> "";
        };
    return charts.stream()
        .filter(chart -> chart.id().equals(ranking) && !chart.categories().isEmpty())
        .map(chart -> chart.categories().getFirst())
        .findFirst()
        .orElse("");
  }

  private void next() {
    refresh();
    Inquiry inquiry = waiting.poll();
    running = inquiry;
    if (inquiry != null) {
      previews.look(
          List.of(new ChartKey(inquiry.analysis().id(), inquiry.subject(), "")), Filter.NONE);
    }
  }

  private void refresh() {
    List<Item> all = new ArrayList<>();
    for (ChartTopic topic : ChartTopic.values()) {
      for (ChartSpec chart : charts) {
        if (ChartTopic.of(chart) == topic) {
          all.add(new Item(topic.key(), null, chart, ""));
        }
      }
      for (Analysis analysis : ASKED) {
        if (group(analysis).equals(topic.key())) {
          all.addAll(asked(analysis));
        }
      }
    }
    ASKED.stream().filter(one -> group(one).equals(TITLES)).forEach(one -> all.addAll(asked(one)));
    items.set(List.copyOf(all));
  }

  private List<Item> asked(Analysis analysis) {
    Inquiry inquiry = inquiry(analysis);
    AskedModel.Result result = previews.resultsProperty().get().get(inquiry);
    if (result == null || !result.problem().isEmpty()) {
      String note = result == null ? "" : result.problem();
      return List.of(new Item(group(analysis), inquiry, null, note));
    }
    return result.charts().stream()
        .map(Drawn::spec)
        .filter(chart -> charts.stream().noneMatch(other -> other.id().equals(chart.id())))
        .map(chart -> new Item(group(analysis), inquiry, chart, ""))
        .toList();
  }

  private static final String TITLES = "analyse.titles";

  private static String group(Analysis analysis) {
    return switch (analysis) {
      case COPRODUCTIONS, COUNTRY, RATING_BY_COUNTRY -> ChartTopic.GEOGRAPHY.key();
      case AUDIENCES, RATING_BY_GENRE -> ChartTopic.RATINGS.key();
      case GENRES, GENRE_PAIRS -> ChartTopic.GENRES.key();
      case LENGTHS_COMPARED, YEAR_AND_LENGTH -> ChartTopic.LENGTH.key();
      case DIRECTOR_CAST, PERSON -> ChartTopic.PEOPLE.key();
      case WORDS, SERVICES -> TITLES;
      default -> ChartTopic.GROWTH.key();
    };
  }
}
