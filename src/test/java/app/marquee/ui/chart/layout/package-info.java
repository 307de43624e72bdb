/// Tests of charts.
@NullMarked
package app.marquee.ui.chart.layout;

import org.jspecify.annotations.NullMarked;
