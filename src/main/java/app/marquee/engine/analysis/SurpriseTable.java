package app.marquee.engine.analysis;

import app.marquee.domain.figures.NumberText;
import app.marquee.domain.figures.Surprise;
import app.marquee.domain.figures.Surprise.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The surprises of one table of counts: each cell against what its margins make usual.
///
/// The measure is the adjusted standardized residual of a cell under independence, `(count − e) /
/// √(e (1 − group/n) (1 − trait/n))` with `e = group · trait / n` (Haberman 1973, *The analysis of
/// residuals in cross-classified tables*, Biometrics 29, 205–220; Agresti, *An Introduction to
/// Categorical Data Analysis*, 2nd edition, 2.4.5). Where nothing is special it is about normal
/// with deviation 1, so three in either direction is rare. A cell whose expected count is below
/// five, or whose group is below thirty titles, is too small for that and says so (the bound of
/// five: Cochran 1954, *Some methods for strengthening the common χ² tests*, Biometrics 10,
/// 417–451).
final class SurpriseTable {
  /// Deviations from which a cell is worth a sentence.
  static final double LEAST = 3;

  /// Sentences of one table, at most: cells of a table follow from each other.
  static final int MOST = 3;

  static final int FEW = 30;
  static final int FEW_EXPECTED = 5;

  /// The most surprising first; equal ones by their sentences. Those on few titles come last.
  static final Comparator<Surprise> ORDER = SurpriseTable::compare;

  /// Words one cell as a sentence, from the words of its ratio.
  @FunctionalInterface
  interface Words {
    String of(String ratio);
  }

  private final List<Surprise> found = new ArrayList<>();

  /// Looks at one cell.
  ///
  /// @param group titles the sentence speaks of, of which `count` have the trait
  /// @param trait titles that have the trait among all `n`
  void cell(long count, long group, long trait, long n, Place place, Words words) {
    double expected = (double) group * trait / n;
    double spread = Math.sqrt(expected * (1 - (double) group / n) * (1 - (double) trait / n));
    add(count, group, expected, spread, place, words);
  }

  /// Looks at one share of a whole that is even where nothing is special: `(count − n p) / √(n p (1
  /// − p))`.
  ///
  /// @param p the even share
  void share(long count, long n, double p, Place place, Words words) {
    add(count, n, n * p, Math.sqrt(n * p * (1 - p)), place, words);
  }

  private void add(long count, long of, double expected, double spread, Place place, Words words) {
    if (!(spread > 0)) {
      return;
    }
    double residual = (count - expected) / spread;
    if (Math.abs(residual) < LEAST) {
      return;
    }
    boolean few = of < FEW || expected < FEW_EXPECTED;
    String statement =
        words.of(ratio(count / expected)) + (few ? "; few titles, so little to go by." : ".");
    found.add(new Surprise(statement, count, of, expected, residual, few, place));
  }

  private static String ratio(double ratio) {
    return (ratio < 0.05 ? "less than 0.1" : NumberText.oneDecimal(ratio)) + " ×";
  }

  /// The first sentences.
  List<Surprise> best() {
    return found.stream().sorted(ORDER).limit(MOST).toList();
  }

  private static int compare(Surprise one, Surprise other) {
    int byTitles = Boolean.compare(one.fewTitles(), other.fewTitles());
    if (byTitles != 0) {
      return byTitles;
    }
    int bySurprise = Double.compare(Math.abs(other.residual()), Math.abs(one.residual()));
    return bySurprise != 0 ? bySurprise : one.statement().compareTo(other.statement());
  }
}
