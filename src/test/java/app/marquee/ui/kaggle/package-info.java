/// Tests of [app.marquee.ui.kaggle].
@NullMarked
package app.marquee.ui.kaggle;

import org.jspecify.annotations.NullMarked;
