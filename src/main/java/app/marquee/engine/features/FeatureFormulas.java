package app.marquee.engine.features;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.FeatureParameter;
import app.marquee.domain.kernel.ContentCategory;
import app.marquee.domain.kernel.Countries;
import app.marquee.domain.kernel.Ratings;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.run.Cancellation;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.counting.TitleKeys;
import app.marquee.engine.frame.CodedCells;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.TokenLists;
import app.marquee.engine.frame.WordCounts;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.dates.PackedLocalDate;

/// How each feature is made, row by row. Safe for several threads, one feature each.
final class FeatureFormulas {
  private static final int NONE = Integer.MIN_VALUE;
  private static final List<String> LENGTH_CLASSES =
      List.of("Short", "Medium", "Long", "Very Long");

  private final CleanCatalogue in;
  private final int size;
  private final FeatureSettings settings;
  private final Cancellation cancellation;

  FeatureFormulas(CleanCatalogue in, FeatureSettings settings, Cancellation cancellation) {
    this.in = in;
    this.cancellation = cancellation;
    this.settings = settings;
    this.size = in.size();
  }

  /// A number for a row, [#NONE] where there is none.
  private interface Formula {
    int of(int row);
  }

  Column<?> derive(FeatureColumn feature) {
    return switch (feature) {
      case DURATION_MINUTES, SEASONS_COUNT -> in.columns().ints(feature.header());
      case AGE_YEARS -> numbers(feature, age());
      case IS_RECENT ->
          truths(feature, age(), NONE + 1, settings.value(FeatureParameter.RECENT_YEARS));
      case IS_CLASSIC ->
          truths(feature, age(), settings.value(FeatureParameter.CLASSIC_YEARS), Integer.MAX_VALUE);
      case DECADE -> numbers(feature, mapped(years(), year -> Math.floorDiv(year, 10) * 10));
      case COUNTRY_COUNT -> numbers(feature, lists(CanonicalColumn.COUNTRY)::count);
      case GENRE_COUNT -> numbers(feature, lists(CanonicalColumn.LISTED_IN)::count);
      case CAST_COUNT -> numbers(feature, lists(CanonicalColumn.CAST)::count);
      case DIRECTOR_COUNT -> numbers(feature, lists(CanonicalColumn.DIRECTOR)::count);
      case PRIMARY_COUNTRY -> first(feature, lists(CanonicalColumn.COUNTRY));
      case PRIMARY_GENRE -> first(feature, lists(CanonicalColumn.LISTED_IN));
      case REGION -> region(feature, lists(CanonicalColumn.COUNTRY));
      case IS_COPRODUCTION ->
          truths(feature, lists(CanonicalColumn.COUNTRY)::count, 2, Integer.MAX_VALUE);
      case CONTENT_CATEGORY -> category(feature);
      case DURATION_CATEGORY -> lengthClass(feature);
      case YEAR_ADDED -> numbers(feature, yearAdded());
      case MONTH_ADDED -> numbers(feature, monthAdded());
      case WEEKDAY_ADDED -> weekday(feature);
      case ADDED_LAG_YEARS -> numbers(feature, lag());
      case TITLE_WORDS -> words(feature, CanonicalColumn.TITLE);
      case DESCRIPTION_WORDS -> words(feature, CanonicalColumn.DESCRIPTION);
      case SOURCE_COUNT -> sources(feature);
    };
  }

  private IntColumn numbers(FeatureColumn feature, Formula number) {
    int[] values = new int[size];
    for (int row = 0; row < size; row++) {
      values[row] = number.of(row);
    }
    return IntColumn.create(feature.header(), values);
  }

  /// True where the number is within bounds, both included; missing where the number is.
  private BooleanColumn truths(FeatureColumn feature, Formula number, int from, int to) {
    BooleanColumn column = BooleanColumn.create(feature.header());
    for (int row = 0; row < size; row++) {
      int value = number.of(row);
      if (value == NONE) {
        column.appendMissing();
      } else {
        column.append(value >= from && value <= to);
      }
    }
    return column;
  }

  private Formula years() {
    return in.columns().ints(CleanCatalogue.RELEASE_YEAR_NUMBER)::getInt;
  }

  private Formula age() {
    int asOf = Objects.requireNonNull(in.asOf()).getYear();
    return mapped(years(), year -> asOf - year);
  }

  private Formula yearAdded() {
    DateColumn dates = in.columns().dates(CleanCatalogue.DATE_ADDED_DATE);
    return row -> dates.isMissing(row) ? NONE : PackedLocalDate.getYear(dates.getIntInternal(row));
  }

  private Formula monthAdded() {
    DateColumn dates = in.columns().dates(CleanCatalogue.DATE_ADDED_DATE);
    return row ->
        dates.isMissing(row) ? NONE : PackedLocalDate.getMonthValue(dates.getIntInternal(row));
  }

  private Formula lag() {
    Formula added = yearAdded();
    Formula released = years();
    return row -> {
      int from = released.of(row);
      int to = added.of(row);
      return from == NONE || to == NONE ? NONE : to - from;
    };
  }

  private static Formula mapped(Formula number, IntUnaryOperator formula) {
    return row -> {
      int value = number.of(row);
      return value == NONE ? NONE : formula.applyAsInt(value);
    };
  }

  private Column<?> first(FeatureColumn feature, TokenLists lists) {
    int[] codes = new int[size];
    for (int row = 0; row < size; row++) {
      codes[row] = lists.count(row) == 0 ? -1 : lists.token(row, 0);
    }
    return text(feature, codes, lists.names());
  }

  private Column<?> region(FeatureColumn feature, TokenLists lists) {
    List<String> regions = new ArrayList<>();
    int[] ofCountry = new int[lists.distinct()];
    for (int token = 0; token < ofCountry.length; token++) {
      String region = Countries.regionOf(lists.name(token));
      ofCountry[token] = region == null ? -1 : codeOf(regions, region);
    }
    int[] codes = new int[size];
    for (int row = 0; row < size; row++) {
      codes[row] = lists.count(row) == 0 ? -1 : ofCountry[lists.token(row, 0)];
    }
    return text(feature, codes, regions);
  }

  private Column<?> category(FeatureColumn feature) {
    CodedText ratings = CodedText.of(in.columns().text(CanonicalColumn.RATING.header()));
    List<String> categories = new ArrayList<>();
    for (ContentCategory category : ContentCategory.values()) {
      categories.add(category.text());
    }
    int none = categoryCode(null);
    int[] ofRating = new int[ratings.distinct()];
    for (int code = 0; code < ofRating.length; code++) {
      ofRating[code] = categoryCode(ratings.values().get(code));
    }
    int[] codes = new int[size];
    for (int row = 0; row < size; row++) {
      int rating = ratings.codes()[row];
      codes[row] = rating < 0 ? none : ofRating[rating];
    }
    return text(feature, codes, categories);
  }

  private static int categoryCode(@Nullable String rating) {
    return Ratings.category(rating).ordinal();
  }

  private Column<?> lengthClass(FeatureColumn feature) {
    IntColumn minutes = in.columns().ints(FeatureColumn.DURATION_MINUTES.header());
    int shortest = settings.value(FeatureParameter.SHORT_MINUTES);
    int medium = settings.value(FeatureParameter.MEDIUM_MINUTES);
    int longer = settings.value(FeatureParameter.LONG_MINUTES);
    int[] codes = new int[size];
    for (int row = 0; row < size; row++) {
      int length = minutes.getInt(row);
      codes[row] =
          length == NONE
              ? -1
              : length <= shortest ? 0 : length <= medium ? 1 : length <= longer ? 2 : 3;
    }
    return text(feature, codes, LENGTH_CLASSES);
  }

  private Column<?> weekday(FeatureColumn feature) {
    DateColumn dates = in.columns().dates(CleanCatalogue.DATE_ADDED_DATE);
    List<String> names = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name();
      names.add(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }
    int[] codes = new int[size];
    for (int row = 0; row < size; row++) {
      codes[row] = dates.isMissing(row) ? -1 : dayOfWeek(dates.getIntInternal(row));
    }
    return text(feature, codes, names);
  }

  /// 0 for Monday to 6 for Sunday.
  private static int dayOfWeek(int packed) {
    return Math.floorMod((int) PackedLocalDate.toEpochDay(packed) + 3, 7);
  }

  private Column<?> words(FeatureColumn feature, CanonicalColumn column) {
    return IntColumn.create(feature.header(), WordCounts.of(in.columns().text(column.header())));
  }

  private Column<?> sources(FeatureColumn feature) {
    TitleKeys keys = TitleKeys.of(in.columns(), cancellation);
    CodedText sources = CodedText.of(in.columns().text(FeatureColumn.SOURCE));
    int[] counts = new int[keys.count()];
    LongOpenHashSet seen = new LongOpenHashSet();
    for (int row = 0; row < size; row++) {
      int source = sources.codes()[row];
      int key = keys.keyOf()[row];
      if (source >= 0 && seen.add((long) key * sources.distinct() + source)) {
        counts[key]++;
      }
    }
    return numbers(feature, row -> counts[keys.keyOf()[row]]);
  }

  private static Column<?> text(FeatureColumn feature, int[] codes, List<String> values) {
    return new CodedCells(new CodedText(codes, List.copyOf(values)).compact())
        .column(feature.header());
  }

  private static int codeOf(List<String> values, String value) {
    int code = values.indexOf(value);
    if (code < 0) {
      code = values.size();
      values.add(value);
    }
    return code;
  }

  private TokenLists lists(CanonicalColumn column) {
    TokenLists lists = in.lists().get(column);
    if (lists == null) {
      throw new IllegalStateException("No lists of " + column.header());
    }
    return lists;
  }
}
