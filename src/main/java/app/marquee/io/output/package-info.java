/// The folder a run leaves behind: every file of it whole, or the old one. Entry point:
/// [app.marquee.io.output.OutputFolder]. Puts the writers of `io` together, so may see them all.
@NullMarked
package app.marquee.io.output;

import org.jspecify.annotations.NullMarked;
