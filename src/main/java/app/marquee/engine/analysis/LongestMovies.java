package app.marquee.engine.analysis;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.IntColumn;

/// The longest movies; equal lengths by title, then by record number.
final class LongestMovies {
  private static final int LONGEST = 10;

  private final Titles titles;
  private final IntColumn column;

  LongestMovies(Titles titles) {
    this.titles = titles;
    this.column = titles.numbers(FeatureColumn.DURATION_MINUTES);
  }

  List<Object> list() {
    int[] best = new int[LONGEST];
    int filled = 0;
    for (int at = 0; at < titles.size(); at++) {
      titles.checkpoint(at);
      int row = titles.row(at);
      int value = column.getInt(row);
      if (value == Titles.MISSING || !titles.isMovie(row)) {
        continue;
      }
      if (filled == LONGEST && !longer(row, best[LONGEST - 1])) {
        continue;
      }
      int place = filled < LONGEST ? filled++ : LONGEST - 1;
      while (place > 0 && longer(row, best[place - 1])) {
        best[place] = best[place - 1];
        place--;
      }
      best[place] = row;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < filled; i++) {
      list.add(movie(best[i], column.getInt(best[i])));
    }
    return list;
  }

  private boolean longer(int row, int other) {
    int byLength = Integer.compare(column.getInt(row), column.getInt(other));
    if (byLength != 0) {
      return byLength > 0;
    }
    String title = titles.text(CanonicalColumn.TITLE, row);
    int byTitle = title.compareTo(titles.text(CanonicalColumn.TITLE, other));
    return byTitle != 0 ? byTitle < 0 : titles.record(row) < titles.record(other);
  }

  private Map<String, Object> movie(int row, int length) {
    Map<String, Object> movie = new LinkedHashMap<>();
    movie.put("title", titles.text(CanonicalColumn.TITLE, row));
    movie.put("duration_minutes", length);
    String showId = titles.text(CanonicalColumn.SHOW_ID, row);
    if (!showId.isEmpty()) {
      movie.put("show_id", showId);
    }
    movie.put("record", titles.record(row));
    return movie;
  }
}
