/// What several tests share.
@NullMarked
package app.marquee.testing;

import org.jspecify.annotations.NullMarked;
