package app.marquee.testing;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.ContentType;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.kernel.Durations;
import app.marquee.domain.kernel.Length;
import app.marquee.domain.kernel.Ratings;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.provenance.StepsDone;
import app.marquee.domain.quality.RuleTally;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.TokenLists;
import app.marquee.engine.ingest.IngestedCatalogue;
import app.marquee.engine.ingest.RawCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// Small featured catalogues for tests of what comes after the features, made from rows as text.
///
/// Cells are parted by `|` and stand as they would after cleaning: dates in ISO, lists parted by `,
/// `, an empty cell where a value is missing.
public final class Catalogues {
  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<RuleTally> tallies = new ArrayList<>();
  private final List<ChangeLog.Change> changes = new ArrayList<>();
  private final Map<String, Long> invalid = new HashMap<>();
  private LocalDate asOf = LocalDate.of(2021, 12, 31);
  private int quarantined;
  private int duplicates;

  private Catalogues(String header) {
    this.header = cells(header);
  }

  /// Begins a catalogue with these columns, such as `type | title | country`.
  public static Catalogues with(String header) {
    return new Catalogues(header);
  }

  public Catalogues row(String cells) {
    return row(cells(cells));
  }

  public Catalogues row(List<String> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(cells + " for " + header);
    }
    rows.add(cells);
    return this;
  }

  public Catalogues rows(String... all) {
    for (String row : all) {
      row(row);
    }
    return this;
  }

  public Catalogues asOf(String date) {
    asOf = LocalDate.parse(date);
    return this;
  }

  public Catalogues tally(RuleTally tally) {
    tallies.add(tally);
    return this;
  }

  public Catalogues change(ChangeLog.Change change) {
    changes.add(change);
    return this;
  }

  public Catalogues invalid(String column, long cells) {
    invalid.put(column, cells);
    return this;
  }

  /// Records of the file that are not among the rows.
  public Catalogues lost(int quarantinedRecords, int duplicateRecords) {
    quarantined = quarantinedRecords;
    duplicates = duplicateRecords;
    return this;
  }

  /// The rows so far.
  public List<List<String>> cells() {
    return List.copyOf(rows);
  }

  public FeaturedCatalogue build() {
    int size = rows.size();
    List<Column<?>> columns = new ArrayList<>();
    Map<CanonicalColumn, String> matched = new EnumMap<>(CanonicalColumn.class);
    Map<CanonicalColumn, TokenLists> lists = new EnumMap<>(CanonicalColumn.class);
    for (String name : header) {
      columns.add(StringColumn.create(name, column(name)));
      for (CanonicalColumn canonical : CanonicalColumn.values()) {
        if (canonical.header().equals(name)) {
          matched.put(canonical, name);
          if (canonical.isList()) {
            lists.put(canonical, tokens(column(name)));
          }
        }
      }
    }
    addNumbers(columns);
    Frame frame = Frame.of(size, columns);
    int[] records = IntStream.rangeClosed(1, size).toArray();
    int[] lines = IntStream.rangeClosed(2, size + 1).toArray();
    RecordSum sum = new RecordSum(size + quarantined + duplicates, size, quarantined, duplicates);
    SourceFacts source = new SourceFacts("titles.csv", 0, "0".repeat(64), sum.records());
    RawCatalogue raw =
        new RawCatalogue(source, header, frame, records, lines, List.of(), List.of());
    IngestedCatalogue ingested = new IngestedCatalogue(raw, frame, matched, List.of());
    CleanCatalogue clean =
        new CleanCatalogue(
            ingested,
            frame,
            records,
            lines,
            lists,
            asOf,
            sum,
            new Changes(changes),
            List.of(),
            List.of(),
            List.of(),
            tallies,
            invalid,
            List.of(),
            StepsDone.NONE);
    return features(clean);
  }

  private void addNumbers(List<Column<?>> columns) {
    if (header.contains("release_year")) {
      IntColumn years = IntColumn.create("release_year_number");
      for (String text : column("release_year")) {
        append(years, text.isEmpty() ? null : Integer.valueOf(text));
      }
      columns.add(years);
    }
    if (header.contains("date_added")) {
      DateColumn dates = DateColumn.create("date_added_date");
      for (String text : column("date_added")) {
        if (text.isEmpty()) {
          dates.appendMissing();
        } else {
          dates.append(LocalDate.parse(text));
        }
      }
      columns.add(dates);
    }
    if (header.contains("duration")) {
      columns.add(lengths("duration_minutes", ContentType.MOVIE, Length.Unit.MINUTES));
      columns.add(lengths("seasons_count", ContentType.TV_SHOW, Length.Unit.SEASONS));
    }
  }

  private IntColumn lengths(String name, ContentType type, Length.Unit unit) {
    IntColumn numbers = IntColumn.create(name);
    List<String> types = column("type");
    List<String> texts = column("duration");
    for (int row = 0; row < rows.size(); row++) {
      Length length = Durations.parse(texts.get(row));
      boolean fits = length != null && length.unit() == unit && types.get(row).equals(type.text());
      append(numbers, length != null && fits ? (Integer) length.amount() : null);
    }
    return numbers;
  }

  private FeaturedCatalogue features(CleanCatalogue clean) {
    List<Column<?>> made = new ArrayList<>();
    Map<FeatureColumn, String> absent = new EnumMap<>(FeatureColumn.class);
    Frame frame = clean.columns();
    copy(frame, FeatureColumn.DURATION_MINUTES, "duration", made, absent);
    copy(frame, FeatureColumn.SEASONS_COUNT, "duration", made, absent);
    if (frame.has("release_year")) {
      IntColumn decades = IntColumn.create("decade");
      for (String text : column("release_year")) {
        append(decades, text.isEmpty() ? null : Integer.parseInt(text) / 10 * 10);
      }
      made.add(decades);
    } else {
      absent.put(FeatureColumn.DECADE, "The file has no column release_year.");
    }
    if (frame.has("rating")) {
      StringColumn categories = StringColumn.create("content_category");
      for (String text : column("rating")) {
        categories.append(Ratings.category(text.isEmpty() ? null : text).text());
      }
      made.add(categories);
    } else {
      absent.put(FeatureColumn.CONTENT_CATEGORY, "The file has no column rating.");
    }
    if (frame.has("date_added") && frame.has("release_year")) {
      made.add(lags());
    } else {
      String column = frame.has("date_added") ? "release_year" : "date_added";
      absent.put(FeatureColumn.ADDED_LAG_YEARS, "The file has no column " + column + ".");
    }
    return new FeaturedCatalogue(clean, Frame.of(rows.size(), made), absent);
  }

  private IntColumn lags() {
    IntColumn lags = IntColumn.create("added_lag_years");
    List<String> added = column("date_added");
    List<String> released = column("release_year");
    for (int row = 0; row < rows.size(); row++) {
      boolean known = !added.get(row).isEmpty() && !released.get(row).isEmpty();
      append(
          lags,
          known
              ? (Integer)
                  (LocalDate.parse(added.get(row)).getYear() - Integer.parseInt(released.get(row)))
              : null);
    }
    return lags;
  }

  private static void copy(
      Frame frame,
      FeatureColumn feature,
      String from,
      List<Column<?>> made,
      Map<FeatureColumn, String> absent) {
    if (frame.has(feature.header())) {
      made.add(frame.ints(feature.header()));
    } else {
      absent.put(feature, "The file has no column " + from + ".");
    }
  }

  private static TokenLists tokens(List<String> texts) {
    Map<String, Integer> ids = new LinkedHashMap<>();
    List<Integer> tokens = new ArrayList<>();
    int[] starts = new int[texts.size() + 1];
    for (int row = 0; row < texts.size(); row++) {
      for (String token : texts.get(row).split(", ", -1)) {
        if (!token.isEmpty()) {
          tokens.add(ids.computeIfAbsent(token, any -> ids.size()));
        }
      }
      starts[row + 1] = tokens.size();
    }
    return new TokenLists(
        starts, tokens.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(ids.keySet()));
  }

  private static void append(IntColumn column, @Nullable Integer value) {
    if (value == null) {
      column.appendMissing();
    } else {
      column.append(value.intValue());
    }
  }

  private List<String> column(String name) {
    int at = header.indexOf(name);
    return rows.stream().map(row -> row.get(at)).toList();
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
  }

  /// A change log over a list.
  private record Changes(List<Change> all) implements ChangeLog {
    @Override
    public long size() {
      return all.size();
    }

    @Override
    public Change get(long index) {
      return all.get((int) index);
    }

    @Override
    public List<Change> ofRecord(int record) {
      return all.stream().filter(change -> change.record() == record).toList();
    }
  }
}
