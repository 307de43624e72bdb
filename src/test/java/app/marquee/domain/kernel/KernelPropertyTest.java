package app.marquee.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every text: cleaning twice is cleaning once, lists split as they were joined,
/// nothing ever fails. Each run names its seed.
class KernelPropertyTest {
  private static final int TEXTS = 4_000;

  /// Pieces that cells of trouble are made of; more of them than of any other character.
  private static final List<String> PIECES =
      List.of(
          " ", "  ", "\t", "\n", "\u00A0", "\u2009", "\u3000", "\u0085", "\u200B", "\u200C",
          "\u200D", "\uFEFF", "\u00AD", "\u200E", "\u0301", "\u0327", "e", "É", "Ã", "Â", "â€™",
          "Ã©", "Ã\u00A0", "ÃƒÂ", "Å“", "ß", "”", "…", "’", "™", "ж", "愛", "한", "\u1112", "\u1161",
          "\u212A", "👨", ",", ", ", "[", "]", "'", "\"", "\\", "-", "/", ".", ":", "T", "9", "25",
          "2021", "0", "Sep", "May", "August", "of", "th", "min", "h", "Seasons", "N/A", "name");

  @ParameterizedTest
  @ValueSource(longs = {1, 20_260_722, -7})
  void cleaningTwiceIsCleaningOnce(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      String clean = Whitespace.clean(text);
      assertThat(Whitespace.clean(clean)).as("%s, seed %s", text, seed).isSameAs(clean);
      String undone = Objects.requireNonNullElse(DoubleEncoding.undo(clean), clean);
      assertThat(Whitespace.clean(undone)).as("%s, seed %s", text, seed).isEqualTo(undone);
      assertThat(clean).doesNotContain("  ", "\u200B", "\uFEFF", "\n").isEqualTo(clean.strip());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 20_260_722, -8})
  void listsSplitAsTheyWereJoined(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < TEXTS; i++) {
      String cell = text(random);
      List<String> tokens = ListCells.tokens(cell);
      assertThat(ListCells.tokens(ListCells.join(tokens)))
          .as("%s, seed %s", cell, seed)
          .isEqualTo(tokens);
      assertThat(tokens).as("%s, seed %s", cell, seed).doesNotHaveDuplicates().doesNotContain("");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 20_260_722, -9})
  void noTextMakesAnyFunctionFail(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      Dates.resolve(Dates.read(text), DateOrder.DAY_FIRST);
      Length length = Durations.parse(text);
      assertThat(length == null || length.amount() >= 0).as("%s, seed %s", text, seed).isTrue();
      assertThat(Durations.number(text)).as("%s, seed %s", text, seed).isBetween(-1, 999_999);
      assertThat(Years.parse(text)).as("%s, seed %s", text, seed).isBetween(-1, 9999);
      assertThat(SpreadsheetTitles.isDamaged(text) && SpreadsheetTitles.twinKey(text) == null)
          .isFalse();
      assertThat(WordCount.of(Whitespace.clean(text)))
          .as("%s, seed %s", text, seed)
          .isEqualTo(wordsOf(Whitespace.clean(text)));
      String rating = Ratings.canonical(text);
      assertThat(Ratings.canonical(rating)).as("%s, seed %s", text, seed).isEqualTo(rating);
      TypeNames.parse(text);
      Countries.regionOf(text);
    }
  }

  /// Against the JDK's own formatter, on days of two centuries.
  @ParameterizedTest
  @ValueSource(longs = {4, 20_260_722})
  void readsEveryDayInEverySpelling(long seed) {
    List<DateTimeFormatter> spellings =
        List.of(
                "MMMM d, yyyy",
                "MMM d, yyyy",
                "d-MMM-yyyy",
                "d MMMM yyyy",
                "yyyy-MM-dd",
                "yyyy/M/d")
            .stream()
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .toList();
    DateTimeFormatter numeric = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.ENGLISH);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 1_000; i++) {
      LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
      for (DateTimeFormatter spelling : spellings) {
        String text = day.format(spelling);
        assertThat(Dates.read(text))
            .as("%s, seed %s", text, seed)
            .isEqualTo(new DateReading.Exact(day, DateOrder.UNDECIDED));
      }
      String text = day.format(numeric);
      assertThat(Dates.resolve(Dates.read(text), DateOrder.MONTH_FIRST))
          .as("%s, seed %s", text, seed)
          .isEqualTo(day);
    }
  }

  /// A word of letters with marks among ASCII, broken once or twice, comes back.
  @ParameterizedTest
  @ValueSource(longs = {5, 20_260_722})
  void whatWasDoublyEncodedComesBack(long seed) {
    Charset wrong = Charset.forName("windows-1252");
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder word = new StringBuilder("m");
      for (int n = random.nextInt(1, 5); n > 0; n--) {
        word.append((char) random.nextInt(0xDF, 0x17F)).append((char) random.nextInt('a', 'z'));
      }
      String broken = word.toString();
      boolean lost = false;
      for (int layers = random.nextInt(1, 3); layers > 0; layers--) {
        broken = new String(broken.getBytes(StandardCharsets.UTF_8), wrong);
        // Five bytes have no character in this charset.
        lost |= broken.indexOf('\uFFFD') >= 0;
      }
      if (!lost) {
        String clean = Whitespace.clean(broken);
        assertThat(DoubleEncoding.undo(clean))
            .as("%s, seed %s", broken, seed)
            .isEqualTo(word.toString());
      }
      assertThat(DoubleEncoding.undo(word.toString())).as("%s, seed %s", word, seed).isNull();
    }
  }

  private static long wordsOf(String clean) {
    // A no-break space that is half of a doubly encoded letter is still there.
    String plain = clean.replaceAll("[\u00A0\u0085]+", " ").strip().replaceAll(" +", " ");
    return plain.isEmpty() ? 0 : plain.chars().filter(c -> c == ' ').count() + 1;
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      if (random.nextInt(8) == 0) {
        text.append((char) random.nextInt(0x3100));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
