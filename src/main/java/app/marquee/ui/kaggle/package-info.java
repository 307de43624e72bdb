/// The dialog that gets a catalogue from Kaggle. Entry point: [KaggleDialog].
@NullMarked
package app.marquee.ui.kaggle;

import org.jspecify.annotations.NullMarked;
