/// Where a value comes from: changes, flags, quarantined and duplicate records. JDK only.
@NullMarked
package app.marquee.domain.provenance;

import org.jspecify.annotations.NullMarked;
