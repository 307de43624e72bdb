/// How a view shows a chart: order, how many names, bins, series left out, scale, per cent, zoom.
/// The chart itself stays as it is. Entry point: [Arranged]. May use `domain.chart` only.
@NullMarked
package app.marquee.ui.chart.view;

import org.jspecify.annotations.NullMarked;
