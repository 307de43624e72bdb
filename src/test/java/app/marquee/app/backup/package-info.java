/// Tests of [app.marquee.app.backup].
@NullMarked
package app.marquee.app.backup;

import org.jspecify.annotations.NullMarked;
