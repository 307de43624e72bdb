package app.marquee.domain.provenance;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.kernel.SpreadsheetTitles;
import app.marquee.domain.kernel.SpreadsheetTitles.MonthDayTitle;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.run.Cancellation;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a rule proposes to look at and leaves to the user: a title and the one it may repeat, or
/// that holds what a spreadsheet made of its title.
///
/// @param row the title's, in the table
/// @param other the row of the other title, -1 where there is none
/// @param title what the title may have been; empty where that is not the question, or not known
public record Proposal(RuleId rule, int row, int other, String title) {
  /// How many titles one is proposed beside at a time.
  static final int MOST_BESIDE = 16;

  /// The proposals of a rule among cleaned titles, in their order; one that no longer stands,
  /// because a step has changed a title, is not among them. A title that looks like several before
  /// it is proposed beside each, up to [#MOST_BESIDE].
  ///
  /// @param rule [RuleId#ROW_NEAR_DUPLICATE] or [RuleId#TITLE_SPREADSHEET_DATE]
  /// @param kept pairs that are settled
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public static List<Proposal> of(
      RuleId rule,
      List<Flag> flags,
      Set<KeptPair> kept,
      TitleRows rows,
      Cancellation cancellation) {
    Keys keys = new Keys(rows, rule == RuleId.ROW_NEAR_DUPLICATE);
    Map<Integer, String> asked = new LinkedHashMap<>();
    for (Flag flag : flags) {
      int row = flag.rule() == rule ? rowOf(rows, flag.record()) : -1;
      String key = row < 0 ? null : keys.of(row);
      if (key != null) {
        asked.put(row, key);
      }
    }
    Map<String, List<Integer>> alike = new HashMap<>();
    asked.values().forEach(key -> alike.put(key, new ArrayList<>()));
    for (int row = 0; row < rows.size() && !asked.isEmpty(); row++) {
      cancellation.checkAt(row);
      List<Integer> group = keys.isDamaged(row) ? null : alike.get(keys.of(row));
      if (group != null) {
        group.add(row);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    asked.forEach((row, key) -> {
      List<Integer> others = alike.getOrDefault(key, List.of());
      if (rule == RuleId.TITLE_SPREADSHEET_DATE) {
        int other = others.isEmpty() ? -1 : others.getFirst();
        proposals.add(new Proposal(rule, row, other, keys.title(row, other)));
      } else {
        others.stream()
            .takeWhile(other -> other < row)
            .filter(other -> keys.haveTwoIds(other, row))
            .filter(other -> !kept.contains(new KeptPair(rows.record(other), rows.record(row))))
            .limit(MOST_BESIDE)
            .forEach(other -> proposals.add(new Proposal(rule, row, other, "")));
      }
    });
    return List.copyOf(proposals);
  }

  private static int rowOf(TitleRows rows, int record) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.record(middle) < record) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < rows.size() && rows.record(low) == record ? low : -1;
  }

  /// What a title and the other have in common.
  private record Keys(TitleRows rows, boolean near) {

    /// Null where the row can be no part of a proposal.
    @Nullable String of(int row) {
      String title = cell(row, CanonicalColumn.TITLE);
      String key = near ? title.toLowerCase(Locale.ROOT) : SpreadsheetTitles.twinKey(title);
      if (key == null && SpreadsheetTitles.isDamaged(title)) {
        key = title;
      }
      return key == null
          ? null
          : key
              + '\n'
              + cell(row, CanonicalColumn.TYPE)
              + '\n'
              + cell(row, CanonicalColumn.RELEASE_YEAR);
    }

    /// True also where the table has no ids.
    boolean haveTwoIds(int one, int other) {
      CanonicalColumn ids = CanonicalColumn.SHOW_ID;
      return rows.columns().stream().noneMatch(column -> column.name().equals(ids.header()))
          || !cell(one, ids).equals(cell(other, ids));
    }

    boolean isDamaged(int row) {
      return !near && SpreadsheetTitles.isDamaged(cell(row, CanonicalColumn.TITLE));
    }

    String title(int row, int other) {
      if (other >= 0) {
        return cell(other, CanonicalColumn.TITLE);
      }
      MonthDayTitle day = SpreadsheetTitles.monthDay(cell(row, CanonicalColumn.TITLE));
      return day == null
          ? ""
          : day.day() + " " + Month.of(day.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private String cell(int row, CanonicalColumn column) {
      for (int at = 0; at < rows.columns().size(); at++) {
        if (rows.columns().get(at).name().equals(column.header())) {
          String text = rows.text(row, at);
          return text == null ? "" : text;
        }
      }
      return "";
    }
  }
}
