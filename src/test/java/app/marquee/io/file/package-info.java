/// Tests of staged files and the folder lock.
@NullMarked
package app.marquee.io.file;

import org.jspecify.annotations.NullMarked;
