/// The log on the disk.
@NullMarked
package app.marquee.io.log;

import org.jspecify.annotations.NullMarked;
