/// What the window says of the program: version, licence, parts. Entry point: [AboutDialog].
@NullMarked
package app.marquee.ui.about;

import org.jspecify.annotations.NullMarked;
