package app.marquee.io.report;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.Twin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// A chart's card: words, size, legend and the table that holds the same numbers.
///
/// @param id of the element the script draws in
/// @param height of the chart in pixels
/// @param wide true where it takes a whole row
record ChartCard(ChartSpec spec, String id, int height, boolean wide) {
  private static final int ROW = 28;
  private static final int RANKED = 10;

  /// A line this long needs the whole row to show its months.
  private static final int LONG = 36;

  /// A colour with what it stands for.
  record Entry(String colour, String name) {}

  /// A place in the list beside a map.
  ///
  /// @param share of the first, in per cent
  record Ranked(String name, int share, String value) {}

  /// A row of the table.
  record Row(String name, List<String> values) {}

  static ChartCard of(ChartSpec spec) {
    return new ChartCard(spec, "chart-" + spec.id(), height(spec), wantsRow(spec));
  }

  ChartCard asWide() {
    return new ChartCard(spec, id, height, true);
  }

  /// True where more width shows more.
  boolean stretches() {
    return switch (spec.kind()) {
      case LINE, COLUMN, HISTOGRAM, HEAT_MAP, MAP, BOX, TREE_MAP, SCATTER, NETWORK -> true;
      case BAR, SHARE, GROUPED, WORD_LIST -> false;
    };
  }

  private static boolean wantsRow(ChartSpec spec) {
    return switch (spec.kind()) {
      case MAP, SCATTER, NETWORK -> true;
      case LINE -> spec.categories().size() > LONG;
      case COLUMN, HEAT_MAP -> spec.categories().size() > LONG / 2;
      case BAR, SHARE, HISTOGRAM, GROUPED, BOX, TREE_MAP, WORD_LIST -> false;
    };
  }

  private static int height(ChartSpec spec) {
    return switch (spec.kind()) {
      case BAR, SHARE -> Math.max(3, spec.categories().size()) * ROW + 8;
      case GROUPED -> Math.max(2, spec.categories().size()) * (spec.series().size() * 16 + 8) + 8;
      case BOX -> Math.max(2, spec.categories().size()) * ROW + 32;
      case WORD_LIST -> Math.max(3, Math.ceilDiv(spec.categories().size(), 2)) * 24 + 8;
      case HEAT_MAP -> spec.series().size() * ROW + 32;
      case MAP, SCATTER, NETWORK -> 380;
      case TREE_MAP -> 300;
      case LINE, COLUMN, HISTOGRAM -> 260;
    };
  }

  String title() {
    return spec.title();
  }

  String caption() {
    return spec.caption();
  }

  String summary() {
    return spec.summary();
  }

  /// What the star at the last period means; a line says so beside its last point.
  String note() {
    return spec.kind() == Kind.LINE ? "" : spec.partialLast();
  }

  String wideClass() {
    return wide ? " wide" : "";
  }

  /// Empty where the names stand in the chart itself.
  List<Entry> legend() {
    if (spec.kind() == Kind.HEAT_MAP || spec.kind() == Kind.BOX || spec.series().size() < 2) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at < spec.series().size(); at++) {
      ChartSpec.Series one = spec.series().get(at);
      entries.add(new Entry(colourClass(one.colour(), at), one.name()));
    }
    return entries;
  }

  /// Series that share a colour are told apart by their place, as the script does it.
  private String colourClass(ChartSpec.Colour colour, int at) {
    boolean shared = spec.series().stream().filter(one -> one.colour() == colour).count() > 1;
    return shared ? "c" + at % 8 : colour.name().toLowerCase(Locale.ROOT);
  }

  /// The first places of a map; they include those without a shape.
  List<Ranked> ranked() {
    if (spec.kind() != Kind.MAP || spec.categories().isEmpty()) {
      return List.of();
    }
    List<Double> values = spec.series().getFirst().values();
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .filter(at -> values.get(at) > 0)
            .sorted((a, b) -> {
              int bySize = Double.compare(values.get(b), values.get(a));
              return bySize != 0
                  ? bySize
                  : spec.categories().get(a).compareTo(spec.categories().get(b));
            })
            .limit(RANKED)
            .toList();
    List<Ranked> ranked = new ArrayList<>();
    for (int at : order) {
      double share = 100 * values.get(at) / values.get(order.getFirst());
      ranked.add(
          new Ranked(
              spec.categories().get(at),
              (int) Math.max(1, Math.round(share)),
              ValueText.rounded(values.get(at))));
    }
    return ranked;
  }

  /// What the first column of the table holds.
  String head() {
    Optional<Twin> twin = Twin.of(spec);
    if (twin.isPresent()) {
      return twin.get().headers().getFirst();
    }
    return switch (spec.kind()) {
      case MAP -> "Country";
      case HISTOGRAM -> "From";
      case WORD_LIST -> "Word";
      default -> "Category";
    };
  }

  List<String> names() {
    Optional<Twin> twin = Twin.of(spec);
    if (twin.isPresent()) {
      return twin.get().headers().subList(1, twin.get().headers().size());
    }
    return spec.series().stream().map(ChartSpec.Series::name).toList();
  }

  List<Row> rows() {
    Optional<Twin> twin = Twin.of(spec);
    if (twin.isPresent()) {
      return twin.get().rows().stream()
          .map(row -> new Row(row.getFirst(), row.subList(1, row.size())))
          .toList();
    }
    int rows = spec.size();
    List<Row> table = new ArrayList<>(rows);
    for (int at = 0; at < rows; at++) {
      List<String> values = new ArrayList<>();
      for (ChartSpec.Series one : spec.series()) {
        values.add(ValueText.exact(one.values().get(at)));
      }
      boolean partial = at == rows - 1 && !spec.partialLast().isEmpty();
      String name = spec.categories().get(at);
      table.add(new Row(partial ? name + " (" + spec.partialLast() + ")" : name, values));
    }
    return table;
  }
}
