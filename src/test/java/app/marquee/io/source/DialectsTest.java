package app.marquee.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.RecordFix;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.Records;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which dialects are found out, and what may be chosen instead.
class DialectsTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("s1", "Movie", "Ava, Zoë", "2019"),
          List.of("s2", "TV Show", "Say \"hi\"; twice", "2020"),
          List.of("s3", "Movie", "Plain", "2021"));

  @TempDir private Path folder;

  /// `/` stands for a line end, `~` for a quote, `!` for a backslash and `<t>` for a tab.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          comma,     `show_id,type,title,release_year/s1,Movie,~Ava, Zoë~,2019/s2,TV Show,~Say ~~hi~~; twice~,2020/s3,Movie,Plain,2021/`
          semicolon, `show_id;type;title;release_year/s1;Movie;Ava, Zoë;2019/s2;TV Show;~Say ~~hi~~; twice~;2020/s3;Movie;Plain;2021/`
          pipe,      `show_id|type|title|release_year/s1|Movie|Ava, Zoë|2019/s2|TV Show|~Say ~~hi~~; twice~|2020/s3|Movie|Plain|2021/`
          tab,       `show_id<t>type<t>title<t>release_year/s1<t>Movie<t>Ava, Zoë<t>2019/s2<t>TV Show<t>~Say ~~hi~~; twice~<t>2020/s3<t>Movie<t>Plain<t>2021/`
          single,    `'show_id','type','title','release_year'/'s1','Movie','Ava, Zoë','2019'/'s2','TV Show','Say ~hi~; twice','2020'/'s3','Movie','Plain','2021'/`
          backslash, `show_id,type,title,release_year/s1,Movie,~Ava, Zoë~,2019/s2,TV Show,~Say !~hi!~; twice~,2020/s3,Movie,Plain,2021/`
          wrapped,   `show_id,type,title,release_year;;/~s1,Movie,~~Ava, Zoë~~,2019~;;/~s2,TV Show,~~Say ~~~~hi~~~~~;~ twice~~,2020~;/~s3,Movie,Plain,2021~;;/`
          no header, `s1,Movie,~Ava, Zoë~,2019/s2,TV Show,~Say ~~hi~~; twice~,2020/s3,Movie,Plain,2021/`
          trailing,  `show_id,type,title,release_year/s1,Movie,~Ava, Zoë~,2019/s2,TV Show,~Say ~~hi~~; twice~,2020/s3,Movie,Plain,2021/`
          """)
  void readsTheSameTitles(String dialect, String text) {
    String file = text.replace("<t>", "\t").replace('~', '"').replace('!', '\\');
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      Opened opened = opened(file.replace("/", lineEnd));

      assertThat(opened.rows()).as(lineEnd).isEqualTo(ROWS);
      assertThat(opened.raw().quarantined()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "UTF-8, UTF-8",
    "windows-1252, Windows-1252",
    "UTF-16LE, 'UTF-16, low byte first'",
    "UTF-16BE, 'UTF-16, high byte first'",
    "UTF-16, 'UTF-16, high byte first'"
  })
  void findsTheCharset(String charset, String label) {
    String file = "id,type,title\n1,Movie,Zoë – “Café”\n2,Movie,Ångström’s\n3,Movie,Ñu\n";

    Opened opened = Opened.of(folder, "t.csv", file.getBytes(Charset.forName(charset)));

    assertThat(opened.value(ImportSetting.CHARSET)).isEqualTo(label);
    assertThat(opened.rows())
        .extracting(List::getLast)
        .containsExactly("Zoë – “Café”", "Ångström’s", "Ñu");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "windows-1251, Тихий Дон",
    "windows-1251, Ирония судьбы",
    "windows-1250, Żółta łódź w październiku",
  })
  void takesAnotherCharsetWhereItIsClearlyBetter(String charset, String title) {
    String file = "id,type,title\n" + ("1,Movie," + title + "\n").repeat(20);

    Opened opened = Opened.of(folder, "t.csv", file.getBytes(Charset.forName(charset)));

    assertThat(opened.rows().getFirst().getLast()).isEqualTo(title);
  }

  @Test
  void whatIsSetAsideStandsWhereTheFileHasIt() {
    String file = "id;type;title\r\nä1;Movie;A\r\nä2;Movie\r\nä3;Movie;C\r\n";

    Opened legacy = Opened.of(folder, "t.csv", file.getBytes(Charset.forName("windows-1252")));
    Opened wide = Opened.of(folder, "t.csv", file.getBytes(StandardCharsets.UTF_16LE));

    // By hand: the header is 15 characters with its line end, the first record 12.
    assertThat(legacy.raw().quarantined())
        .containsExactly(
            new QuarantinedRecord(
                2, 3, 27, "Line 3 has 2 fields where the header has 3.", "ä2;Movie"));
    assertThat(wide.raw().quarantined().getFirst().offset()).isEqualTo(54);
    assertThat(records(legacy).offset(1)).isEqualTo(37);
    assertThat(records(legacy).verbatim(1)).isEqualTo("ä3;Movie;C");
  }

  @Test
  void aWrappedRecordIsSetAsideAsItStands() {
    String file =
        "id,type,title;;\n\"1,Movie,A\";;\n\"2,Movie\";;\n\"3,Movie,\"\"C, D\"\"\";;\n\"4,Movie,E\";;\n";

    Opened opened = opened(file);

    assertThat(opened.raw().quarantined())
        .containsExactly(
            new QuarantinedRecord(
                2, 3, 30, "Line 3 has 2 fields where the header has 3.", "\"2,Movie\";;"));
    assertThat(records(opened).verbatim(1)).isEqualTo("\"3,Movie,\"\"C, D\"\"\";;");
    assertThat(records(opened).offset(1)).isEqualTo(42);
  }

  @Test
  void unnamedColumnsGoAlong() {
    Opened opened = opened("id,type,,title,\n1,Movie,x,A,\n2,Movie,y,B,\n");

    assertThat(opened.raw().header())
        .containsExactly("id", "type", "column_3", "title", "column_5");
  }

  @Test
  void recordsMayHaveOneEmptyFieldMoreThanTheHeader() {
    Opened opened = opened("id,type,title\n1,Movie,A,\n2,Movie,B,\n");

    assertThat(opened.raw().header()).containsExactly("id", "type", "title", "column_4");
    assertThat(opened.rows()).hasSize(2);
  }

  @Test
  void rowNamesMayHaveNoHeader() {
    Opened opened = opened("type,title\n1,Movie,A\n2,Movie,B\n");

    assertThat(opened.raw().header()).containsExactly("column_1", "type", "title");
  }

  @Test
  void aHeaderMayStandBelowBlankLines() {
    Opened opened = opened("\n\nid,type,title\n1,Movie,A\n");

    assertThat(opened.value(ImportSetting.HEADER)).isEqualTo("Line 3");
    assertThat(opened.raw().lines()).containsExactly(4);
  }

  @Test
  void withoutAHeaderColumnsAreNamedByPosition() {
    Opened opened = opened("s1,Movie,A,2019\ns2,Movie,B,2020\n");

    assertThat(opened.raw().header())
        .containsExactly("column_1", "type", "column_3", "release_year");
    assertThat(opened.value(ImportSetting.HEADER)).isEqualTo("None, by position");
  }

  @Test
  void aChoiceOverridesWhatIsFoundAndSaysSo() {
    Path file =
        Opened.written(folder, "t.csv", "a;b,c\n1;2,3\n4;5,6\n".getBytes(StandardCharsets.UTF_8));
    ImportSettings settings =
        ImportSettings.detected()
            .with(ImportSetting.DELIMITER, "semicolon")
            .with(ImportSetting.HEADER, "none");

    Opened opened = Opened.of(file, settings);

    assertThat(opened.rows())
        .containsExactly(List.of("a", "b,c"), List.of("1", "2,3"), List.of("4", "5,6"));
    assertThat(opened.decision("header").detected()).isEqualTo("Line 1");
    assertThat(opened.decision("delimiter").isOverridden()).isTrue();
    assertThat(opened.decision("quote").isOverridden()).isFalse();
  }

  /// Mended by hand a record stands among the others, in its own place.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          first  | 1,Movie | 1,Movie,A | 1A 2B 3C
          middle | 2,Movie | 2,Movie,X | 1A 2X 3C
          last   | 3,Movie | 3,Movie,Z | 1A 2B 3Z
          """)
  void aRecordMendedByHandIsRead(String name, String before, String after, String expected) {
    String good = "id,type,title\n1,Movie,A\n2,Movie,B\n3,Movie,C\n";
    String file = good.replaceFirst("(?m)^" + before + ",.$", before);
    Path path = Opened.written(folder, "t.csv", file.getBytes(StandardCharsets.UTF_8));
    ImportSettings settings =
        ImportSettings.detected()
            .with(new RecordFix(before, after))
            .with(new RecordFix("9,Movie", "no such record"));

    assertThat(Opened.of(path).raw().quarantined()).hasSize(1);
    Opened opened = Opened.of(path, settings);

    assertThat(opened.raw().quarantined()).isEmpty();
    assertThat(opened.raw().records()).containsExactly(1, 2, 3);
    assertThat(opened.raw().lines()).containsExactly(2, 3, 4);
    assertThat(
            opened.rows().stream()
                .map(row -> row.getFirst() + row.getLast())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void aFixThatDoesNotFitSaysSo() {
    Path path =
        Opened.written(
            folder,
            "t.csv",
            "id,type,title\n1,Movie,A\n2,Movie\n".getBytes(StandardCharsets.UTF_8));
    ImportSettings settings = ImportSettings.detected().with(new RecordFix("2,Movie", "2,B"));

    assertThat(Opened.of(path, settings).raw().quarantined())
        .extracting(QuarantinedRecord::reason)
        .containsExactly(
            "Mended, it still does not fit: Line 3 has 2 fields where the header has 3.");
  }

  private Opened opened(String text) {
    return Opened.of(folder, "t.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Records records(Opened opened) {
    return ((RecordText) opened.raw().cells().text("title").getDictionary()).records();
  }
}
