package app.marquee.engine.analysis;

import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.figures.Surprise;
import app.marquee.domain.filter.FilterText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands out of the counts the other documents hold, ranked. Counts nothing itself, so it
/// costs next to nothing.
final class Surprises {
  static final String NAME = "insights";

  private Surprises() {}

  /// The surprises, most surprising first.
  static List<Surprise> of(Titles titles, List<ReportDocument> documents) {
    DocumentCounts counts = new DocumentCounts(documents);
    ArrivalSurprises arrivals = new ArrivalSurprises(counts);
    GroupSurprises groups = new GroupSurprises(counts, titles);
    List<Surprise> found = new ArrayList<>();
    for (SurpriseTable table :
        List.of(
            arrivals.weekdays(),
            arrivals.calendarMonths(),
            groups.ratingsByType(),
            groups.audienceByYear(),
            groups.genresByType(),
            groups.genresByDecade(),
            groups.countriesByYear())) {
      found.addAll(table.best());
    }
    return found.stream()
        .filter(surprise -> canBeShown(surprise, titles))
        .sorted(SurpriseTable.ORDER)
        .toList();
  }

  /// False where the titles behind it are told by a feature that is switched off.
  private static boolean canBeShown(Surprise surprise, Titles titles) {
    return titles.canAsk(FilterText.parse(surprise.place().where()).columns());
  }

  /// The document that holds them.
  static ReportDocument document(List<Surprise> surprises) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("measure", measure());
    List<Object> list = new ArrayList<>();
    for (Surprise surprise : surprises) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("statement", surprise.statement());
      entry.put("count", surprise.count());
      entry.put("of", surprise.of());
      entry.put("expected", surprise.expected());
      entry.put("ratio", surprise.ratio());
      entry.put("surprise", Math.abs(surprise.residual()));
      entry.put("few_titles", surprise.fewTitles());
      entry.put("report", surprise.place().report());
      entry.put("path", surprise.place().path());
      entry.put("chart", surprise.place().chart());
      entry.put("where", surprise.place().where());
      list.add(entry);
    }
    content.put("insights", list);
    return new ReportDocument(NAME, content);
  }

  private static Map<String, Object> measure() {
    Map<String, Object> measure = new LinkedHashMap<>();
    measure.put("name", "adjusted standardized residual, without its sign");
    measure.put(
        "formula", "(count - e) / sqrt(e * (1 - of/n) * (1 - trait/n)), e = of * trait / n");
    measure.put("source", "Haberman 1973, Biometrics 29, 205-220");
    measure.put("at_least", SurpriseTable.LEAST);
    measure.put("at_most_per_table", SurpriseTable.MOST);
    measure.put("few_titles_below", SurpriseTable.FEW);
    measure.put("few_expected_below", SurpriseTable.FEW_EXPECTED);
    return measure;
  }
}
