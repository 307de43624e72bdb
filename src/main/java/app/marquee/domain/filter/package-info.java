/// Which titles are meant, as data with a text form. Entry points: [Filter], [FilterText]. JDK
/// only.
@NullMarked
package app.marquee.domain.filter;

import org.jspecify.annotations.NullMarked;
