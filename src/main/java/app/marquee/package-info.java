/// Entry point and composition root: the only code that names concrete classes of every layer.
@NullMarked
package app.marquee;

import org.jspecify.annotations.NullMarked;
