/// Tests of the window's look.
@NullMarked
package app.marquee.ui.theme;

import org.jspecify.annotations.NullMarked;
