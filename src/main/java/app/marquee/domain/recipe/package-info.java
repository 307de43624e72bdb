/// The recipe: everything that decides what a run does with a file. Entry point: [Recipe]. JDK
/// only.
@NullMarked
package app.marquee.domain.recipe;

import org.jspecify.annotations.NullMarked;
