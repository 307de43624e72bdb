package app.marquee.engine.analysis.asked;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.figures.Answer;
import app.marquee.engine.analysis.Titles;
import app.marquee.engine.frame.TokenLists;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Titles nearest to one title: the cosine of TF-IDF vectors over the words of the description and
/// the entries of genres, cast and director.
///
/// A term weighs `(1 + ln tf) · ln(n / df)` (Manning, Raghavan, Schütze, *Introduction to
/// Information Retrieval*, 2008, 6.4). Terms of different columns are different terms. Strict
/// mathematics, so the same on every machine.
final class SimilarTitles {
  private static final int TOP = 20;
  private static final List<CanonicalColumn> LISTS =
      List.of(CanonicalColumn.LISTED_IN, CanonicalColumn.CAST, CanonicalColumn.DIRECTOR);

  private final Titles titles;
  private final List<TokenLists> lists = new ArrayList<>();
  private final List<int[]> listCounts = new ArrayList<>();
  private final Object2IntOpenHashMap<String> wordCounts = new Object2IntOpenHashMap<>();

  private SimilarTitles(Titles titles) {
    this.titles = titles;
    for (CanonicalColumn column : LISTS) {
      if (titles.has(column)) {
        TokenLists own = titles.lists(column);
        int[] counts = new int[own.distinct()];
        for (int token : own.tokens()) {
          counts[token]++;
        }
        lists.add(own);
        listCounts.add(counts);
      }
    }
  }

  static Answer to(Titles titles, String asked) {
    boolean any = titles.has(CanonicalColumn.DESCRIPTION) || LISTS.stream().anyMatch(titles::has);
    if (!any) {
      return Answer.none(
          Analysis.SIMILAR, "The file has no column description, listed_in, cast or director.");
    }
    int row = find(titles, asked);
    SimilarTitles similar = new SimilarTitles(titles);
    return similar.answer(row);
  }

  /// The first title of this name, letter for letter, else but for case.
  private static int find(Titles titles, String asked) {
    int folded = -1;
    List<String> near = new ArrayList<>();
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      String title = titles.text(CanonicalColumn.TITLE, row);
      if (title.equals(asked)) {
        return row;
      }
      if (folded < 0 && title.equalsIgnoreCase(asked)) {
        folded = row;
      }
      if (near.size() < 5
          && !asked.isBlank()
          && title.toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT))) {
        near.add(title);
      }
    }
    if (folded >= 0) {
      return folded;
    }
    throw Subjects.missing("title", asked, near);
  }

  private Answer answer(int asked) {
    countWords();
    Map<String, Double> words = words(asked);
    double[][] weights = new double[lists.size()][];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = listWeights(i, asked);
    }
    double[] scores = new double[titles.size()];
    for (int row = 0; row < scores.length; row++) {
      titles.checkpoint(row);
      scores[row] = row == asked ? -1 : product(row, words, weights);
    }
    double norm = norm(asked);
    for (int row = 0; row < scores.length; row++) {
      titles.checkpoint(row);
      if (scores[row] > 0) {
        scores[row] /= norm * norm(row);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row : best(scores)) {
      List<String> cells = new ArrayList<>(TitleRows.row(titles, row));
      cells.addFirst(String.format(Locale.ROOT, "%.4f", scores[row]));
      rows.add(cells);
    }
    return new AnswerDraft(Analysis.SIMILAR)
        .about(titles.text(CanonicalColumn.TITLE, asked))
        .listing("similar", "Similar titles", TitleRows.columnsAfter("similarity"), rows)
        .finish();
  }

  private void countWords() {
    for (int row = 0; row < titles.size(); row++) {
      titles.checkpoint(row);
      terms(row).keySet().forEach(word -> wordCounts.addTo(word, 1));
    }
  }

  /// The words of a description with how often each stands there, in order of appearance.
  private Map<String, Integer> terms(int row) {
    Map<String, Integer> terms = new LinkedHashMap<>();
    Words.of(titles.text(CanonicalColumn.DESCRIPTION, row))
        .forEach(word -> terms.merge(word, 1, Integer::sum));
    return terms;
  }

  private double weight(int times, int titlesWith) {
    return (1 + StrictMath.log(times)) * StrictMath.log((double) titles.size() / titlesWith);
  }

  private Map<String, Double> words(int row) {
    Map<String, Double> weights = new LinkedHashMap<>();
    terms(row).forEach((word, times) -> weights.put(word, weight(times, wordCounts.getInt(word))));
    return weights;
  }

  /// By token; 0 for tokens the row does not have.
  private double[] listWeights(int list, int row) {
    TokenLists own = lists.get(list);
    double[] weights = new double[own.distinct()];
    for (int i = 0; i < own.count(row); i++) {
      int token = own.token(row, i);
      weights[token] = weight(1, listCounts.get(list)[token]);
    }
    return weights;
  }

  private double product(int row, Map<String, Double> words, double[][] weights) {
    double sum = 0;
    for (Map.Entry<String, Integer> term : terms(row).entrySet()) {
      Double asked = words.get(term.getKey());
      if (asked != null) {
        sum += asked * weight(term.getValue(), wordCounts.getInt(term.getKey()));
      }
    }
    for (int list = 0; list < weights.length; list++) {
      TokenLists own = lists.get(list);
      for (int i = 0; i < own.count(row); i++) {
        double asked = weights[list][own.token(row, i)];
        sum += asked * asked;
      }
    }
    return sum;
  }

  private double norm(int row) {
    double squares = 0;
    for (Map.Entry<String, Integer> term : terms(row).entrySet()) {
      double weight = weight(term.getValue(), wordCounts.getInt(term.getKey()));
      squares += weight * weight;
    }
    for (int list = 0; list < lists.size(); list++) {
      TokenLists own = lists.get(list);
      for (int i = 0; i < own.count(row); i++) {
        double weight = weight(1, listCounts.get(list)[own.token(row, i)]);
        squares += weight * weight;
      }
    }
    return Math.sqrt(squares);
  }

  /// The rows of largest score, equal ones by title, then record; none without anything in common.
  private List<Integer> best(double[] scores) {
    Comparator<Integer> order =
        Comparator.<Integer>comparingDouble(row -> scores[row])
            .reversed()
            .thenComparing(row -> titles.text(CanonicalColumn.TITLE, row))
            .thenComparingInt(titles::record);
    double[] sorted = Arrays.stream(scores).filter(score -> score > 0).sorted().toArray();
    double least = sorted.length > TOP ? sorted[sorted.length - TOP] : 0;
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < scores.length; row++) {
      if (scores[row] > 0 && scores[row] >= least) {
        rows.add(row);
      }
    }
    return rows.stream().sorted(order).limit(TOP).toList();
  }
}
