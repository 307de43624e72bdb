/// The Explore page: boards of charts with the key figures above. Entry point: [ExplorePage]. May
/// use `app`, `domain` and the window's shared rooms.
@NullMarked
package app.marquee.ui.explore;

import org.jspecify.annotations.NullMarked;
