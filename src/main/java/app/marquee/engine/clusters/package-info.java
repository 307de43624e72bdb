/// Finds values of a cleaned column that may be spellings of one another. Entry point:
/// [ValueClustering].
@NullMarked
package app.marquee.engine.clusters;

import org.jspecify.annotations.NullMarked;
