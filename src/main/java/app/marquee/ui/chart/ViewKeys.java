package app.marquee.ui.chart;

import app.marquee.ui.chart.view.Tools;
import app.marquee.ui.chart.view.Tools.Tool;
import app.marquee.ui.chart.view.Viewing;
import app.marquee.ui.chart.view.Viewing.Order;
import app.marquee.ui.chart.view.Viewing.Scale;
import app.marquee.ui.chart.view.Viewing.Unit;
import app.marquee.ui.chart.view.Zoom;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;

/// What single letters change about how a chart is looked at: S its order, L its scale, P per cent,
/// N fewer or more names, B wider bins; R brings back the chart as it is given.
final class ViewKeys {
  private ViewKeys() {}

  /// The view after a key; the same where the key says nothing for the chart.
  static Viewing after(KeyCode key, ChartCanvas canvas) {
    Viewing viewing = canvas.viewingProperty().get();
    Set<Tool> tools = Tools.of(canvas.spec());
    return switch (key) {
      case S -> tools.contains(Tool.SORT) ? viewing.with(next(viewing.order())) : viewing;
      case L -> Tools.allowsLog(canvas.spec(), viewing) ? log(viewing) : viewing;
      case P -> tools.contains(Tool.PER_CENT) ? perCent(viewing) : viewing;
      case N ->
          tools.contains(Tool.TOP)
              ? viewing.withTop(next(Tools.tops(canvas.spec()), viewing.top()))
              : viewing;
      case B ->
          tools.contains(Tool.BINS)
              ? viewing.withBin(next(Tools.bins(canvas.spec()), viewing.bin()))
              : viewing;
      case R -> Viewing.PLAIN.with(Zoom.WHOLE);
      default -> viewing;
    };
  }

  /// True for a key that means something here.
  static boolean isOne(KeyCode key) {
    return switch (key) {
      case S, L, P, N, B, R -> true;
      default -> false;
    };
  }

  static Viewing log(Viewing viewing) {
    return viewing.with(viewing.isLog() ? Scale.LINEAR : Scale.LOG);
  }

  static Viewing perCent(Viewing viewing) {
    return viewing.with(viewing.isPerCent() ? Unit.AS_COUNTED : Unit.PER_CENT);
  }

  private static Order next(Order order) {
    Order[] all = Order.values();
    return all[(order.ordinal() + 1) % all.length];
  }

  /// The next larger choice, after the largest back to 0: as the chart gives it.
  private static int next(List<Integer> choices, int now) {
    return choices.stream().filter(choice -> choice > now).findFirst().orElse(0);
  }
}
