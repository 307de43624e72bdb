package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.figures.Ways;
import app.marquee.domain.recipe.Definition;
import app.marquee.domain.recipe.Definition.Question;
import app.marquee.engine.analysis.CountryLists;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.analysis.TypeSeries;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.IntTally;
import app.marquee.engine.counting.Ranking;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import tech.tablesaw.api.IntColumn;

/// A country's or a person's own page: how many titles, of which kinds and years, with whom.
final class ProfileAnswer {
  private static final int MOST_ROWS = 100;
  private static final int CHART_YEARS = 40;
  private static final List<CanonicalColumn> PEOPLE =
      List.of(CanonicalColumn.DIRECTOR, CanonicalColumn.CAST);

  private final Titles titles;
  private final AnswerDraft draft;
  private final String name;
  private final List<Integer> rows = new ArrayList<>();

  private ProfileAnswer(Titles titles, Analysis analysis, String name, IntPredicate has) {
    this.titles = titles;
    this.name = name;
    this.draft = new AnswerDraft(analysis).about(name);
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      if (has.test(row)) {
        rows.add(row);
      }
    }
  }

  static Answer country(Titles titles, String asked) {
    if (!titles.has(CanonicalColumn.COUNTRY)) {
      return Answer.none(Analysis.COUNTRY, Titles.absent(CanonicalColumn.COUNTRY));
    }
    TokenLists lists = titles.lists(CanonicalColumn.COUNTRY);
    int token = Subjects.find(lists, asked);
    if (token < 0) {
      throw Subjects.missing("country", asked, Subjects.near(lists, asked));
    }
    Map<Definition, Long> answers = new LinkedHashMap<>();
    for (Definition way : Question.COUNTRY.ways()) {
      answers.put(way, (long) titles.count(CountryLists.of(lists, way))[token]);
    }
    Definition way = titles.way(Question.COUNTRY);
    TokenLists counted = CountryLists.of(lists, way);
    ProfileAnswer profile =
        new ProfileAnswer(
            titles, Analysis.COUNTRY, lists.name(token), row -> has(counted, row, token));
    profile.draft.ways(Optional.of(new Ways(way, lists.name(token), answers, Map.of())));
    profile.figures();
    profile.years();
    profile.others(CanonicalColumn.LISTED_IN, "Genres of ", -1);
    profile.others(CanonicalColumn.COUNTRY, "Countries with ", token);
    return profile.finish();
  }

  static Answer person(Titles titles, String asked) {
    List<CanonicalColumn> columns = PEOPLE.stream().filter(titles::has).toList();
    if (columns.isEmpty()) {
      return Answer.none(Analysis.PERSON, "The file has no column director or cast.");
    }
    Definition way = titles.way(Question.PERSON);
    String name = asked;
    List<String> near = new ArrayList<>();
    boolean[] exact = new boolean[titles.size()];
    boolean[] contained = new boolean[titles.size()];
    for (CanonicalColumn column : columns) {
      TokenLists lists = titles.lists(column);
      int token = Subjects.find(lists, asked);
      name = token < 0 ? name : lists.name(token);
      near.addAll(Subjects.near(lists, asked));
      mark(lists, exactly(lists, token), exact);
      mark(lists, holding(lists, asked), contained);
    }
    boolean[] chosen = way == Definition.CONTAINED ? contained : exact;
    ProfileAnswer profile = new ProfileAnswer(titles, Analysis.PERSON, name, row -> chosen[row]);
    if (profile.rows.isEmpty()) {
      throw Subjects.missing("person", asked, near.stream().distinct().limit(5).toList());
    }
    Map<Definition, Long> answers = new LinkedHashMap<>();
    answers.put(Definition.EXACT, count(exact));
    answers.put(Definition.CONTAINED, count(contained));
    profile.draft.ways(Optional.of(new Ways(way, name, answers, Map.of())));
    profile.figures();
    for (CanonicalColumn column : columns) {
      profile.credits(column, way);
    }
    profile.years();
    profile.others(CanonicalColumn.LISTED_IN, "Genres of ", -1);
    profile.others(CanonicalColumn.CAST, "Cast with ", Subjects.find(castOf(titles), name));
    return profile.finish();
  }

  private static TokenLists castOf(Titles titles) {
    return titles.has(CanonicalColumn.CAST)
        ? titles.lists(CanonicalColumn.CAST)
        : new TokenLists(new int[titles.size() + 1], new int[0], List.of());
  }

  private static boolean[] exactly(TokenLists lists, int token) {
    boolean[] marks = new boolean[lists.distinct()];
    if (token >= 0) {
      marks[token] = true;
    }
    return marks;
  }

  private static boolean[] holding(TokenLists lists, String text) {
    boolean[] marks = new boolean[lists.distinct()];
    String part = text.toLowerCase(Locale.ROOT);
    for (int token = 0; !part.isBlank() && token < marks.length; token++) {
      marks[token] = lists.name(token).toLowerCase(Locale.ROOT).contains(part);
    }
    return marks;
  }

  private static void mark(TokenLists lists, boolean[] names, boolean[] rows) {
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < lists.count(row); i++) {
        rows[row] |= names[lists.token(row, i)];
      }
    }
  }

  private static long count(boolean[] marks) {
    long count = 0;
    for (boolean mark : marks) {
      count += mark ? 1 : 0;
    }
    return count;
  }

  private static boolean has(TokenLists lists, int row, int token) {
    for (int i = 0; i < lists.count(row); i++) {
      if (lists.token(row, i) == token) {
        return true;
      }
    }
    return false;
  }

  private void figures() {
    long movies = rows.stream().filter(titles::isMovie).count();
    long shows = rows.stream().filter(titles::isShow).count();
    String share = rows.isEmpty() ? "" : NumberText.share(rows.size(), titles.size()) + " of all";
    draft.count("titles", "Titles", rows.size(), share);
    draft.count("movies", "Movies", movies, "of them");
    draft.count("tv_shows", "TV shows", shows, "of them");
  }

  private void credits(CanonicalColumn column, Definition way) {
    TokenLists lists = titles.lists(column);
    boolean[] names =
        way == Definition.EXACT ? exactly(lists, Subjects.find(lists, name)) : holding(lists, name);
    boolean[] marked = new boolean[titles.size()];
    mark(lists, names, marked);
    boolean directs = column == CanonicalColumn.DIRECTOR;
    draft.count(
        "as_" + column.header(), directs ? "As director" : "In the cast", count(marked), "titles");
  }

  /// Titles by release year, where any is known.
  private void years() {
    if (!titles.has(CanonicalColumn.RELEASE_YEAR)) {
      return;
    }
    IntTally[] byType = Titles.tallies(titles.types().distinct());
    IntColumn years = titles.releaseYears();
    for (int row : rows) {
      if (years.getInt(row) != Titles.MISSING && titles.types().codes()[row] >= 0) {
        byType[titles.types().codes()[row]].add(years.getInt(row));
      }
    }
    IntTally all = TypeSeries.sum(byType);
    if (all.isEmpty()) {
      return;
    }
    int first = Math.max(all.min(), all.max() - CHART_YEARS + 1);
    draft.chart(
        new ChartText(
                "profile_years",
                "Titles of " + name,
                "by release year, n = " + NumberText.whole(all.count()),
                "Most are of " + all.mode() + ": " + NumberText.whole(all.count(all.mode())) + ".")
            .chart(
                Kind.COLUMN,
                Charts.numbers(first, all.max()),
                TypeSeries.series(titles, byType, first, all.max())));
  }

  /// The names listed with it.
  ///
  /// @param without a code that does not count, -1 for none
  private void others(CanonicalColumn column, String title, int without) {
    if (!titles.has(column)) {
      return;
    }
    TokenLists lists = titles.lists(column);
    int[] counts = new int[lists.distinct()];
    for (int row : rows) {
      for (int i = 0; i < lists.count(row); i++) {
        counts[lists.token(row, i)]++;
      }
    }
    if (without >= 0) {
      counts[without] = 0;
    }
    Ranking ranking = Ranking.top(lists.names(), counts, Charts.NAMES);
    if (ranking.size() > 0) {
      draft.chart(
          Charts.leaders(
              new ChartText(
                  "profile_" + column.header(),
                  title + name,
                  "titles, the largest of " + NumberText.whole(ranking.distinct()),
                  ranking.names().getFirst()
                      + " leads: "
                      + NumberText.counted(ranking.largest(), "title", "titles")
                      + "."),
              ranking));
    }
  }

  /// The newest titles first; equal years by title, then record.
  private Answer finish() {
    int[] years = new int[titles.size()];
    Arrays.fill(years, Titles.MISSING);
    if (titles.has(CanonicalColumn.RELEASE_YEAR)) {
      rows.forEach(row -> years[row] = titles.releaseYears().getInt(row));
    }
    List<Integer> ordered =
        rows.stream()
            .sorted(
                Comparator.<Integer>comparingInt(row -> years[row])
                    .reversed()
                    .thenComparing(row -> titles.text(CanonicalColumn.TITLE, row))
                    .thenComparingInt(titles::record))
            .limit(MOST_ROWS)
            .toList();
    String title = rows.size() > MOST_ROWS ? "The newest " + MOST_ROWS + " titles" : "Titles";
    return draft
        .listing("titles", title, TitleRows.COLUMNS, TitleRows.of(titles, ordered))
        .finish();
  }
}
