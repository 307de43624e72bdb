/// The row kernel: how one cell is cleaned, parsed and split. Static functions, pure and safe from
/// any thread: no clock, no locale, no input or output but one lazily read class-path resource
/// ([Countries]). JDK only.
@NullMarked
package app.marquee.domain.kernel;

import org.jspecify.annotations.NullMarked;
