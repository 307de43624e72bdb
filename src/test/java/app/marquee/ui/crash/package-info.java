/// Tests of the crash view-model.
@NullMarked
package app.marquee.ui.crash;

import org.jspecify.annotations.NullMarked;
