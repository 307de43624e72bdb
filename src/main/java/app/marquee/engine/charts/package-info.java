/// How rankings and tallies become charts: which names are shown, what is called Other, how a
/// period that is not whole is named. Entry point: [Charts]. May use `engine.counting`.
@NullMarked
package app.marquee.engine.charts;

import org.jspecify.annotations.NullMarked;
