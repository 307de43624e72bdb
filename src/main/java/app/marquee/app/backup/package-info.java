/// Copies of inputs, kept in case the file gets lost or is changed by mistake. Entry point:
/// [InputBackups]. May use `domain`.
@NullMarked
package app.marquee.app.backup;

import org.jspecify.annotations.NullMarked;
