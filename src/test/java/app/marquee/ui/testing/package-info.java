/// Hand-made states, pictures and drivers for tests of the window.
@NullMarked
package app.marquee.ui.testing;

import org.jspecify.annotations.NullMarked;
