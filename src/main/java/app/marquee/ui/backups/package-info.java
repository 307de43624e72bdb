/// The dialog that shows the copies of files opened before. Entry point: [BackupsDialog].
@NullMarked
package app.marquee.ui.backups;

import org.jspecify.annotations.NullMarked;
