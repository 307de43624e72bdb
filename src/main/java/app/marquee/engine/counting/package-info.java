/// Exact one-pass counters over codes and small numbers, and the rankings made of them. Counters
/// merge: the order of rows and the number of threads cannot change a result. Entry points:
/// [IntTally], [Ranking], [PairRanking]. May use `engine.frame`.
@NullMarked
package app.marquee.engine.counting;

import org.jspecify.annotations.NullMarked;
