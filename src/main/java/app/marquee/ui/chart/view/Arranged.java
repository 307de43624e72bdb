package app.marquee.ui.chart.view;

import app.marquee.domain.chart.Boxes;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.chart.Highlight;
import app.marquee.domain.chart.Highlight.Spot;
import app.marquee.domain.chart.Links;
import app.marquee.domain.chart.Links.Link;
import app.marquee.domain.filter.Filter;
import app.marquee.ui.chart.view.Grid.Reach;
import app.marquee.ui.chart.view.Grid.Share;
import app.marquee.ui.chart.view.Viewing.Order;
import app.marquee.ui.chart.view.Viewing.Stack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A chart as a view shows it: which categories and series are drawn, in which order, over which
/// part; and for each of them the values of the chart it stands for. A function of chart and
/// settings alone.
public final class Arranged {
  /// No value of the chart by itself.
  public static final Spot NOWHERE = new Spot(-1, -1);

  /// The category of what a view sums up that the chart itself names.
  private static final int REST = -1;

  private final ChartSpec base;
  private final ChartSpec counted;
  private final ChartSpec drawn;
  private final Highlight highlight;
  private final Viewing viewing;
  private final Grid grid;

  private Arranged(ChartSpec base, ChartSpec counted, ChartSpec drawn, Looked looked) {
    this.base = base;
    this.counted = counted;
    this.drawn = drawn;
    this.viewing = looked.viewing();
    this.grid = looked.grid();
    this.highlight = highlighted(looked.chosen());
  }

  private record Looked(Viewing viewing, Grid grid, Highlight chosen) {}

  /// A chart as it is.
  public static Arranged plain(ChartSpec spec, Highlight chosen) {
    return of(spec, chosen, Viewing.PLAIN);
  }

  /// @param chosen values of the chart as given
  public static Arranged of(ChartSpec given, Highlight chosen, Viewing asked) {
    Viewing viewing = Tools.fitting(given, asked);
    ChartSpec base = Bins.drawn(Ranks.drawn(given, viewing.top()), viewing.bin());
    Grid grid = arranged(base, viewing);
    ChartSpec counted = base.over(grid.names(), grid.series()).holding(detail(base, grid));
    Grid shares = shares(base, viewing, grid);
    int first = 0;
    if (viewing.zoom().width() < 1 && (base.kind() == Kind.LINE || base.kind() == Kind.HISTOGRAM)) {
      first = viewing.zoom().first(grid.reaches().size());
      int count = viewing.zoom().count(grid.reaches().size());
      grid = grid.sliced(first, count);
      shares = shares.sliced(first, count);
    }
    boolean ends = first + grid.reaches().size() == counted.size();
    ChartSpec drawn =
        new ChartSpec(
            base.id(),
            base.title(),
            base.caption(),
            kind(base, viewing),
            shares.names(),
            shares.series(),
            ends && !isMoved(base, viewing, grid) ? base.partialLast() : "",
            base.summary(),
            base.door(),
            counted.detail());
    Highlight moved = Bins.moved(given, base, Ranks.moved(given, base, chosen));
    return new Arranged(base, counted, drawn, new Looked(viewing, grid, moved));
  }

  private static Grid arranged(ChartSpec base, Viewing viewing) {
    Grid all = Grid.of(base);
    if (base.kind() == Kind.SCATTER) {
      return all;
    }
    if (base.kind() == Kind.HEAT_MAP) {
      return all.rows(viewing.order(), viewing.top());
    }
    Grid grid = all.without(viewing.hidden()).binned(base, viewing.bin());
    Grid limited = grid.limited(base, viewing.top(), category -> size(base, grid, category));
    Grid named =
        isMoved(base, viewing, limited)
            ? grid.told(base.partialLast())
                .limited(base, viewing.top(), category -> size(base, grid, category))
            : limited;
    return named.ordered(base, viewing.order(), category -> size(base, named, category));
  }

  /// True where the chart's last category may not be the last in view.
  private static boolean isMoved(ChartSpec base, Viewing viewing, Grid grid) {
    return viewing.order() != Order.GIVEN || (viewing.top() > 0 && !grid.isAll(base.size()));
  }

  /// How large a category is: its sum, or its median.
  private static double size(ChartSpec base, Grid grid, int category) {
    return base.kind() == Kind.BOX
        ? grid.series().get(Boxes.median()).values().get(category)
        : grid.total(category);
  }

  private static Grid shares(ChartSpec base, Viewing viewing, Grid grid) {
    boolean whole = base.kind() == Kind.COLUMN && viewing.stack() == Stack.WHOLE;
    if (!viewing.isPerCent() && !whole) {
      return grid;
    }
    boolean lines = base.kind() == Kind.LINE && base.series().size() > 1;
    return grid.perCent(whole || lines ? Share.CATEGORY : Share.SERIES);
  }

  private static Kind kind(ChartSpec base, Viewing viewing) {
    if (base.kind() != Kind.SHARE && base.kind() != Kind.GROUPED) {
      return base.kind();
    }
    return Tools.stack(base, viewing) == Stack.BESIDE ? Kind.GROUPED : Kind.SHARE;
  }

  /// What is drawn; values in per cent where the view asks for them.
  public ChartSpec drawn() {
    return drawn;
  }

  /// The same as counted, all of it: what the table holds.
  public ChartSpec counted() {
    return counted;
  }

  /// The chart marks stand for.
  public ChartSpec base() {
    return base;
  }

  /// The values drawn in colour, of what is drawn.
  public Highlight highlight() {
    return highlight;
  }

  /// The settings that fit the chart.
  public Viewing viewing() {
    return viewing;
  }

  /// A value as counted.
  public double counted(int series, int category) {
    return grid.series().get(series).values().get(category);
  }

  /// The place of a drawn series among all series of the chart, which its colour goes by.
  public int place(int series) {
    return series < grid.from().size() ? grid.from().get(series) : series;
  }

  /// True where values are told in per cent.
  public boolean isPerCent() {
    return viewing.isPerCent() || (base.kind() == Kind.COLUMN && viewing.stack() == Stack.WHOLE);
  }

  /// The first of the chart's values a drawn one stands for, [#NOWHERE] where it is none by itself.
  public Spot first(Spot drawnOne) {
    return of(drawnOne, false);
  }

  /// The last of them.
  public Spot last(Spot drawnOne) {
    return of(drawnOne, true);
  }

  /// The titles behind marks that follow each other, empty where the chart cannot name them.
  ///
  /// @param from the value of the chart the first one stands for
  /// @param to the value the last one stands for
  public Optional<Filter> titles(Spot from, Spot to) {
    if (from.equals(NOWHERE) || to.equals(NOWHERE)) {
      return Optional.empty();
    }
    boolean rest = from.category() == REST || to.category() == REST;
    if (base.kind() == Kind.SCATTER || (from.equals(to) && !rest)) {
      return base.filter(from, to);
    }
    int first = from.category() == REST ? to.category() : from.category();
    int last = rest ? base.size() - 1 : to.category();
    List<Integer> places =
        IntStream.range(0, base.size())
            .filter(at -> isShown(at) ? first >= 0 && first <= at && at <= last : rest)
            .boxed()
            .toList();
    return base.among(rows(from, to), places);
  }

  /// The series that marks from one to another are of; none where they are of all.
  private List<Integer> rows(Spot from, Spot to) {
    if (from.equals(to)) {
      return List.of(from.series());
    }
    return base.kind() == Kind.HEAT_MAP
        ? grid.from().stream()
            .filter(at -> from.series() <= at && at <= to.series())
            .sorted()
            .toList()
        : List.of();
  }

  private boolean isShown(int category) {
    return grid.reaches().stream().anyMatch(reach -> reach.holds(category));
  }

  private Spot of(Spot spot, boolean last) {
    if (spot.equals(NOWHERE)) {
      return spot;
    }
    if (drawn.detail() instanceof Links links && spot.series() >= drawn.series().size()) {
      return link(links.links().get(spot.category()));
    }
    Reach reach = grid.reaches().get(spot.category());
    if (reach.equals(Reach.SEVERAL)) {
      return new Spot(place(spot.series()), REST);
    }
    int series = base.kind() == Kind.BOX ? spot.series() : place(spot.series());
    return new Spot(series, last ? reach.last() : reach.first());
  }

  /// The place of a drawn link among those of the chart.
  private Spot link(Link drawnOne) {
    int from = grid.reaches().get(drawnOne.from()).first();
    int to = grid.reaches().get(drawnOne.to()).first();
    int place = 0;
    for (Link link : ((Links) base.detail()).links()) {
      if (link.from() == from && link.to() == to) {
        break;
      }
      place++;
    }
    return new Spot(base.series().size(), place);
  }

  /// The detail of the categories shown.
  private static Detail detail(ChartSpec base, Grid grid) {
    return switch (base.detail()) {
      case Boxes boxes ->
          new Boxes(
              grid.reaches().stream().map(reach -> boxes.groups().get(reach.first())).toList());
      case Links links -> among(links, grid.reaches().stream().map(Reach::first).toList());
      default -> base.detail();
    };
  }

  private static Links among(Links all, List<Integer> shown) {
    List<Link> links = new ArrayList<>();
    for (Link link : all.links()) {
      int from = shown.indexOf(link.from());
      int to = shown.indexOf(link.to());
      if (from >= 0 && to >= 0) {
        links.add(new Link(from, to, link.titles()));
      }
    }
    return new Links(links, shown.stream().map(all.places()::get).toList());
  }

  private Highlight highlighted(Highlight chosen) {
    if (chosen.isNone() || base.kind() == Kind.SCATTER) {
      return chosen;
    }
    Set<Spot> spots = new HashSet<>();
    for (Spot one : chosen.spots()) {
      // Of a box a series is no row of values: the box itself, or a number beyond its whiskers.
      int series = base.kind() == Kind.BOX ? one.series() : grid.from().indexOf(one.series());
      for (int i = 0; series >= 0 && i < grid.reaches().size(); i++) {
        if (grid.reaches().get(i).holds(one.category())) {
          spots.add(new Spot(series, i));
        }
      }
    }
    for (int i = 0; i < grid.reaches().size(); i++) {
      for (int series = 0; series < grid.from().size(); series++) {
        if (grid.reaches().get(i).equals(Reach.SEVERAL)
            && isRest(chosen, grid.from().get(series))) {
          spots.add(new Spot(series, i));
        }
      }
    }
    // Where none of the chosen is in view all else stays grey.
    return new Highlight(spots.isEmpty() ? Set.of(NOWHERE) : spots);
  }

  /// True where all the chart's own categories that the view sums up are chosen.
  private boolean isRest(Highlight chosen, int series) {
    for (int category = 0; category < base.size(); category++) {
      if (!isShown(category) && !chosen.spots().contains(new Spot(series, category))) {
        return false;
      }
    }
    return true;
  }
}
