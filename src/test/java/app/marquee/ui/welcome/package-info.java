/// Tests of the welcome view-model.
@NullMarked
package app.marquee.ui.welcome;

import org.jspecify.annotations.NullMarked;
