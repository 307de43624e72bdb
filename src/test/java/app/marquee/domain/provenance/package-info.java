/// Tests of where values come from.
@NullMarked
package app.marquee.domain.provenance;

import org.jspecify.annotations.NullMarked;
