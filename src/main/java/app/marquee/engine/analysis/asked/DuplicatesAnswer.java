package app.marquee.engine.analysis.asked;

import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.counting.TitleKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Titles that stand in the catalogue more than once.
final class DuplicatesAnswer {
  private static final int MOST_ROWS = 200;

  private DuplicatesAnswer() {}

  static Answer of(Titles titles) {
    TitleKeys keys = TitleKeys.of(titles.catalogue().clean().columns(), titles.cancellation());
    int[] sizes = new int[keys.count()];
    for (int key : keys.keyOf()) {
      sizes[key]++;
    }
    long groups = 0;
    long repeated = 0;
    for (int size : sizes) {
      groups += size > 1 ? 1 : 0;
      repeated += size > 1 ? size : 0;
    }
    // Keys are in order of first appearance, so groups come in file order.
    Map<Integer, List<Integer>> rowsOf = new TreeMap<>();
    for (int row = 0; row < titles.size(); row++) {
      int key = keys.keyOf()[row];
      if (sizes[key] > 1 && (rowsOf.size() < MOST_ROWS || rowsOf.containsKey(key))) {
        rowsOf.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    int group = 0;
    for (List<Integer> same : rowsOf.values()) {
      group++;
      for (int row : same) {
        List<String> cells = new ArrayList<>(TitleRows.row(titles, row));
        cells.addFirst(Integer.toString(group));
        rows.add(cells);
      }
    }
    return new AnswerDraft(Analysis.DUPLICATES)
        .count(
            "duplicate_groups",
            "Titles that stand there more than once",
            groups,
            NumberText.counted(repeated, "row", "rows") + " of " + NumberText.whole(titles.size()))
        .count(
            "exact_duplicates",
            "Exact duplicates dropped",
            titles.catalogue().clean().sum().duplicates(),
            "records equal in every column")
        .listing("duplicates", "Duplicates", TitleRows.columnsAfter("group"), rows)
        .finish();
  }
}
