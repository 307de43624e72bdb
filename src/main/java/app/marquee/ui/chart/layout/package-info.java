/// Where everything in a chart goes: scales, bars, lines, labels, as plain records in pixels. No
/// nodes, no canvas, no theme. Entry point: [Layouts]. May use `domain.chart` only.
@NullMarked
package app.marquee.ui.chart.layout;

import org.jspecify.annotations.NullMarked;
