/// Reads workbooks (XLSX). Entry point: [app.marquee.io.sheet.WorkbookSource]. May use `io.input`,
/// `engine` and `domain`.
@NullMarked
package app.marquee.io.sheet;

import org.jspecify.annotations.NullMarked;
