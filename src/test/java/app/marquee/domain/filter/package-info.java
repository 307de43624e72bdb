/// Tests of the text form of filters.
@NullMarked
package app.marquee.domain.filter;

import org.jspecify.annotations.NullMarked;
