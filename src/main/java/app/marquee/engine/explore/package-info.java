/// Looking into a cleaned catalogue beyond the reports. Entry point: [ColumnSummaries].
@NullMarked
package app.marquee.engine.explore;

import org.jspecify.annotations.NullMarked;
