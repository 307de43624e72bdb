/// Tests of the use cases.
@NullMarked
package app.marquee.app;

import org.jspecify.annotations.NullMarked;
