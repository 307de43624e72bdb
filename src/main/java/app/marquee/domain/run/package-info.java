/// A run: its stages, tasks, progress, cancellation and failures. JDK only.
@NullMarked
package app.marquee.domain.run;

import org.jspecify.annotations.NullMarked;
