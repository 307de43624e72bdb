package app.marquee.ui.testing;

import app.marquee.app.CleanResult;
import app.marquee.app.ExportOutcome;
import app.marquee.app.FeaturesResult;
import app.marquee.app.IngestResult;
import app.marquee.app.Input;
import app.marquee.app.SessionState;
import app.marquee.app.SessionState.StageState;
import app.marquee.app.SessionState.Status;
import app.marquee.app.explore.Explorer;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.catalogue.TitleRows.Column;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.passport.Damage;
import app.marquee.domain.passport.DamageKind;
import app.marquee.domain.passport.Edition;
import app.marquee.domain.passport.EditionMatch;
import app.marquee.domain.passport.Passport;
import app.marquee.domain.provenance.ChangeLog;
import app.marquee.domain.provenance.ChangeLog.Change;
import app.marquee.domain.provenance.Flag;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.provenance.Trouble;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.FailingRecord;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.RuleTally;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.Repair;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Session states written down by hand: a catalogue of forty titles, at each point of its way.
public final class States {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("show_id", false),
          new Column("type", false),
          new Column("title", false),
          new Column("country", false),
          new Column("date_added", false),
          new Column("release_year", true),
          new Column("rating", false),
          new Column("duration", false),
          new Column("listed_in", false));

  private static final int ROWS = 40;
  private static final SourceFacts SOURCE =
      new SourceFacts("streaming_titles.csv", 351_204, "0".repeat(64), ROWS + 2);

  private States() {}

  /// No file.
  public static SessionState nothing() {
    return state(null, Map.of(), 0, null);
  }

  /// A file that was read.
  public static SessionState ingested() {
    return state(Path.of("streaming_titles.csv"), ready(1), 1, null);
  }

  /// Cleaned too.
  public static SessionState cleaned() {
    return state(Path.of("streaming_titles.csv"), ready(2), 2, null);
  }

  /// Features too.
  public static SessionState featured() {
    return state(Path.of("streaming_titles.csv"), ready(3), 3, null);
  }

  /// Everything up to analysis.
  public static SessionState analysed() {
    return state(Path.of("streaming_titles.csv"), ready(4), 4, null);
  }

  /// Exported too.
  public static SessionState exported() {
    return state(Path.of("streaming_titles.csv"), ready(5), 5, null);
  }

  /// Cleaned, then a rule was switched: Clean and all after it are stale.
  public static SessionState stale() {
    Map<Stage, StageState> stages = new EnumMap<>(ready(4));
    for (Stage stage : List.of(Stage.CLEAN, Stage.FEATURES, Stage.ANALYSE)) {
      stages.put(stage, new StageState(Status.STALE, null, 0.1));
    }
    return state(Path.of("streaming_titles.csv"), stages, 4, null);
  }

  /// Cleaning is at work, with nothing cleaned so far.
  public static SessionState cleaning() {
    Map<Stage, StageState> stages = new EnumMap<>(ready(1));
    stages.put(Stage.CLEAN, new StageState(Status.RUNNING, null, Double.NaN));
    return state(Path.of("streaming_titles.csv"), stages, 1, Stage.CLEAN);
  }

  /// The file could not be read.
  public static SessionState failed() {
    return failed(new Failure.Input("This file is empty (0 bytes).", "Choose another file."));
  }

  /// A file that could not be read.
  public static SessionState failed(Failure failure) {
    return state(
        Path.of("empty.csv"),
        Map.of(Stage.INGEST, new StageState(Status.FAILED, failure, Double.NaN)),
        0,
        null);
  }

  private static Map<Stage, StageState> ready(int stages) {
    Map<Stage, StageState> ready = new EnumMap<>(Stage.class);
    for (int i = 0; i < stages; i++) {
      ready.put(Stage.values()[i], new StageState(Status.READY, null, 0.038));
    }
    return ready;
  }

  private static SessionState state(
      @Nullable Path input, Map<Stage, StageState> stages, int results, @Nullable Stage running) {
    return new SessionState(
        Stream.ofNullable(input).map(Input::of).toList(),
        Recipe.standard(),
        stages,
        results > 0 ? ingest() : null,
        results > 1 ? clean() : null,
        results > 2 ? features() : null,
        results > 3 ? analysis() : null,
        results > 4 ? export() : null,
        Map.of(),
        running);
  }

  private static List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      boolean movie = i % 3 != 0;
      cells.add(
          List.of(
              "s" + (i + 1),
              movie ? "Movie" : "TV Show",
              i == 7
                  ? "A Very Long Title That Has to End Somewhere Behind the Hills"
                  : "Title " + (i + 1),
              i % 5 == 0 ? "" : "India, United States",
              "September " + (i % 28 + 1) + ", 2021",
              String.valueOf(1990 + i % 30),
              i == 3 ? "" : "TV-MA",
              movie ? (60 + i) + " min" : (i % 4 + 1) + " Seasons",
              "Dramas, International Movies"));
    }
    return cells;
  }

  private static Passport passport() {
    return new Passport(
        new EditionMatch(Edition.NETFLIX_2021, 8_806, 40, 40, 8_000),
        null,
        List.of(new EditionMatch(Edition.NETFLIX_2020, 7_632, 39, 40, -1)),
        List.of(
            new Damage(
                DamageKind.MISSING_RECORDS,
                "",
                1,
                List.of(new Damage.Example(0, "s8202")),
                new int[0],
                Damage.Remedy.NONE),
            new Damage(
                DamageKind.DECIMAL_IDS,
                "show_id",
                3,
                List.of(new Damage.Example(1, "1.0"), new Damage.Example(2, "2.0")),
                new int[] {1, 2, 3},
                Damage.Remedy.by(new Repair.DecimalIds())),
            new Damage(
                DamageKind.DOUBLE_ENCODED,
                "cast",
                1,
                List.of(new Damage.Example(7, "JoÃ£o")),
                new int[] {7},
                Damage.Remedy.by(RuleId.DOUBLE_ENCODING))),
        List.of(),
        40,
        40);
  }

  private static IngestResult ingest() {
    return new IngestResult(
        SOURCE,
        List.of(SOURCE),
        ROWS,
        List.of(
            new QuarantinedRecord(
                12, 14, 4_210, "This record has 9 fields, the header has 12.", "s12,Movie,Half"),
            new QuarantinedRecord(
                30,
                33,
                9_998,
                "A quote opens in this record and never closes.",
                "s30,\"Movie,The Long Night Before the Longer Day")),
        List.of(
            new Decision(
                "delimiter",
                "Delimiter",
                "Comma",
                "40 of 42 records give 9 fields",
                List.of(
                    new Decision.Choice("comma", "Comma"),
                    new Decision.Choice("semicolon", "Semicolon")),
                "Semicolon"),
            new Decision("charset", "Character set", "UTF-8", "351,204 bytes, none invalid"),
            new Decision("line_end", "Line end", "LF", "43 of 43 lines"),
            new Decision("header", "Header", "Line 1", "9 of 9 columns known by name"),
            new Decision(
                Decision.DATES,
                "Dates",
                "Undecided",
                "0 dates can only be month-day, 0 only day-month, 12 either",
                List.of(
                    new Decision.Choice("month_first", "Month before day"),
                    new Decision.Choice("day_first", "Day before month")),
                "")),
        columnMap(),
        List.of("notes"),
        Stream.concat(columnMap().values().stream(), Stream.of("notes")).toList(),
        List.of(new Trouble(3, "rating", "74 min", Trouble.Kind.RATING_IS_LENGTH)),
        passport(),
        TextRows.of(COLUMNS, cells()));
  }

  private static Map<String, String> columnMap() {
    Map<String, String> matched = new LinkedHashMap<>();
    COLUMNS.forEach(column -> matched.put(column.name(), column.name()));
    return matched;
  }

  private static CleanResult clean() {
    List<RuleTally> tallies = new ArrayList<>();
    for (RuleId rule : RuleId.values()) {
      long changed = rule == RuleId.WHITESPACE ? 3 : rule == RuleId.DURATION_IN_RATING ? 2 : 0;
      long flagged = rule == RuleId.DATE_BEFORE_RELEASE ? 2 : 0;
      tallies.add(new RuleTally(rule, true, changed, flagged, 0, 0));
    }
    return new CleanResult(
        new RecordSum(ROWS + 2, ROWS, 2, 0),
        LocalDate.of(2021, 9, 25),
        tallies,
        new Changes(
            List.of(
                change(4, "duration", null, "74 min", RuleId.DURATION_IN_RATING),
                change(4, "rating", "74 min", null, RuleId.DURATION_IN_RATING),
                change(5, "title", " Title 5", "Title 5", RuleId.WHITESPACE),
                change(6, "title", "Title  6", "Title 6", RuleId.WHITESPACE),
                change(
                    6,
                    "country",
                    "India ,United States",
                    "India, United States",
                    RuleId.WHITESPACE))),
        List.of(
            new Flag(9, 10, RuleId.DATE_BEFORE_RELEASE, "date_added", "added 2021, released 2022"),
            new Flag(
                10, 11, RuleId.DATE_BEFORE_RELEASE, "date_added", "added 2021, released 2023")),
        List.of(),
        List.of(),
        TextRows.of(COLUMNS, cells(), "3:6", "3:7", "4:2", "5:2", "5:3"));
  }

  private static Change change(
      int record, String column, @Nullable String before, @Nullable String after, RuleId rule) {
    return new Change(record, record + 1, "s" + record, column, before, after, rule);
  }

  private static FeaturesResult features() {
    List<FeatureColumn> features =
        List.of(FeatureColumn.values()).stream()
            .filter(feature -> !feature.isOfSeveralFiles())
            .filter(feature -> feature != FeatureColumn.DESCRIPTION_WORDS)
            .filter(feature -> feature != FeatureColumn.CAST_COUNT)
            .toList();
    List<Column> columns = new ArrayList<>(COLUMNS.subList(0, 3));
    features.forEach(feature ->
        columns.add(new Column(feature.header(), feature.kind() == FeatureColumn.Kind.NUMBER)));
    List<List<String>> cells = new ArrayList<>();
    for (List<String> row : cells()) {
      List<String> out = new ArrayList<>(row.subList(0, 3));
      for (FeatureColumn feature : features) {
        out.add(
            switch (feature.kind()) {
              case NUMBER -> String.valueOf(cells.size() * 7 % 113);
              case BOOLEAN -> cells.size() % 4 == 0 ? "true" : "false";
              case TEXT -> cells.size() % 6 == 0 ? "" : "Drama";
            });
      }
      cells.add(out);
    }
    Map<FeatureColumn, String> absent = new LinkedHashMap<>();
    absent.put(FeatureColumn.CAST_COUNT, "The file has no column cast.");
    absent.put(FeatureColumn.DESCRIPTION_WORDS, "The file has no column description.");
    return new FeaturesResult(
        features.stream().map(FeatureColumn::header).toList(),
        absent,
        Map.of(),
        TextRows.of(columns, cells),
        Explorer.EMPTY);
  }

  private static Analysed analysis() {
    Map<String, Object> trends = new LinkedHashMap<>();
    trends.put("yearly_stats", Map.of("Movie", Map.of("2020", 3, "2021", 9)));
    trends.put("top_years", Map.of("2021", 9, "2020", 3));
    trends.put("added_lag_years", Map.of("count", 40, "median", 1.0));
    trends.put("partial_last_year", true);
    return new Analysed(
        List.of(new ReportDocument("content_trends", trends)),
        List.of(
            new Figure("titles", "Titles", 40, "40", "in all", "Titles kept after cleaning."),
            new Figure("movies", "Movies", 26, "26", "65.0 %", "Titles of type Movie.")),
        List.of(
            new Insight(
                "Most titles were released in 2021, 9 of 40.",
                9,
                "content_trends",
                "top_years.2021")),
        List.of(
            new CheckResult(
                new CheckSpec(
                    "unique_show_id", CheckSpec.Level.ERROR, new Condition.UniqueValues("show_id")),
                "No two titles share a show_id.",
                "no repeats",
                CheckResult.Status.PASSED,
                "40 different values",
                0,
                List.of()),
            new CheckResult(
                new CheckSpec(
                    "country_missing",
                    CheckSpec.Level.WARN,
                    new Condition.MissingShare("country", 0.15)),
                "At most 15 % of country is missing.",
                "at most 15 %",
                CheckResult.Status.FAILED,
                "20 %",
                8,
                Stream.of(1, 6, 11)
                    .map(record -> new FailingRecord(record, record + 1, null, null, null))
                    .toList())),
        List.of());
  }

  private static ExportOutcome export() {
    return new ExportOutcome(
        Path.of("out"),
        List.of(
            new ExportOutcome.WrittenFile("data/streaming_titles_cleaned.csv", 340_000, ""),
            new ExportOutcome.WrittenFile("reports/report.html", 3_600_000, ""),
            new ExportOutcome.WrittenFile("pipeline_summary.json", 4_000, "")),
        0.8);
  }

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
