package app.marquee.ui.fx;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.chart.ChartView;

/// Makes chart cards that speak the window's language and reach its clipboard and files.
public final class ChartCards {
  private ChartCards() {}

  public static ChartView card(PageContext context, ChartSpec spec) {
    Actions actions = context.actions();
    return new ChartView(
        spec, context.texts()::format, new ChartView.Requests(actions::copy, actions::saveBytes));
  }
}
