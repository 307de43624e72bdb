/// Settings, recent files and marks on the disk.
@NullMarked
package app.marquee.io.settings;

import org.jspecify.annotations.NullMarked;
