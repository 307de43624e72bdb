/// Tests of the row kernel, and the maker of its table of countries.
@NullMarked
package app.marquee.domain.kernel;

import org.jspecify.annotations.NullMarked;
