package app.marquee.engine.analysis;

import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.NumberCodes;
import app.marquee.engine.counting.Numbers;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;

/// Counts numbers of the titles that count, in one pass: as they come where these are all titles,
/// through codes where a selection is one of many to come.
final class Tallies {
  /// Counts held in an array at once.
  private static final int MOST = 1 << 20;

  private Tallies() {}

  /// A tally of all titles' numbers.
  static IntTally of(Titles titles, Measure measure) {
    IntTally[] one = {new IntTally()};
    NumberCodes codes = titles.codes(measure);
    Numbers numbers = titles.numbers(measure);
    int[] counts = codes == null ? new int[0] : new int[codes.distinct()];
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      if (codes == null) {
        add(one[0], numbers.at(row));
      } else if (codes.codes()[row] >= 0) {
        counts[codes.codes()[row]]++;
      }
    }
    return codes == null ? one[0] : codes.tally(counts, 0);
  }

  private static void add(IntTally tally, int number) {
    if (number != Numbers.MISSING) {
      tally.add(number);
    }
  }

  /// A tally for each code of a text and, last, one of the titles without the text.
  static IntTally[] by(CodedText text, Titles titles, Measure measure) {
    NumberCodes codes = titles.codes(measure);
    int groups = text.distinct();
    if (codes != null && (groups + 1L) * codes.distinct() <= MOST) {
      return tallies(codes, countBy(text, titles, codes), groups + 1);
    }
    IntTally[] tallies = Titles.tallies(groups + 1);
    Numbers numbers = titles.numbers(measure);
    int[] groupOf = text.codes();
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      add(tallies[groupOf[row] < 0 ? groups : groupOf[row]], numbers.at(row));
    }
    return tallies;
  }

  private static int[] countBy(CodedText text, Titles titles, NumberCodes numbers) {
    int width = numbers.distinct();
    int[] counts = new int[(text.distinct() + 1) * width];
    short[] codes = numbers.codes();
    int[] groupOf = text.codes();
    int none = text.distinct();
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      int code = codes[row];
      int group = groupOf[row];
      if (code >= 0) {
        counts[(group < 0 ? none : group) * width + code]++;
      }
    }
    return counts;
  }

  /// A tally for each name of lists.
  static IntTally[] by(TokenLists lists, Titles titles, Measure measure) {
    NumberCodes codes = titles.codes(measure);
    if (codes != null && (long) lists.distinct() * codes.distinct() <= MOST) {
      return tallies(codes, countBy(lists, titles, codes), lists.distinct());
    }
    IntTally[] tallies = Titles.tallies(lists.distinct());
    Numbers numbers = titles.numbers(measure);
    int[] starts = lists.starts();
    int[] tokens = lists.tokens();
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      int number = numbers.at(row);
      for (int i = starts[row]; number != Numbers.MISSING && i < starts[row + 1]; i++) {
        tallies[tokens[i]].add(number);
      }
    }
    return tallies;
  }

  private static int[] countBy(TokenLists lists, Titles titles, NumberCodes numbers) {
    int width = numbers.distinct();
    int[] counts = new int[lists.distinct() * width];
    short[] codes = numbers.codes();
    int[] starts = lists.starts();
    int[] tokens = lists.tokens();
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      int code = codes[row];
      for (int i = starts[row]; code >= 0 && i < starts[row + 1]; i++) {
        counts[tokens[i] * width + code]++;
      }
    }
    return counts;
  }

  private static IntTally[] tallies(NumberCodes codes, int[] counts, int groups) {
    IntTally[] tallies = new IntTally[groups];
    for (int group = 0; group < groups; group++) {
      tallies[group] = codes.tally(counts, group * codes.distinct());
    }
    return tallies;
  }
}
