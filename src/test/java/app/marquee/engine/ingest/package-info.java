/// Tests of matching columns.
@NullMarked
package app.marquee.engine.ingest;

import org.jspecify.annotations.NullMarked;
