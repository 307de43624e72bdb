/// Reports for readers: the HTML page and the two text reports. Entry points:
/// [app.marquee.io.report.HtmlReport], [app.marquee.io.report.TextReports]. May use `app`, `engine`
/// and `domain`.
@NullMarked
package app.marquee.io.report;

import org.jspecify.annotations.NullMarked;
