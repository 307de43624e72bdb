package app.marquee.ui.chart.view;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.chart.Grain;
import app.marquee.domain.chart.Rest;
import app.marquee.ui.chart.view.Viewing.Order;
import app.marquee.ui.chart.view.Viewing.Scale;
import app.marquee.ui.chart.view.Viewing.Stack;
import app.marquee.ui.chart.view.Viewing.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Which ways to look at a chart make sense for it.
public final class Tools {
  /// A way to look at a chart.
  public enum Tool {
    SORT,
    TOP,
    BINS,
    SERIES,
    STACK,
    LOG,
    PER_CENT,
    ZOOM
  }

  private static final List<Integer> TOPS = List.of(3, 5, 10, 15, 20, 30, 50);
  private static final List<Integer> BINS = List.of(1, 2, 5, 10, 15, 20, 30, 60);
  private static final int MOST_BINS = 400;

  private Tools() {}

  public static Set<Tool> of(ChartSpec spec) {
    boolean several = spec.series().size() > 1;
    boolean counts = !(spec.detail() instanceof Detail.Apart);
    EnumSet<Tool> tools =
        switch (spec.kind()) {
          case BAR -> EnumSet.of(Tool.SORT, Tool.TOP, Tool.LOG, Tool.PER_CENT);
          case SHARE, GROUPED -> EnumSet.of(Tool.SORT, Tool.TOP, Tool.STACK, Tool.LOG);
          case COLUMN -> EnumSet.of(Tool.SORT, Tool.LOG, several ? Tool.STACK : Tool.PER_CENT);
          case LINE -> EnumSet.of(Tool.LOG, Tool.PER_CENT, Tool.ZOOM);
          case HISTOGRAM -> EnumSet.of(Tool.BINS, Tool.LOG, Tool.ZOOM);
          case MAP -> EnumSet.of(Tool.ZOOM);
          case HEAT_MAP -> EnumSet.of(Tool.SORT, Tool.TOP, Tool.PER_CENT);
          case BOX -> EnumSet.of(Tool.SORT, Tool.TOP, Tool.LOG);
          case TREE_MAP -> EnumSet.of(Tool.TOP, Tool.PER_CENT);
          case SCATTER -> EnumSet.of(Tool.BINS, Tool.ZOOM);
          case NETWORK -> EnumSet.of(Tool.TOP, Tool.ZOOM);
          case WORD_LIST -> EnumSet.of(Tool.SORT, Tool.TOP);
        };
    if (several && hasLegend(spec.kind())) {
      tools.add(Tool.SERIES);
    }
    if (spec.kind() == Kind.HISTOGRAM && !several) {
      tools.add(Tool.PER_CENT);
    }
    if (!counts) {
      tools.removeAll(EnumSet.of(Tool.PER_CENT, Tool.STACK));
    }
    return tools;
  }

  private static boolean hasLegend(Kind kind) {
    return switch (kind) {
      case SHARE, GROUPED, COLUMN, LINE -> true;
      default -> false;
    };
  }

  /// How many names can be asked for: those below what there is.
  public static List<Integer> tops(ChartSpec spec) {
    int all = spec.kind() == Kind.HEAT_MAP ? spec.series().size() : names(spec);
    return TOPS.stream().filter(top -> top < all).toList();
  }

  private static int names(ChartSpec spec) {
    int tail = spec.detail() instanceof Detail.Further more ? more.names().size() : 0;
    int named = spec.categories().size();
    return (Rest.isAt(spec, named - 1) ? named - 1 : named) + tail;
  }

  /// The widths bins can have, empty where there is no choice.
  public static List<Integer> bins(ChartSpec spec) {
    if (spec.kind() == Kind.SCATTER) {
      return List.of(1, 2, 5, 10);
    }
    if (spec.kind() != Kind.HISTOGRAM || spec.size() == 0) {
      return List.of();
    }
    int own = ownBin(spec);
    int range = spec.detail() instanceof Grain grain ? grain.range() : own * (spec.size() - 1);
    boolean exact = spec.detail() instanceof Grain;
    return own == 0
        ? List.of()
        : BINS.stream()
            .filter(width -> exact || width % own == 0)
            .filter(width -> width <= Math.max(own, range / 2) && range / width <= MOST_BINS)
            .toList();
  }

  /// How wide the chart's own bins are, 0 where they are not of one width.
  public static int ownBin(ChartSpec spec) {
    List<Integer> edges =
        spec.categories().stream()
            .limit(spec.size())
            .filter(edge -> edge.matches("-?\\d{1,9}"))
            .map(Integer::parseInt)
            .toList();
    if (edges.size() < spec.size() || edges.size() < 2) {
      return 0;
    }
    int width = edges.get(1) - edges.get(0);
    boolean even =
        IntStream.range(1, edges.size()).allMatch(i -> edges.get(i) - edges.get(i - 1) == width);
    return even ? width : 0;
  }

  /// The width of the bins drawn where a width is asked for; 0 for the chart's own.
  private static int bin(ChartSpec spec, int asked) {
    if (spec.kind() == Kind.SCATTER || asked <= 0) {
      return Math.max(0, asked);
    }
    int own = ownBin(spec);
    if (spec.detail() instanceof Grain grain) {
      return asked == own || grain.range() / asked > MOST_BINS ? 0 : asked;
    }
    // Bins that are counted already come together whole.
    int together = own <= 0 ? 0 : asked / own;
    return together > 1 ? together * own : 0;
  }

  /// How several series stand where the view does not say.
  public static Stack stack(ChartSpec spec, Viewing viewing) {
    if (viewing.stack() != Stack.GIVEN) {
      return viewing.stack();
    }
    return switch (spec.kind()) {
      case SHARE -> Stack.WHOLE;
      case GROUPED -> Stack.BESIDE;
      default -> Stack.STACKED;
    };
  }

  /// True where lengths may be drawn by ratios: never of parts that are stacked.
  public static boolean allowsLog(ChartSpec spec, Viewing viewing) {
    boolean stacks =
        spec.kind() == Kind.SHARE || spec.kind() == Kind.GROUPED || spec.kind() == Kind.COLUMN;
    return of(spec).contains(Tool.LOG)
        && (!stacks || spec.series().size() < 2 || stack(spec, viewing) == Stack.BESIDE);
  }

  /// The settings that fit the chart.
  static Viewing fitting(ChartSpec spec, Viewing viewing) {
    Set<Tool> tools = of(spec);
    Viewing fit = viewing;
    if (!tools.contains(Tool.SORT)) {
      fit = fit.with(Order.GIVEN);
    }
    if (!tools.contains(Tool.TOP)) {
      fit = fit.withTop(0);
    }
    fit = fit.withBin(tools.contains(Tool.BINS) ? bin(spec, fit.bin()) : 0);
    if (!tools.contains(Tool.STACK)) {
      fit = fit.with(Stack.GIVEN);
    }
    if (!tools.contains(Tool.PER_CENT)) {
      fit = fit.with(Unit.AS_COUNTED);
    }
    if (!tools.contains(Tool.ZOOM)) {
      fit = fit.with(Zoom.WHOLE);
    }
    for (int series : fit.hidden()) {
      if (!tools.contains(Tool.SERIES) || series >= spec.series().size()) {
        fit = fit.toggled(series);
      }
    }
    // Something stays in view.
    if (!fit.hidden().isEmpty() && fit.hidden().size() == spec.series().size()) {
      fit = fit.toggled(fit.hidden().stream().min(Integer::compare).orElseThrow());
    }
    return allowsLog(spec, fit) ? fit : fit.with(Scale.LINEAR);
  }
}
