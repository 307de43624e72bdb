/// Tests of the page's model.
@NullMarked
package app.marquee.ui.analyse;

import org.jspecify.annotations.NullMarked;
