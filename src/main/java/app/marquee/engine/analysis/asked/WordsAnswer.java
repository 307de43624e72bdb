package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.chart.ChartSpec.Kind;
import app.marquee.domain.chart.Detail;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.NumberText;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.charts.ChartText;
import app.marquee.engine.charts.Charts;
import app.marquee.engine.counting.Ranking;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;

/// The words that stand in most descriptions.
final class WordsAnswer {
  private static final int TOP = 50;

  private WordsAnswer() {}

  static Answer of(Titles titles) {
    if (!titles.has(CanonicalColumn.DESCRIPTION)) {
      return Answer.none(Analysis.WORDS, Titles.absent(CanonicalColumn.DESCRIPTION));
    }
    Object2IntOpenHashMap<String> counts = new Object2IntOpenHashMap<>();
    long described = 0;
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      String text = titles.text(CanonicalColumn.DESCRIPTION, row);
      described += text.isEmpty() ? 0 : 1;
      new HashSet<>(Words.of(text)).forEach(word -> counts.addTo(word, 1));
    }
    if (counts.isEmpty()) {
      return Answer.none(Analysis.WORDS, "No title has a description with words to count.");
    }
    List<String> words = new ArrayList<>(counts.keySet());
    int[] found = words.stream().mapToInt(counts::getInt).toArray();
    Ranking ranking = Ranking.top(words, found, TOP);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < ranking.size(); i++) {
      long count = ranking.counts()[i];
      rows.add(
          List.of(
              ranking.names().get(i),
              Long.toString(count),
              NumberText.oneDecimal(NumberText.percentOf(count, described))));
    }
    String top = ranking.names().getFirst();
    return new AnswerDraft(Analysis.WORDS)
        .count(
            "words",
            "Different words",
            ranking.distinct(),
            "of " + NumberText.counted(described, "description", "descriptions"))
        .chart(
            Charts.plain(
                    new ChartText(
                        "description_words",
                        "Words in descriptions",
                        "descriptions that hold the word, n = " + NumberText.whole(described),
                        "The word in most descriptions is "
                            + top
                            + ": "
                            + NumberText.share(ranking.largest(), described)
                            + "."),
                    Kind.WORD_LIST,
                    ranking.names(),
                    LongStream.of(ranking.counts()).mapToObj(count -> (double) count).toList())
                .holding(Detail.APART))
        .listing("words", "Words", List.of("word", "descriptions", "share_percent"), rows)
        .finish();
  }
}
