/// Tests of [app.marquee.ui.backups].
@NullMarked
package app.marquee.ui.backups;

import org.jspecify.annotations.NullMarked;
