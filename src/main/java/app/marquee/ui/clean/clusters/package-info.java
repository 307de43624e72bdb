/// The dialog that finds values which may be spellings of one another. Entry point:
/// [ClustersDialog].
@NullMarked
package app.marquee.ui.clean.clusters;

import org.jspecify.annotations.NullMarked;
