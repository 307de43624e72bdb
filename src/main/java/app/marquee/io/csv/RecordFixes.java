package app.marquee.io.csv;

import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.recipe.RecordFix;
import app.marquee.engine.frame.ByteSink;
import app.marquee.engine.frame.RecordBlock;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts records mended by hand in the place of those set aside, in file order.
final class RecordFixes {
  private final Map<String, String> fixes = new HashMap<>();
  private final Dialect dialect;
  private final int columns;

  /// @param dialect the file's own
  RecordFixes(List<RecordFix> fixes, Dialect dialect, int columns) {
    fixes.forEach(fix -> this.fixes.put(fix.before(), fix.after()));
    this.dialect = dialect;
    this.columns = columns;
  }

  /// Records found so far: as blocks, with their numbers and lines, and those set aside. Changed in
  /// place.
  record Found(
      List<RecordBlock> blocks,
      IntArrayList numbers,
      IntArrayList lines,
      List<QuarantinedRecord> quarantined) {}

  /// Mends what a fix is there for; a fix that gives no record of the file's width changes nothing
  /// but the reason.
  void apply(Found found) {
    for (int i = 0; i < found.quarantined().size(); i++) {
      QuarantinedRecord broken = found.quarantined().get(i);
      String after = fixes.get(broken.text());
      if (after == null) {
        continue;
      }
      RecordScanner scanner = new RecordScanner(columns, broken.line(), dialect.rewritten(), null);
      byte[] bytes = rewritten(after);
      RecordBlock block = scanner.scan(bytes, 0, bytes.length, broken.offset(), true).block();
      if (block.rows() == 1 && scanner.recordCount() == 1) {
        insert(block, broken, found);
        found.quarantined().remove(i--);
      } else {
        found.quarantined().set(i, stillBroken(broken, scanner));
      }
    }
  }

  private static QuarantinedRecord stillBroken(QuarantinedRecord broken, RecordScanner scanner) {
    String why =
        scanner.quarantined().isEmpty()
            ? "The text it was mended to is not one record."
            : "Mended, it still does not fit: " + scanner.quarantined().getFirst().reason();
    return new QuarantinedRecord(
        broken.record(), broken.line(), broken.offset(), why, broken.text());
  }

  private byte[] rewritten(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (dialect.isDirect()) {
      return bytes;
    }
    Rewriting rewriting = Rewriting.of(dialect);
    ByteSink out = new ByteSink(bytes.length + 16);
    for (byte one : bytes) {
      rewriting.next(one, out);
    }
    rewriting.end(out);
    return Arrays.copyOf(out.array(), out.size());
  }

  private static void insert(RecordBlock mended, QuarantinedRecord broken, Found found) {
    int row =
        Arrays.binarySearch(found.numbers().elements(), 0, found.numbers().size(), broken.record());
    int at = -row - 1;
    found.numbers().add(at, broken.record());
    found.lines().add(at, broken.line());
    List<RecordBlock> spliced = new ArrayList<>();
    int first = 0;
    @Nullable RecordBlock waiting = mended;
    for (RecordBlock block : found.blocks()) {
      int within = at - first;
      if (waiting != null && within <= block.rows()) {
        spliced.add(part(block, 0, within));
        spliced.add(waiting);
        spliced.add(part(block, within, block.rows()));
        waiting = null;
      } else {
        spliced.add(block);
      }
      first += block.rows();
    }
    if (waiting != null) {
      spliced.add(waiting);
    }
    spliced.removeIf(block -> block.rows() == 0);
    found.blocks().clear();
    found.blocks().addAll(spliced);
  }

  private static RecordBlock part(RecordBlock block, int from, int to) {
    int columns = block.columns();
    return new RecordBlock(
        block.bytes(),
        block.offset(),
        to - from,
        columns,
        Arrays.copyOfRange(block.starts(), from * columns, to * columns),
        Arrays.copyOfRange(block.spans(), from * columns, to * columns),
        Arrays.copyOfRange(block.extents(), from * 2, to * 2));
  }
}
