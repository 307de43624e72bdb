/// Tests of [app.marquee.domain.recipe].
@NullMarked
package app.marquee.domain.recipe;

import org.jspecify.annotations.NullMarked;
