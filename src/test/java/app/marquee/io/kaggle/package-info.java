/// Tests of [app.marquee.io.kaggle], against two servers on this computer.
@NullMarked
package app.marquee.io.kaggle;

import org.jspecify.annotations.NullMarked;
