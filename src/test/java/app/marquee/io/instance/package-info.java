/// One window for a user.
@NullMarked
package app.marquee.io.instance;

import org.jspecify.annotations.NullMarked;
