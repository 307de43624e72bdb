/// How a recipe fits a file: the columns it asks for and the file lacks, with what they disable.
/// Entry point: [RecipeFit]. JDK only.
@NullMarked
package app.marquee.domain.fit;

import org.jspecify.annotations.NullMarked;
