/// Tests of [app.marquee.io.backup].
@NullMarked
package app.marquee.io.backup;

import org.jspecify.annotations.NullMarked;
