/// Tests of filters and of what stands behind the charts.
@NullMarked
package app.marquee.engine.explore;

import org.jspecify.annotations.NullMarked;
