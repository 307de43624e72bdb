package app.marquee.engine.clean;

import app.marquee.domain.kernel.Whitespace;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.frame.RecordBlock;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.Records;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words a recipe takes for a missing value beside the usual ones, in any case.
final class OwnMarkers {
  /// The most bytes a character takes, whatever its case, doubled quotes among them.
  private static final int MOST_BYTES = 4;

  private final Set<String> words = new HashSet<>();
  private final boolean[] first = new boolean[128];
  private int longest;

  /// @param list the words as recipes have them, parted by commas
  OwnMarkers(String list) {
    for (String word : RuleParameter.words(list)) {
      String lower = Whitespace.clean(word).toLowerCase(Locale.ROOT);
      if (lower.isEmpty()) {
        continue;
      }
      words.add(lower);
      longest = Math.max(longest, MOST_BYTES * lower.length());
      for (String form : new String[] {lower, lower.toUpperCase(Locale.ROOT)}) {
        byte begins = form.getBytes(StandardCharsets.UTF_8)[0];
        if (begins >= 0) {
          first[begins] = true;
        }
      }
    }
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean has(String cell) {
    return !words.isEmpty() && words.contains(cell.toLowerCase(Locale.ROOT));
  }

  /// The rows of a column whose cell may be one of them, by its first byte and its length.
  BitSet candidates(RecordText column, Cancellation cancellation) {
    BitSet found = new BitSet();
    Records records = column.records();
    for (int b = 0; b < records.blocks().size(); b++) {
      cancellation.check();
      RecordBlock block = records.blocks().get(b);
      int row = records.firstRow(b);
      int cell = column.cell();
      for (int r = 0; r < block.rows(); r++, row++, cell += block.columns()) {
        int length = block.spans()[cell] & RecordBlock.LENGTH;
        if (length > 0 && length <= longest && mayBegin(block.bytes()[block.starts()[cell]])) {
          found.set(row);
        }
      }
    }
    return found;
  }

  /// Beyond ASCII a letter's other case may begin with any byte.
  private boolean mayBegin(byte one) {
    return one < 0 || first[one];
  }
}
