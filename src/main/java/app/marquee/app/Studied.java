package app.marquee.app;

import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.provenance.DroppedTitle;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.clean.CleanCatalogue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a run of one recipe came to, as far as two runs are compared: the documents, and how much
/// each rule and step touched.
record Studied(List<ReportDocument> documents, Map<Cause, Touched> touched) {

  /// How much a rule or step touched.
  ///
  /// @param titles changed, flagged, dropped or set aside, each counted once
  /// @param cells changed
  record Touched(long titles, long cells) {
    static final Touched NOTHING = new Touched(0, 0);
  }

  static Studied of(
      CleanCatalogue clean, List<ReportDocument> documents, Cancellation cancellation) {
    List<ReportDocument> dated = new ArrayList<>();
    for (ReportDocument document : documents) {
      boolean overview = document.name().equals("comprehensive_report") && clean.asOf() != null;
      dated.add(overview ? document.with("as_of", String.valueOf(clean.asOf())) : document);
    }
    return new Studied(List.copyOf(dated), touched(clean, cancellation));
  }

  Touched by(Cause cause) {
    return touched.getOrDefault(cause, Touched.NOTHING);
  }

  private static Map<Cause, Touched> touched(CleanCatalogue clean, Cancellation cancellation) {
    Map<Cause, BitSet> titles = new HashMap<>();
    Map<Cause, Long> cells = new HashMap<>();
    ChangeLog log = clean.changes();
    for (long i = 0; i < log.size(); i++) {
      cancellation.checkAt(i);
      Cause cause = log.rule(i);
      cells.merge(cause, 1L, Long::sum);
      titles.computeIfAbsent(cause, _ -> new BitSet()).set(log.record(i));
    }
    for (Flag flag : clean.flags()) {
      titles.computeIfAbsent(flag.rule(), _ -> new BitSet()).set(flag.record());
    }
    for (DroppedTitle dropped : clean.steps().dropped()) {
      titles.computeIfAbsent(dropped.step(), _ -> new BitSet()).set(dropped.record());
    }
    Map<Cause, Touched> touched = new HashMap<>();
    titles.forEach((cause, records) ->
        touched.put(cause, new Touched(records.cardinality(), cells.getOrDefault(cause, 0L))));
    addGone(clean.tallies(), touched);
    return touched;
  }

  /// Rows a rule set aside or dropped are no titles any more, and in no other count of that rule.
  private static void addGone(List<RuleTally> tallies, Map<Cause, Touched> touched) {
    for (RuleTally tally : tallies) {
      long gone = tally.quarantined() + tally.removed();
      if (gone > 0) {
        Touched known = touched.getOrDefault(tally.rule(), Touched.NOTHING);
        touched.put(tally.rule(), new Touched(known.titles() + gone, known.cells()));
      }
    }
  }
}
