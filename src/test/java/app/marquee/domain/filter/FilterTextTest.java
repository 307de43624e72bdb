package app.marquee.domain.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.marquee.domain.filter.Filter.All;
import app.marquee.domain.filter.Filter.Any;
import app.marquee.domain.filter.Filter.Between;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.Filter.Missing;
import app.marquee.domain.filter.Filter.Not;
import app.marquee.domain.filter.Filter.OneOf;
import app.marquee.domain.filter.Filter.OtherThan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FilterTextTest {
  private static final Filter MOVIE = new Compare("type", Operator.EQUAL, "Movie");
  private static final Filter INDIA = new Compare("country", Operator.HAS, "India");
  private static final Filter LATE = new Compare("year_added", Operator.AT_LEAST, "2018");

  @Test
  void readsConditionsThatMustAllHold() {
    assertThat(FilterText.parse("type = Movie and country has India and year_added >= 2018"))
        .isEqualTo(new All(List.of(MOVIE, INDIA, LATE)));
  }

  @Test
  void andBindsMoreTightlyThanOr() {
    assertThat(FilterText.parse("type = Movie or country has India and year_added>=2018"))
        .isEqualTo(new Any(List.of(MOVIE, new All(List.of(INDIA, LATE)))));
    assertThat(FilterText.parse("(type = Movie or country has India) AND year_added >= 2018"))
        .isEqualTo(new All(List.of(new Any(List.of(MOVIE, INDIA)), LATE)));
  }

  @Test
  void notBindsMostTightly() {
    assertThat(FilterText.parse("not type = Movie and country has India"))
        .isEqualTo(new All(List.of(new Not(MOVIE), INDIA)));
  }

  @Test
  void readsEveryKindOfCondition() {
    assertThat(FilterText.parse("country in (India, United States)"))
        .isEqualTo(new OneOf("country", List.of("India", "United States")));
    assertThat(FilterText.parse("country has Other Than (India, United States)"))
        .isEqualTo(new OtherThan("country", List.of("India", "United States")));
    assertThat(FilterText.parse("title has other than"))
        .isEqualTo(new Compare("title", Operator.HAS, "other than"));
    assertThat(FilterText.parse("date_added between 2018-01 and 2019-12"))
        .isEqualTo(new Between("date_added", "2018-01", "2019-12"));
    assertThat(FilterText.parse("director is missing")).isEqualTo(new Missing("director"));
    assertThat(FilterText.parse("director is not missing"))
        .isEqualTo(new Not(new Missing("director")));
    assertThat(FilterText.parse("any contains \"war and \"\"peace\"\"\""))
        .isEqualTo(new Compare(Filter.ANY_TEXT, Operator.CONTAINS, "war and \"peace\""));
  }

  /// A file may have a column of the name that stands for several.
  @Test
  void aColumnNamedAnyStandsInQuotes() {
    Filter search = new Compare(Filter.ANY_TEXT, Operator.CONTAINS, "war");
    Filter own = new Compare("any", Operator.CONTAINS, "war");
    assertThat(FilterText.parse("ANY contains war")).isEqualTo(search);
    assertThat(FilterText.parse("\"any\" contains war")).isEqualTo(own);
    assertThat(search.text()).isEqualTo("any contains war");
    assertThat(own.text()).isEqualTo("\"any\" contains war");
    assertThat(new Missing("Any").text()).isEqualTo("\"Any\" is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void aBlankTextIsEveryTitle(String text) {
    assertThat(FilterText.parse(text)).isEqualTo(Filter.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type =                | The filter has the end at column 7, where a value should stand. | 7
          type Movie            | The filter has the end at column 11, where =, !=, <, <=, >, >=, has, contains, says, in, between or is missing should stand. | 11
          = Movie               | The filter has "=" at column 1, where a column, such as type should stand. | 1
          type = Movie)         | The filter has ")" at column 13, where and, or, or the end should stand. | 13
          (type = Movie         | The filter has the end at column 14, where ) should stand. | 14
          title contains "x     | The quote at column 16 of the filter is not closed. | 16
          type is gone          | The filter has "gone" at column 9, where missing should stand. | 9
          year between 1 2 or 3 | The filter has "or" at column 18, where and with the upper bound should stand. | 18
          """)
  void saysWhatIsWrongAndWhere(String text, String sentence, int column) {
    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(() -> FilterText.parse(text))
        .satisfies(wrong -> {
          assertThat(wrong.sentence()).isEqualTo(sentence);
          assertThat(wrong.column()).isEqualTo(column);
        });
  }

  @Test
  void aThousandParenthesesAreRefusedInASentence() {
    assertThatExceptionOfType(FilterException.class)
        .isThrownBy(() -> FilterText.parse("(".repeat(1000)))
        .satisfies(wrong -> assertThat(wrong.sentence()).contains("50 levels"));
  }

  @Test
  void whatIsWrittenReadsBack() {
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      Filter filter = made(random, 3);
      assertThat(FilterText.parse(filter.text())).as(filter.text()).isEqualTo(filter);
    }
  }

  /// A month lies in its year, and one year in no other.
  @Test
  void aMonthIsNotApartFromItsYear() {
    Filter may = FilterText.parse("date_added = 2019-05");
    assertThat(may.grants(FilterText.parse("not date_added = 2019"))).isFalse();
    assertThat(may.grants(FilterText.parse("not date_added = 2019-05-02"))).isFalse();
    assertThat(may.grants(FilterText.parse("not date_added = 2020"))).isTrue();
  }

  @Test
  void whatIsNoneOfMoreIsNoneOfFewer() {
    Filter other = FilterText.parse("country has other than (India, France)");
    assertThat(FilterText.parse("country has Spain").grants(other)).isTrue();
    assertThat(FilterText.parse("country has India").grants(other)).isFalse();
    assertThat(FilterText.parse("country has other than (India, France, Spain)").grants(other))
        .isTrue();
    assertThat(other.grants(FilterText.parse("country has other than (India, Spain)"))).isFalse();
    assertThat(FilterText.parse("cast has Spain").grants(other)).isFalse();
  }

  /// Whatever the words grant holds for every day; days are tried one by one, as text.
  @Test
  void daysMonthsAndYearsGrantNoMoreThanHoldsForEveryDay() {
    List<String> values =
        List.of("2018", "2018-12", "2018-12-31", "2019", "2019-05", "2019-05-01", "2020-01");
    List<String> days =
        List.of(
            "2017-06-01",
            "2018-01-01",
            "2018-12-01",
            "2018-12-31",
            "2019-01-01",
            "2019-04-30",
            "2019-05-01",
            "2019-05-31",
            "2019-06-01",
            "2019-12-31",
            "2020-01-01",
            "2020-02-01");
    List<Operator> signs =
        List.of(Operator.EQUAL, Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);
    int granted = 0;
    for (Operator sign : signs) {
      for (String value : values) {
        Filter first = new Compare("date_added", sign, value);
        for (Operator other : signs) {
          for (String bound : values) {
            Filter second = new Compare("date_added", other, bound);
            boolean always =
                days.stream()
                    .filter(day -> meets(day, sign, value))
                    .allMatch(day -> meets(day, other, bound));
            boolean grants = first.grants(second);
            granted += grants ? 1 : 0;
            assertThat(grants && !always).as("%s grants %s", first.text(), second.text()).isFalse();
          }
        }
      }
    }
    assertThat(granted).isGreaterThan(200);
    assertThat(FilterText.parse("d >= 2019").grants(FilterText.parse("d > 2018-12"))).isTrue();
    assertThat(FilterText.parse("d >= 2019").grants(FilterText.parse("d >= 2019-05"))).isFalse();
    assertThat(FilterText.parse("d = 2019-05").grants(FilterText.parse("d <= 2019"))).isTrue();
  }

  private static boolean meets(String day, Operator sign, String value) {
    boolean within = day.startsWith(value);
    return switch (sign) {
      case EQUAL -> within;
      case LESS -> day.compareTo(value) < 0;
      case AT_MOST -> within || day.compareTo(value) < 0;
      case MORE -> !within && day.compareTo(value) > 0;
      case AT_LEAST -> day.compareTo(value) >= 0;
      default -> throw new IllegalArgumentException(sign.sign());
    };
  }

  @Test
  void conditionsComeAndGo() {
    Filter both = MOVIE.and(INDIA);
    assertThat(both.text()).isEqualTo("type = Movie and country has India");
    assertThat(both.and(MOVIE)).isEqualTo(both);
    assertThat(both.without(MOVIE)).isEqualTo(INDIA);
    assertThat(INDIA.without(INDIA)).isEqualTo(Filter.NONE);
    assertThat(both.replace(INDIA, INDIA.negated()).text())
        .isEqualTo("type = Movie and not country has India");
    assertThat(INDIA.negated().negated()).isEqualTo(INDIA);
    assertThat(Filter.NONE.and(LATE)).isEqualTo(LATE);
  }

  private static final List<String> VALUES =
      List.of(
          "Movie",
          "other than",
          "United States",
          "or",
          "War and Peace",
          "a, b",
          "  x ",
          "",
          "say \"hi\"",
          "=",
          "çà et là",
          "(500) Days",
          "war\u3000and peace",
          "\u3000",
          "two  blanks",
          "\u2028x",
          "fixed\u00a0blank",
          "\u001c",
          "IN");

  private static Filter made(Random random, int depth) {
    String column = random.nextInt(5) == 0 ? "my column, and more" : "title";
    String value = VALUES.get(random.nextInt(VALUES.size()));
    String other = VALUES.get(random.nextInt(VALUES.size()));
    return switch (random.nextInt(depth == 0 ? 5 : 8)) {
      case 0 ->
          new Compare(column, Operator.values()[random.nextInt(Operator.values().length)], value);
      case 1 -> new OneOf(column, List.of(value, other));
      case 2 -> new Between(column, value, other);
      case 3 -> new Missing(column);
      case 4 -> new OtherThan(column, List.of(value, other));
      case 5 -> new Not(made(random, depth - 1));
      case 6 -> new Any(several(random, depth));
      default -> new All(several(random, depth));
    };
  }

  private static List<Filter> several(Random random, int depth) {
    List<Filter> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      parts.add(made(random, depth - 1));
    }
    return parts;
  }
}
