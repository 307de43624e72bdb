/// The window's frame: header, rail, dock, keys, dialogs. Entry point: [Shell]. Knows pages only
/// through [app.marquee.ui.fx.Page].
@NullMarked
package app.marquee.ui.shell;

import org.jspecify.annotations.NullMarked;
