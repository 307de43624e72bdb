/// Files as they come in: opened, unpacked, checked and brought to UTF-8, with the way back to the
/// bytes as they stand. The room every reader shares. Entry points:
/// [app.marquee.io.input.InputFile], [app.marquee.io.input.TextInput]. May use `engine.frame` and
/// `domain`.
@NullMarked
package app.marquee.io.input;

import org.jspecify.annotations.NullMarked;
