/// The dock below every page: the last outcome in a sentence, the tasks of the run, the log. Entry
/// point: [Dock].
@NullMarked
package app.marquee.ui.dock;

import org.jspecify.annotations.NullMarked;
