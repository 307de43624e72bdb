/// The command line: one class a command, results on stdout, messages and progress on stderr. Entry
/// point: [CommandLineFace]. Uses app and domain.
@NullMarked
package app.marquee.cli;

import org.jspecify.annotations.NullMarked;
