/// Tests of the dataset passport.
@NullMarked
package app.marquee.engine.passport;

import org.jspecify.annotations.NullMarked;
