/// Backups of inputs as folders with a time in their name. Entry point: [BackupFolder]. May use
/// `app`, `domain`, `io.file` and Gson.
@NullMarked
package app.marquee.io.backup;

import org.jspecify.annotations.NullMarked;
