/// Values of a column that may be spellings of one another. Entry point: [ValueClusters].
@NullMarked
package app.marquee.domain.clusters;

import org.jspecify.annotations.NullMarked;
