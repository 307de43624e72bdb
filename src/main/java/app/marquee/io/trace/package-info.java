/// The way back from a run's files to its cells. Entry point: [RunFolderTraces].
@NullMarked
package app.marquee.io.trace;

import org.jspecify.annotations.NullMarked;
