/// What the window says when the program meets a fault of its own. Entry point: [CrashDialog].
@NullMarked
package app.marquee.ui.crash;

import org.jspecify.annotations.NullMarked;
