/// Tests of charts as data.
@NullMarked
package app.marquee.domain.chart;

import org.jspecify.annotations.NullMarked;
