/// The look of the window: colours as tokens, control shapes, fonts, the mark. Entry points:
/// [Theme] for a scene, [Palette] for a canvas. May use JavaFX and AtlantaFX only.
@NullMarked
package app.marquee.ui.theme;

import org.jspecify.annotations.NullMarked;
