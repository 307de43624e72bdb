/// Files written whole or not at all, and their hashes: the room every writer shares. Entry point:
/// [app.marquee.io.file.StagedFiles]. May use `domain`.
@NullMarked
package app.marquee.io.file;

import org.jspecify.annotations.NullMarked;
