package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.chart.ChartSpec.Colour;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.ChartSpec.Series;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.counting.TitleKeys;
import app.marquee.engine.frame.CodedText;
import app.marquee.engine.frame.Frame;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.IntColumn;

/// Several files opened as one catalogue, held against each other.
final class ServicesAnswer {
  /// Titles that no other file has.
  static final String ONLY_HERE = "Only here";

  /// Titles that another file has too.
  static final String ELSEWHERE = "Elsewhere too";

  private static final int MOST = 64;

  private final Titles titles;
  private final CodedText sources;
  private final int[] own;
  private final int[] shared;
  private final int[][] both;

  private ServicesAnswer(Titles titles, CodedText sources) {
    this.titles = titles;
    this.sources = sources;
    this.own = new int[sources.distinct()];
    this.shared = new int[sources.distinct()];
    this.both = new int[sources.distinct()][sources.distinct()];
  }

  static Answer of(Titles titles) {
    Frame columns = titles.catalogue().clean().columns();
    int files = titles.catalogue().clean().ingested().raw().files().size();
    if (files < 2 || !columns.has(FeatureColumn.SOURCE)) {
      return Answer.none(
          Analysis.SERVICES,
          "One file was opened; open the catalogues of several services together to compare them.");
    }
    CodedText sources = CodedText.of(columns.text(FeatureColumn.SOURCE)).compact();
    if (sources.distinct() == 0) {
      return Answer.none(Analysis.SERVICES, "None of the files has titles.");
    }
    if (sources.distinct() > MOST) {
      return Answer.none(
          Analysis.SERVICES, "More than " + MOST + " files were opened; compare fewer.");
    }
    ServicesAnswer answer = new ServicesAnswer(titles, sources);
    answer.count();
    return answer.answer();
  }

  private void count() {
    TitleKeys keys = TitleKeys.of(titles.catalogue().clean().columns(), titles.cancellation());
    long[] where = new long[keys.count()];
    for (int row = 0; row < titles.size(); row++) {
      int source = sources.codes()[row];
      where[keys.keyOf()[row]] |= source < 0 ? 0 : 1L << source;
    }
    // Among some of the titles, whether another file has one is still a question to all.
    IntColumn counted =
        titles.has(FeatureColumn.SOURCE_COUNT) ? titles.numbers(FeatureColumn.SOURCE_COUNT) : null;
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      int source = sources.codes()[row];
      if (source >= 0) {
        boolean alone =
            counted == null ? where[keys.keyOf()[row]] == 1L << source : counted.getInt(row) == 1;
        own[source] += alone ? 1 : 0;
        shared[source] += alone ? 0 : 1;
      }
    }
    for (long mask : where) {
      for (int a = 0; a < own.length; a++) {
        for (int b = 0; (mask >> a & 1) != 0 && b < own.length; b++) {
          both[a][b] += (int) (mask >> b & 1);
        }
      }
    }
  }

  private Answer answer() {
    AnswerDraft draft = new AnswerDraft(Analysis.SERVICES);
    List<Double> exclusive = new ArrayList<>();
    List<Double> common = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> pairs = new ArrayList<>();
    long sharing = 0;
    for (int source = 0; source < own.length; source++) {
      exclusive.add((double) own[source]);
      common.add((double) shared[source]);
      sharing += shared[source];
      long all = own[source] + (long) shared[source];
      rows.add(
          List.of(
              sources.values().get(source),
              Long.toString(all),
              NumberText.oneDecimal(NumberText.percentOf(all, titles.size())),
              Integer.toString(own[source]),
              Integer.toString(shared[source])));
      for (int other = source + 1; other < own.length; other++) {
        pairs.add(
            List.of(
                sources.values().get(source),
                sources.values().get(other),
                Integer.toString(both[source][other])));
      }
    }
    return draft
        .count(
            "shared_titles",
            "Titles another has too",
            sharing,
            "of " + NumberText.whole(titles.size()))
        .chart(
            new ChartText(
                    "services",
                    "Services compared",
                    "titles no other has, and titles another has too",
                    NumberText.counted(sharing, "title is", "titles are")
                        + " in more than one service.")
                .chart(
                    Kind.SHARE,
                    sources.values(),
                    List.of(
                        new Series(ONLY_HERE, Colour.PLAIN, exclusive),
                        new Series(ELSEWHERE, Colour.OTHER, common))))
        .listing(
            "services",
            "Services",
            List.of("service", "titles", "share_percent", "only_here", "elsewhere_too"),
            rows)
        .listing("overlap", "Overlap", List.of("service", "service_2", "titles_in_both"), pairs)
        .finish();
  }
}
