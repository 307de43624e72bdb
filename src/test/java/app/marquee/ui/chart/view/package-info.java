/// Tests of how charts are looked at.
@NullMarked
package app.marquee.ui.chart.view;

import org.jspecify.annotations.NullMarked;
