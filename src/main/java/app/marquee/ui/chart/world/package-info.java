/// The map of the world: its shapes, their projection, which country is which, and the layout of a
/// chart on it. Entry point: [MapLayout]. May use `ui.chart.layout`.
@NullMarked
package app.marquee.ui.chart.world;

import org.jspecify.annotations.NullMarked;
