/// Tests of [app.marquee.domain.run].
@NullMarked
package app.marquee.domain.run;

import org.jspecify.annotations.NullMarked;
