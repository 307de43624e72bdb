/// Use cases: the session, the runs, and the ports the outside world implements. No JavaFX, no
/// files.
@NullMarked
package app.marquee.app;

import org.jspecify.annotations.NullMarked;
