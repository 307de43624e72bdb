/// Derived columns over a cleaned catalogue. Entry point: [FeatureStage].
@NullMarked
package app.marquee.engine.features;

import org.jspecify.annotations.NullMarked;
