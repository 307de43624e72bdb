package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.ContentType;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.domain.recipe.Definitions;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.TokenLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;

/// A featured catalogue as the analyses read it: plain arrays and codes, made once. Immutable; safe
/// for several threads.
public final class Titles {
  /// Stands for a missing number or day, as in a Tablesaw column.
  public static final int MISSING = Integer.MIN_VALUE;

  private static final String YEAR = "release_year_number";
  private static final String ADDED = "date_added_date";

  private final FeaturedCatalogue in;
  private final Definitions definitions;
  private final Cancellation cancellation;
  private final CodedText types;
  private final int movie;
  private final int show;
  private final int[] typeCounts;

  /// @param definitions how is counted where several ways are defensible
  public Titles(FeaturedCatalogue in, Definitions definitions, RunContext context) {
    this.in = in;
    this.definitions = definitions;
    this.cancellation = context.cancellation();
    this.types = CodedText.of(in.clean().columns().text(CanonicalColumn.TYPE.header()));
    this.movie = types.values().indexOf(ContentType.MOVIE.text());
    this.show = types.values().indexOf(ContentType.TV_SHOW.text());
    this.typeCounts = count(types);
  }

  public int size() {
    return in.size();
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
    if ((row & 0xffff) == 0) {
      cancellation.check();
    }
  }

  /// The cleaned types, code by row.
  public CodedText types() {
    return types;
  }

  /// Cleaned types with their titles, most first.
  public Ranking typeRanking() {
    return Ranking.all(types.values(), typeCounts);
  }

  /// Code of the type `Movie`, -1 where there is none.
  public int movie() {
    return movie;
  }

  /// Code of the type `TV Show`, -1 where there is none.
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
    return CodedText.of(columns().text(column.header()));
  }

  /// A text feature as codes; -1 where missing.
  public CodedText coded(FeatureColumn feature) {
    return CodedText.of(in.features().text(feature.header()));
  }

  public TokenLists lists(CanonicalColumn column) {
    TokenLists lists = in.clean().lists().get(column);
    if (lists == null) {
      throw new IllegalArgumentException(absent(column));
    }
    return lists;
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
  public static int[] count(CodedText coded) {
    int[] counts = new int[coded.distinct()];
    for (int code : coded.codes()) {
      if (code >= 0) {
        counts[code]++;
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

  /// Codes in the order of their names.
  public static List<Integer> byName(List<String> names) {
    List<Integer> codes = new ArrayList<>();
    for (int code = 0; code < names.size(); code++) {
      int at = codes.size();
      while (at > 0 && names.get(code).compareTo(names.get(codes.get(at - 1))) < 0) {
        at--;
      }
      codes.add(at, code);
    }
    return codes;
  }

  private Frame columns() {
    return in.clean().columns();
  }
}
