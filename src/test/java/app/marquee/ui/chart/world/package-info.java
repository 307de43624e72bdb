/// Tests of charts.
@NullMarked
package app.marquee.ui.chart.world;

import org.jspecify.annotations.NullMarked;
