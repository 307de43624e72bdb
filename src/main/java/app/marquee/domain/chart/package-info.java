/// Charts as plain records, drawn on screen and written to reports alike. Entry point: [ChartSpec].
/// JDK only.
@NullMarked
package app.marquee.domain.chart;

import org.jspecify.annotations.NullMarked;
