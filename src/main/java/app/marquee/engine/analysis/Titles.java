package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.ContentType;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec;
import app.marquee.domain.chart.Door;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.domain.recipe.Definitions;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.NumberCodes;
import app.marquee.engine.counting.Numbers;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.TokenLists;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;

/// A featured catalogue as the analyses read it: plain arrays and codes, made once. All of its
/// titles count, or some of them. Immutable; safe for several threads.
public final class Titles {
  /// Stands for a missing number or day, as in a Tablesaw column.
  public static final int MISSING = Numbers.MISSING;

  private static final String YEAR = "release_year_number";
  private static final String ADDED = "date_added_date";

  /// Where the counted countries are kept; no column is named so.
  private static final String COUNTRIES = "";

  private final FeaturedCatalogue in;
  private final Definitions definitions;
  private final Cancellation cancellation;
  private final CodedText types;
  private final int movie;
  private final int show;
  private final int[] typeCounts;
  private final int @Nullable [] rows;
  private final TitleCodes codes;
  private final Map<String, int[]> listed = new ConcurrentHashMap<>();

  /// @param definitions how is counted where several ways are defensible
  public Titles(FeaturedCatalogue in, Definitions definitions, RunContext context) {
    this(in, definitions, context.cancellation(), new TitleCodes(), null);
  }

  private Titles(
      FeaturedCatalogue in,
      Definitions definitions,
      Cancellation cancellation,
      TitleCodes codes,
      int @Nullable [] rows) {
    this.in = in;
    this.definitions = definitions;
    this.cancellation = cancellation;
    this.codes = codes;
    this.rows = rows;
    this.types = codes.of(in.clean().columns().text(CanonicalColumn.TYPE.header()));
    this.typeCounts = count(types);
    this.movie = counted(ContentType.MOVIE);
    this.show = counted(ContentType.TV_SHOW);
  }

  /// Some titles of a whole catalogue: the columns stay the whole's, and only these rows count.
  ///
  /// @param some ascending rows of the catalogue; not copied
  Titles only(int[] some, Cancellation own) {
    return new Titles(in, definitions, own, codes, some);
  }

  private int counted(ContentType type) {
    int code = types.values().indexOf(type.text());
    return code < 0 || typeCounts[code] == 0 ? -1 : code;
  }

  /// How many titles count.
  public int size() {
    return rows == null ? in.size() : rows.length;
  }

  /// The row of the catalogue where a title that counts stands.
  ///
  /// @param at from 0 to [#size]
  int row(int at) {
    return rows == null ? at : rows[at];
  }

  public FeaturedCatalogue catalogue() {
    return in;
  }

  /// How this is counted.
  public Definition way(Question question) {
    return definitions.of(question);
  }

  /// True where this is counted as by default.
  public boolean isStandard(Question question) {
    return definitions.isStandard(question);
  }

  public @Nullable LocalDate asOf() {
    return in.clean().asOf();
  }

  public Cancellation cancellation() {
    return cancellation;
  }

  /// Lets a loop over rows stop where the run was cancelled; cheap enough for every row.
  public void checkpoint(int row) {
    cancellation.checkAt(row);
  }

  /// The cleaned types, code by row.
  public CodedText types() {
    return types;
  }

  /// Cleaned types with their titles, most first.
  public Ranking typeRanking() {
    return Ranking.all(types.values(), typeCounts);
  }

  /// Code of the type `Movie`, -1 where there is no such title.
  public int movie() {
    return movie;
  }

  /// Code of the type `TV Show`, -1 where there is no such title.
  public int show() {
    return show;
  }

  public int movieCount() {
    return movie < 0 ? 0 : typeCounts[movie];
  }

  public int showCount() {
    return show < 0 ? 0 : typeCounts[show];
  }

  public boolean isMovie(int row) {
    return types.codes()[row] == movie && movie >= 0;
  }

  public boolean isShow(int row) {
    return types.codes()[row] == show && show >= 0;
  }

  public boolean has(CanonicalColumn column) {
    Frame columns = columns();
    return switch (column) {
      case DIRECTOR, CAST, COUNTRY, LISTED_IN -> in.clean().lists().containsKey(column);
      case RELEASE_YEAR -> columns.has(YEAR);
      case DATE_ADDED -> columns.has(ADDED);
      default -> columns.has(column.header());
    };
  }

  public boolean has(FeatureColumn feature) {
    return in.has(feature);
  }

  /// True where none of these is a feature that was switched off, so that a filter may ask them.
  public boolean canAsk(Collection<String> names) {
    return names.stream()
        .flatMap(name -> FeatureColumn.of(name).stream())
        .allMatch(in.settings()::isOn);
  }

  /// A chart, with its door shut where that asks a feature that is switched off.
  public ChartSpec askable(ChartSpec chart) {
    return canAsk(chart.door().columns()) ? chart : chart.opening(Door.NONE);
  }

  /// Why figures over a column are left out.
  public static String absent(CanonicalColumn column) {
    return "The file has no column " + column.header() + ".";
  }

  /// Why figures over a feature are left out.
  public String absent(FeatureColumn feature) {
    String reason = in.notApplicable().get(feature);
    return reason == null ? "There is no feature " + feature.header() + "." : reason;
  }

  /// A canonical column's text as codes; -1 where missing.
  public CodedText coded(CanonicalColumn column) {
    return codes.of(columns().text(column.header()));
  }

  /// A text feature as codes; -1 where missing.
  public CodedText coded(FeatureColumn feature) {
    return codes.of(in.features().text(feature.header()));
  }

  public TokenLists lists(CanonicalColumn column) {
    TokenLists lists = in.clean().lists().get(column);
    if (lists == null) {
      throw new IllegalArgumentException(absent(column));
    }
    return lists;
  }

  /// The countries a title counts for by the definition chosen.
  TokenLists countries() {
    return codes.countries(lists(CanonicalColumn.COUNTRY), way(Question.COUNTRY));
  }

  /// Numbers of every row of the catalogue, whose column is there.
  Numbers numbers(Measure measure) {
    return switch (measure) {
      case ADDED_DAY -> new AddedDay.Numbered(added());
      case RELEASE_YEAR -> new Numbers.Ints(releaseYears());
      case DECADE -> new Numbers.Ints(numbers(FeatureColumn.DECADE));
      case ADDED_LAG_YEARS -> new Numbers.Ints(numbers(FeatureColumn.ADDED_LAG_YEARS));
      case MINUTES -> new Numbers.Ints(numbers(FeatureColumn.DURATION_MINUTES));
      case SEASONS -> new Numbers.Ints(numbers(FeatureColumn.SEASONS_COUNT));
    };
  }

  /// The same as codes, for selections alone: null where all titles count, which are counted once.
  @Nullable NumberCodes codes(Measure measure) {
    return rows == null ? null : codes.of(measure, numbers(measure), in.size());
  }

  public IntColumn releaseYears() {
    return columns().ints(YEAR);
  }

  public IntColumn numbers(FeatureColumn feature) {
    return in.features().ints(feature.header());
  }

  public DateColumn added() {
    return columns().dates(ADDED);
  }

  /// The text of a cell, empty where the column or the value is missing.
  public String text(CanonicalColumn column, int row) {
    Frame columns = columns();
    return columns.has(column.header()) ? columns.text(column.header()).get(row) : "";
  }

  public int record(int row) {
    return in.clean().records()[row];
  }

  /// How often each code occurs.
  public int[] count(CodedText coded) {
    int[] counts = new int[coded.distinct()];
    int[] codes = coded.codes();
    for (int at = 0; at < size(); at++) {
      int code = codes[row(at)];
      if (code >= 0) {
        counts[code]++;
      }
    }
    return counts;
  }

  /// How many titles list each name of a column; counted once, not to be changed.
  int[] listed(CanonicalColumn column) {
    int[] counts = listed.get(column.header());
    if (counts == null) {
      counts = count(lists(column));
      listed.put(column.header(), counts);
    }
    return counts;
  }

  /// How many titles count for each of [#countries]; counted once, not to be changed.
  int[] inCountries() {
    int[] counts = listed.get(COUNTRIES);
    if (counts == null) {
      counts = count(countries());
      listed.put(COUNTRIES, counts);
    }
    return counts;
  }

  /// How many titles list each name.
  public int[] count(TokenLists lists) {
    int[] counts = new int[lists.distinct()];
    int[] starts = lists.starts();
    int[] tokens = lists.tokens();
    for (int at = 0; at < size(); at++) {
      checkpoint(at);
      int row = row(at);
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        counts[tokens[i]]++;
      }
    }
    return counts;
  }

  /// One tally for each code.
  public static IntTally[] tallies(int codes) {
    IntTally[] tallies = new IntTally[codes];
    for (int i = 0; i < codes; i++) {
      tallies[i] = new IntTally();
    }
    return tallies;
  }

  private Frame columns() {
    return in.clean().columns();
  }
}
