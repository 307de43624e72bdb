/// Tests of charts.
@NullMarked
package app.marquee.ui.chart;

import org.jspecify.annotations.NullMarked;
