/// What a user makes of the charts: boards of them, and the filter they are seen through. Entry
/// point: [Exploring]. JDK only.
@NullMarked
package app.marquee.domain.board;

import org.jspecify.annotations.NullMarked;
