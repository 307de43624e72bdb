/// Looks into the columns of a stage's titles. Entry points: [ColumnLooks], [ValueLooks].
@NullMarked
package app.marquee.app.columns;

import org.jspecify.annotations.NullMarked;
