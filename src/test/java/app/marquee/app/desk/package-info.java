/// What a window keeps from one start to the next, tested without files.
@NullMarked
package app.marquee.app.desk;

import org.jspecify.annotations.NullMarked;
