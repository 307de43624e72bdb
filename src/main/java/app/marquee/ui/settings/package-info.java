/// The settings dialog. Entry point: [SettingsDialog].
@NullMarked
package app.marquee.ui.settings;

import org.jspecify.annotations.NullMarked;
