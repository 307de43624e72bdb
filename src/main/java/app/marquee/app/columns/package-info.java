/// Looks into the columns of a stage's titles. Entry point: [ColumnLooks].
@NullMarked
package app.marquee.app.columns;

import org.jspecify.annotations.NullMarked;
