/// The user's steps, which run over cleaned titles in the order of the recipe. Entry point:
/// [StepStage].
@NullMarked
package app.marquee.engine.steps;

import org.jspecify.annotations.NullMarked;
