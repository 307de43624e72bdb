package app.marquee.ui.fx;

import app.marquee.domain.chart.ChartSpec;
import app.marquee.ui.chart.ChartMessages;
import app.marquee.ui.chart.ChartView;

/// Makes chart cards that speak the window's language and reach its clipboard and files.
public final class ChartCards {
  private ChartCards() {}

  public static ChartView card(PageContext context, ChartSpec spec) {
    Texts texts = context.texts();
    ChartMessages messages =
        new ChartMessages(
            texts.get("chart.menu"),
            texts.get("chart.table"),
            texts.get("chart.picture"),
            texts.get("chart.copy.csv"),
            texts.get("chart.copy.tsv"),
            texts.get("chart.save.png"),
            texts.get("chart.save.svg"),
            texts.get("chart.save.csv"),
            texts.get("chart.save.json"));
    Actions actions = context.actions();
    return new ChartView(spec, messages, new ChartView.Requests(actions::copy, actions::saveBytes));
  }
}
