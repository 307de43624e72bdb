package app.marquee.ui.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.chart.Boxes;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.chart.Density;
import app.marquee.domain.chart.Density.Axis;
import app.marquee.domain.chart.FiveNumbers;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.chart.Links;
import app.marquee.domain.chart.Links.Link;
import app.marquee.ui.chart.LabelChecks;
import app.marquee.ui.chart.view.Arranged;
import app.marquee.ui.chart.view.Viewing;
import app.marquee.ui.chart.view.Viewing.Order;
import app.marquee.ui.chart.view.Viewing.Scale;
import app.marquee.ui.chart.view.Viewing.Stack;
import app.marquee.ui.chart.view.Viewing.Unit;
import app.marquee.ui.chart.view.Zoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Any chart, looked at in any way, at any width from 200 to 2,400 pixels and any size of text from
/// 100 to 200 per cent keeps its labels apart and whole and its marks within.
class AnyChartTest {
  private static final int ROUNDS = 150;
  private static final String[] SYLLABLES = {
    "mo", "vie", "drama ", "TV-", "ü", "国", "i", "Ww", "&"
  };

  private final SplittableRandom random = new SplittableRandom(2026);

  @ParameterizedTest
  @EnumSource(Kind.class)
  void keepsItsLabelsApartAndItsMarksWithin(Kind kind) {
    for (int round = 0; round < ROUNDS; round++) {
      ChartSpec spec = spec(kind);
      Viewing viewing = viewing();
      double size = random.nextDouble(1, 2);
      double width = random.nextDouble(200, 2400);
      double height = random.nextDouble(60, 700);
      Drawing drawing = lay(spec, viewing, width, height, size);
      String told =
          "%s %s %.0fx%.0f at %.1f %s".formatted(kind, spec, width, height, size, viewing);
      LabelChecks.assertReadable(told, drawing);
      Box all = new Box(-9, -9, width + 18, height + 18);
      for (Mark mark : drawing.marks()) {
        assertThat(all.contains(mark.x(), mark.y())).as("%s: %s in %s", mark, all, told).isTrue();
        assertThat(mark.words()).isNotEmpty();
      }
    }
  }

  private static Drawing lay(
      ChartSpec spec, Viewing viewing, double width, double height, double size) {
    TextMeasure measure =
        new TextMeasure() {
          @Override
          public double width(String text, Label.Weight weight) {
            return Math.ceil(6 * size * weight.size() * text.length());
          }

          @Override
          public double scaled(double pixels) {
            return pixels * size;
          }
        };
    Highlight chosen =
        spec.size() % 3 == 0 && spec.size() > 0
            ? new Highlight(Set.of(new Spot(0, 0)))
            : Highlight.NONE;
    return Layouts.lay(new Sketch(Arranged.of(spec, chosen, viewing), width, height, measure));
  }

  private Viewing viewing() {
    if (random.nextInt(3) == 0) {
      return Viewing.PLAIN;
    }
    Viewing viewing =
        Viewing.PLAIN
            .with(Order.values()[random.nextInt(3)])
            .withTop(random.nextInt(3) == 0 ? random.nextInt(1, 12) : 0)
            .withBin(random.nextInt(3) == 0 ? random.nextInt(1, 30) : 0)
            .with(Scale.values()[random.nextInt(2)])
            .with(Unit.values()[random.nextInt(2)])
            .with(Stack.values()[random.nextInt(4)]);
    if (random.nextInt(2) == 0) {
      viewing = viewing.toggled(random.nextInt(3));
    }
    return random.nextInt(2) == 0
        ? viewing.with(
            Zoom.WHOLE.by(random.nextDouble(1, 20), random.nextDouble(), random.nextDouble()))
        : viewing;
  }

  private ChartSpec spec(Kind kind) {
    return switch (kind) {
      case BOX -> boxes();
      case SCATTER -> points();
      case NETWORK -> network();
      case HISTOGRAM -> histogram();
      default -> counted(kind);
    };
  }

  private ChartSpec counted(Kind kind) {
    int count = random.nextInt(0, random.nextInt(1, 90));
    List<String> names = kind == Kind.LINE && random.nextBoolean() ? months(count) : names(count);
    boolean one =
        kind == Kind.BAR || kind == Kind.MAP || kind == Kind.TREE_MAP || kind == Kind.WORD_LIST;
    int lines = one ? 1 : random.nextInt(1, 7);
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      Colour colour = Colour.values()[random.nextInt(Colour.values().length)];
      series.add(new Series(name(), colour, values(names.size())));
    }
    String partial = random.nextBoolean() || names.isEmpty() ? "" : "to 25 Sep";
    return new ChartSpec("c", "C", "c", kind, names, series, partial, "S.");
  }

  private List<String> names(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(name());
    }
    if (count > 0 && random.nextBoolean()) {
      names.add("Other (%,d)".formatted(random.nextInt(1, 5000)));
    }
    return names;
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(1, 14); i > 0; i--) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.toString();
  }

  private static List<String> months(int count) {
    List<String> months = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      months.add("%d-%02d".formatted(2008 + i / 12, i % 12 + 1));
    }
    return months;
  }

  private List<Double> values(int count) {
    double most = Math.exp(random.nextDouble(0, 16));
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(
          switch (random.nextInt(8)) {
            case 0 -> 0.0;
            case 1 -> Double.NaN;
            case 2 -> random.nextDouble() * most;
            default -> Math.floor(random.nextDouble() * most);
          });
    }
    return values;
  }

  private ChartSpec histogram() {
    int bins = random.nextInt(1, 60);
    List<String> edges = new ArrayList<>();
    for (int i = 0; i <= bins; i++) {
      edges.add(Integer.toString(i * 10) + (i == bins && random.nextBoolean() ? "+" : ""));
    }
    List<Series> series = List.of(new Series("n", Colour.MOVIES, values(bins)));
    return new ChartSpec("c", "C", "c", Kind.HISTOGRAM, edges, series, "", "S.");
  }

  private ChartSpec boxes() {
    List<String> names = names(random.nextInt(1, 25));
    List<FiveNumbers> groups = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int[] values = random.ints(random.nextInt(1, 40), 0, 400).sorted().distinct().toArray();
      long[] counts = new long[values.length];
      java.util.Arrays.fill(counts, 1 + random.nextInt(9));
      groups.add(FiveNumbers.of(values, counts));
    }
    Boxes boxes = new Boxes(groups);
    return new ChartSpec("c", "C", "c", Kind.BOX, names, boxes.series(), "", "S.").holding(boxes);
  }

  private ChartSpec points() {
    Axis across = Axis.over("year", 1900 + random.nextInt(100), 2000 + random.nextInt(25));
    Axis up = Axis.over("minutes", random.nextInt(50), 50 + random.nextInt(2000));
    long[] cells = new long[across.steps() * up.steps()];
    for (int i = random.nextInt(1, 3000); i > 0; i--) {
      cells[random.nextInt(cells.length)] += random.nextInt(1, 50);
    }
    Density density = Density.of(across, up, cells);
    List<Series> series = List.of(new Series("n", Colour.PLAIN, density.columns()));
    return new ChartSpec("c", "C", "c", Kind.SCATTER, density.edges(), series, "", "S.")
        .holding(density);
  }

  private ChartSpec network() {
    int count = random.nextInt(2, 40);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(name());
    }
    List<Link> links = new ArrayList<>();
    for (int i = random.nextInt(1, 60); i > 0; i--) {
      links.add(new Link(random.nextInt(count), random.nextInt(count), random.nextInt(1, 300)));
    }
    boolean two = random.nextBoolean();
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean isFirst = !two || i < count / 2;
      first.add(isFirst ? random.nextInt(1, 900) + 0.0 : Double.NaN);
      second.add(isFirst ? Double.NaN : random.nextInt(1, 900) + 0.0);
    }
    List<Series> series = new ArrayList<>();
    series.add(new Series(name(), Colour.PLAIN, first));
    if (two) {
      series.add(new Series(name(), Colour.PLAIN, second));
    }
    return new ChartSpec("c", "C", "c", Kind.NETWORK, names, series, "", "S.")
        .holding(Links.of(count, links));
  }
}
