/// Draws every kind of chart natively from its record. Entry point: [ChartView]. Sizes, scales and
/// label places are worked out in layouts without JavaFX nodes; painters only put them on a canvas.
@NullMarked
package app.marquee.ui.chart;

import org.jspecify.annotations.NullMarked;
