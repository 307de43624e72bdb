package app.marquee.engine.clean;

import app.marquee.domain.provenance.Flag;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Recipe;
import app.marquee.engine.ingest.RawCatalogue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers the flags of a run: the rows by rule, and the cells that could not be read by column.
final class FlagRecorder {
  private final RawCatalogue raw;
  private final List<Flag> flags = new ArrayList<>();
  private final Map<RuleId, BitSet> rows = new EnumMap<>(RuleId.class);
  private final Recipe recipe;
  private final Map<String, Long> invalid = new HashMap<>();

  /// @param recipe has the rules in running order
  FlagRecorder(RawCatalogue raw, Recipe recipe) {
    this.raw = raw;
    this.recipe = recipe;
  }

  /// Points at a row of the file.
  void flag(int row, RuleId rule, String column, String reason) {
    flags.add(new Flag(raw.records()[row], raw.lines()[row], rule, column, reason));
    rows.computeIfAbsent(rule, any -> new BitSet()).set(row);
  }

  /// Points at a cell whose text no rule could read.
  void flagUnread(int row, RuleId rule, String column, String reason) {
    flag(row, rule, column, reason);
    addInvalid(column, 1);
  }

  void addInvalid(String column, long cells) {
    if (cells > 0) {
      invalid.merge(column, cells, Long::sum);
    }
  }

  /// Rows a rule points at, each counted once.
  long count(RuleId rule) {
    BitSet flagged = rows.get(rule);
    return flagged == null ? 0 : flagged.cardinality();
  }

  /// All flags in file order, then rule, then column.
  List<Flag> inOrder() {
    flags.sort((a, b) -> {
      int order = Integer.compare(a.record(), b.record());
      order = order != 0 ? order : Integer.compare(recipe.place(a.rule()), recipe.place(b.rule()));
      return order != 0 ? order : a.column().compareTo(b.column());
    });
    return List.copyOf(flags);
  }

  Map<String, Long> invalid() {
    return Map.copyOf(invalid);
  }
}
