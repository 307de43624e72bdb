/// What a window keeps from one start to the next: settings, its place on the screen, files opened
/// before, the log. Entry points: [LiveSettings], [Recents], [CrashReport]. Knows files only
/// through its ports.
@NullMarked
package app.marquee.app.desk;

import org.jspecify.annotations.NullMarked;
