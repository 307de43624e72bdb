/// From the records of a file to a raw catalogue: columns matched, broken records set aside.
@NullMarked
package app.marquee.engine.ingest;

import org.jspecify.annotations.NullMarked;
