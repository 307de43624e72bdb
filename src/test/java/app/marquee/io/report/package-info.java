/// Tests of the HTML page and the text reports.
@NullMarked
package app.marquee.io.report;

import org.jspecify.annotations.NullMarked;
