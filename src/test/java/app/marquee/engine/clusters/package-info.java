/// Tests of the clusters of values.
@NullMarked
package app.marquee.engine.clusters;

import org.jspecify.annotations.NullMarked;
