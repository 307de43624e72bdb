/// What the window keeps on the disk between two starts, as readable JSON in the platform's
/// folders. Entry points: [Folders], [SettingsFile], [RecentFiles], [WorkMarkFile].
@NullMarked
package app.marquee.io.settings;

import org.jspecify.annotations.NullMarked;
