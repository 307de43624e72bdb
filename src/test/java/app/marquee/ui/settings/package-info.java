/// Tests of the settings view-model.
@NullMarked
package app.marquee.ui.settings;

import org.jspecify.annotations.NullMarked;
