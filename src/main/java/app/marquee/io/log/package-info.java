/// The window's log on the disk. Entry point: [RotatingLog].
@NullMarked
package app.marquee.io.log;

import org.jspecify.annotations.NullMarked;
