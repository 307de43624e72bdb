/// The Checks page: the checks of the recipe by stage, how each came out, and the records that
/// fail. Entry point: [ChecksPage]. May use `app`, `domain` and the window's shared rooms.
@NullMarked
package app.marquee.ui.checks;

import org.jspecify.annotations.NullMarked;
