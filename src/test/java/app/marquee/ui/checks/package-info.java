/// Tests of the Checks page.
@NullMarked
package app.marquee.ui.checks;

import org.jspecify.annotations.NullMarked;
