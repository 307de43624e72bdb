/// The Reports page: the documents of a run to read, and the dialog that exports them. Entry point:
/// [ReportsPage].
@NullMarked
package app.marquee.ui.reports;

import org.jspecify.annotations.NullMarked;
