package app.marquee.engine.passport;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.passport.Damage;
import app.marquee.domain.passport.DamageKind;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.run.RunContext;
import app.marquee.testing.RealFiles;
import app.marquee.testing.SmallFiles;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Damage done to the original on purpose is found, and counted as it was done.
class MadeDamageTest {
  private static final int ID = 0;
  private static final int TYPE = 1;
  private static final int TITLE = 2;
  private static final int CAST = 4;
  private static final int RATING = 8;
  private static final int DURATION = 9;
  private static final int LISTED_IN = 10;
  private static final int DESCRIPTION = 11;

  private static List<List<String>> original = List.of();
  private final List<List<String>> rows = new ArrayList<>();

  MadeDamageTest() {
    original.forEach(row -> rows.add(new ArrayList<>(row)));
  }

  @BeforeAll
  static void readTheOriginal() throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().ofCsvRecord(RealFiles.path("netflix_titles.csv"))) {
      original = reader.stream().map(CsvRecord::getFields).toList();
    }
  }

  @Test
  void droppedAndUnknownRecords() {
    rows.subList(101, 151).clear();
    rows.add(row("s9001", "Movie", "A Film Nobody Ever Made"));
    rows.add(row("s9002", "TV Show", "Nor This Show"));

    Passport passport = passport();

    assertThat(count(passport, DamageKind.MISSING_RECORDS)).isEqualTo(50);
    assertThat(damage(passport, DamageKind.MISSING_RECORDS).examples().getFirst().text())
        .isEqualTo("s101");
    assertThat(count(passport, DamageKind.UNKNOWN_RECORDS)).isEqualTo(2);
    assertThat(Objects.requireNonNull(passport.edition()).found()).isEqualTo(8_757);
  }

  @Test
  void repeatedRecords() {
    for (int i = 1; i <= 20; i++) {
      List<String> again = new ArrayList<>(original.get(i));
      again.set(ID, "s" + (9_000 + i));
      rows.add(again);
    }

    Damage repeated = damage(passport(), DamageKind.REPEATED_RECORDS);

    assertThat(repeated.count()).isEqualTo(20);
    assertThat(repeated.remedy().repair()).isEqualTo(new Repair.RepeatedRecords());
  }

  @Test
  void repeatedWithTheirIdsTheRuleDropsThem() {
    rows.addAll(original.subList(1, 8));

    Damage repeated = damage(passport(), DamageKind.REPEATED_RECORDS);

    assertThat(repeated.count()).isEqualTo(7);
    assertThat(repeated.remedy().rule()).isEqualTo(RuleId.ROW_DUPLICATE);
  }

  @Test
  void decimalIds() {
    for (int i = 1; i < rows.size(); i++) {
      rows.get(i).set(ID, i + ".0");
    }

    Passport passport = passport();

    assertThat(count(passport, DamageKind.DECIMAL_IDS)).isEqualTo(8_807);
    assertThat(damage(passport, DamageKind.DECIMAL_IDS).remedy().repair())
        .isEqualTo(new Repair.DecimalIds());
    assertThat(damage(passport, DamageKind.RENUMBERED_IDS).remedy().repair())
        .isEqualTo(new Repair.EditionIds("netflix-2021"));
  }

  @Test
  void doubleEncodedText() {
    int made = 0;
    for (List<String> row : rows.subList(1, rows.size())) {
      String cast = row.get(CAST);
      byte[] utf8 = cast.getBytes(StandardCharsets.UTF_8);
      if (utf8.length > cast.length() && cast.chars().allMatch(c -> c < 0x100)) {
        row.set(CAST, new String(utf8, Charset.forName("windows-1252")));
        made += row.get(CAST).indexOf('\uFFFD') < 0 ? 1 : 0;
      }
    }

    Damage encoded = damage(passport(), DamageKind.DOUBLE_ENCODED);

    assertThat(encoded.column()).isEqualTo("cast");
    assertThat(encoded.count()).isEqualTo(made).isGreaterThan(500);
    assertThat(encoded.remedy().rule()).isEqualTo(RuleId.DOUBLE_ENCODING);
  }

  @Test
  void ratingsAndDurationsSwapped() {
    for (int i = 1; i <= 300; i++) {
      String rating = rows.get(i).get(RATING);
      rows.get(i).set(RATING, rows.get(i).get(DURATION));
      rows.get(i).set(DURATION, rating);
    }

    Damage moved = damage(passport(), DamageKind.MOVED_LENGTHS);

    assertThat(moved.count()).isEqualTo(300);
    assertThat(moved.remedy().repair()).isEqualTo(new Repair.SwappedLengths());
  }

  @Test
  void shiftedFields() {
    for (int i = 1; i <= 9; i++) {
      List<String> row = rows.get(i * 10);
      row.remove(row.size() - 1);
      row.addFirst("");
    }

    assertThat(count(passport(), DamageKind.SHIFTED_FIELDS)).isEqualTo(9);
  }

  @Test
  void strippedPunctuation() {
    int changed = 0;
    for (List<String> row : rows.subList(1, rows.size())) {
      String plain = row.get(LISTED_IN).replaceAll("[\\p{Punct}]", "");
      changed += plain.equals(row.get(LISTED_IN)) ? 0 : 1;
      row.set(LISTED_IN, plain);
    }

    Damage stripped = damage(passport(), DamageKind.STRIPPED_PUNCTUATION);

    assertThat(stripped.column()).isEqualTo("listed_in");
    assertThat(stripped.count()).isEqualTo(changed);
  }

  @Test
  void textCutAtALength() {
    int cut = 0;
    for (List<String> row : rows.subList(1, rows.size())) {
      String text = row.get(DESCRIPTION);
      if (text.length() > 100) {
        row.set(DESCRIPTION, text.substring(0, 100));
        cut++;
      }
    }

    Damage found = damage(passport(), DamageKind.CUT_TEXT);

    assertThat(found.column()).isEqualTo("description");
    // One changed cell in 65,534 has the fingerprint of the edition's.
    assertThat(found.count()).isBetween(cut - 1, cut);
  }

  @Test
  void cutTextIsFoundWithoutAnEdition() {
    for (List<String> row : rows.subList(1, rows.size())) {
      row.set(TITLE, "No. " + row.get(ID) + " of another list");
      row.set(CAST, "");
      String text = "anew " + row.get(DESCRIPTION);
      row.set(DESCRIPTION, text.length() > 100 ? text.substring(0, 100) : text);
    }

    Passport passport = passport();

    assertThat(passport.edition()).isNull();
    assertThat(passport.name()).isEqualTo("Unknown");
    assertThat(damage(passport, DamageKind.CUT_TEXT).column()).isEqualTo("description");
  }

  @Test
  void aPartOfAnEditionIsKnownAndItsIdsStay() {
    rows.subList(201, rows.size()).clear();

    Passport passport = passport();

    assertThat(Objects.requireNonNull(passport.edition()).knownShare()).isEqualTo(1);
    assertThat(passport.edition().edition().id()).isEqualTo("netflix-2021");
    assertThat(count(passport, DamageKind.MISSING_RECORDS)).isEqualTo(8_607);
    assertThat(count(passport, DamageKind.RENUMBERED_IDS)).isZero();
  }

  @Test
  void aFewRecordsDoNotTell() {
    rows.subList(11, rows.size()).clear();

    assertThat(passport().edition()).isNull();
  }

  private static List<String> row(String id, String type, String title) {
    List<String> row = new ArrayList<>(original.get(1));
    row.set(ID, id);
    row.set(TYPE, type);
    row.set(TITLE, title);
    row.set(CAST, title);
    row.set(DESCRIPTION, title);
    row.set(3, title);
    return row;
  }

  private Passport passport() {
    String csv =
        rows.stream()
            .map(row ->
                row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "", "\n"));
    return PassportStage.of(SmallFiles.ingest(csv), RunContext.plain());
  }

  private static Damage damage(Passport passport, DamageKind kind) {
    @Nullable Damage found =
        passport.damage().stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
    assertThat(found).as("%s among %s", kind, passport.damage()).isNotNull();
    return Objects.requireNonNull(found);
  }

  private static int count(Passport passport, DamageKind... kinds) {
    return passport.damage().stream()
        .filter(one -> Arrays.asList(kinds).contains(one.kind()))
        .mapToInt(Damage::count)
        .sum();
  }
}
