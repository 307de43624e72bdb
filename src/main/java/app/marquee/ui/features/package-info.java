/// The Features page: the derived columns with their definitions, and the table of them. Entry
/// point: [FeaturesPage].
@NullMarked
package app.marquee.ui.features;

import org.jspecify.annotations.NullMarked;
