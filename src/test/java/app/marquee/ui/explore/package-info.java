/// Tests of the page's model.
@NullMarked
package app.marquee.ui.explore;

import org.jspecify.annotations.NullMarked;
