/// Tests of the search for similar values.
@NullMarked
package app.marquee.ui.clean.clusters;

import org.jspecify.annotations.NullMarked;
