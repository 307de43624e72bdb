/// The inspector beside a page: why a cell holds what it holds, and a whole row. Entry point:
/// [Inspector].
@NullMarked
package app.marquee.ui.explain;

import org.jspecify.annotations.NullMarked;
