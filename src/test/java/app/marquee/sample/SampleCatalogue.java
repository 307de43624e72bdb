package app.marquee.sample;

import static app.marquee.domain.catalogue.CanonicalColumn.DATE_ADDED;
import static app.marquee.domain.catalogue.CanonicalColumn.SHOW_ID;
import static app.marquee.domain.catalogue.CanonicalColumn.TITLE;

import app.marquee.domain.catalogue.CanonicalColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Makes `samples/streaming_titles.csv`: the catalogue of a streaming service that does not exist,
/// with every trouble real catalogues have. The same bytes on every machine, in every locale.
///
/// To make it anew: run [#main] with the file's path.
public final class SampleCatalogue {
  private static final long SEED = 20230914;
  private static final int PLAIN_ROWS = 1966;

  private final Words words = new Words();
  private final Chance chance = new Chance(SEED);
  private final RowMaker maker = new RowMaker(words, chance);
  private final List<SampleRow> rows = new ArrayList<>();

  private SampleCatalogue() {}

  /// Writes the sample to the path given.
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), make());
  }

  /// The sample's text, in lines that end with a line feed.
  static String make() {
    SampleCatalogue sample = new SampleCatalogue();
    sample.addPlainRows();
    sample.addOddTitles();
    sample.addSpreadsheetTitles();
    sample.addNearDuplicates();
    sample.order();
    new TroubleMaker(sample.rows, sample.chance).befall();
    sample.addExactDuplicates();
    return sample.text();
  }

  private void addPlainRows() {
    SampleRow newest = maker.row(RowMaker.NEWEST);
    newest.set(DATE_ADDED, RowMaker.text(RowMaker.NEWEST));
    newest.reserved = true;
    rows.add(newest);
    while (rows.size() < PLAIN_ROWS) {
      rows.add(maker.row(maker.day()));
    }
  }

  private void addOddTitles() {
    for (String title : words.list("odd")) {
      SampleRow row = maker.titled(title, maker.day());
      row.reserved = true;
      rows.add(row);
    }
  }

  /// A title that looks like a day, and beside it the copy a spreadsheet damaged.
  private void addSpreadsheetTitles() {
    for (String title : words.list("spreadsheet")) {
      SampleRow whole = maker.titled(title, maker.day());
      SampleRow damaged = whole.copy(whole.added);
      damaged.set(TITLE, spreadsheetTitle(whole.get(TITLE)));
      whole.reserved = true;
      damaged.reserved = true;
      rows.add(whole);
      rows.add(damaged);
    }
  }

  private static String spreadsheetTitle(String title) {
    String[] words = title.split(" ", 2);
    boolean dayFirst = Character.isDigit(words[0].charAt(0));
    return dayFirst
        ? words[0] + "-" + words[1].substring(0, 3)
        : words[0].substring(0, 3) + "-0" + words[1];
  }

  /// The same title, type and year once more, under another id, on another day, in other letters.
  private void addNearDuplicates() {
    int made = 0;
    while (made < Trouble.NEAR_DUPLICATE.count()) {
      SampleRow row = chance.of(rows);
      boolean plain = row.get(TITLE).chars().allMatch(c -> c < 0x80);
      if (row.reserved || !plain || !row.added.isBefore(LocalDate.of(2022, 1, 1))) {
        continue;
      }
      LocalDate later = row.added.plusDays(30 + chance.below(300));
      SampleRow twin = row.copy(later);
      twin.set(DATE_ADDED, RowMaker.text(later));
      twin.set(TITLE, TroubleMaker.otherCase(row.get(TITLE), made));
      row.reserved = true;
      twin.reserved = true;
      rows.add(twin);
      made++;
    }
  }

  /// Newest first, as such files are, and numbered in that order.
  private void order() {
    rows.sort(Comparator.comparing((SampleRow row) -> row.added).reversed());
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).set(SHOW_ID, "s" + (i + 1));
    }
  }

  /// Whole records once more further down: two thirds to the letter, the rest with a spelling that
  /// cleaning makes the same.
  private void addExactDuplicates() {
    int made = 0;
    while (made < Trouble.EXACT_DUPLICATE.count()) {
      int at = chance.below(rows.size() - 200);
      SampleRow row = rows.get(at);
      if (row.reserved || row.get(DATE_ADDED).isEmpty()) {
        continue;
      }
      SampleRow again = row.copy(row.added);
      if (made % 3 == 2) {
        again.set(TITLE, row.get(TITLE) + " ");
        again.set(DATE_ADDED, row.get(DATE_ADDED) + "  ");
      }
      row.reserved = true;
      again.reserved = true;
      rows.add(at + 1 + chance.below(150), again);
      made++;
    }
  }

  private String text() {
    String header =
        Arrays.stream(CanonicalColumn.values())
            .map(CanonicalColumn::header)
            .collect(Collectors.joining(","));
    return header
        + rows.stream().map(SampleRow::text).collect(Collectors.joining("\n", "\n", "\n"));
  }
}
