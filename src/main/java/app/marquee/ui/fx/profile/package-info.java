/// What each column of a table of titles looks like, in its header and in a panel. Entry point:
/// [ProfileHeaders].
@NullMarked
package app.marquee.ui.fx.profile;

import org.jspecify.annotations.NullMarked;
