package app.marquee.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Catalogues made at random from a seed, full of the troubles the rules know.
public final class RandomCatalogue {
  private static final String HEADER =
      "show_id,type,title,director,cast,country,date_added,release_year,rating,duration,listed_in,"
          + "description,note\n";

  private static final String[] ODD = {
    "",
    "",
    " ",
    "A",
    "Bé",
    "N/A",
    "None",
    "nan",
    "-",
    "JoÃ£o",
    "Ã",
    "Â\u00A0",
    "â€”",
    "\uFFFD",
    "\u00A0",
    "\u200B",
    "\u00AD",
    "e\u0301",
    "\t",
    "\n",
    ",",
    ", ,",
    "\"",
    "'",
    "[",
    "]",
    "XX",
    "US",
    "United States",
    "France",
    "LB",
    "15-Aug",
    "0",
    "é\u200Dé",
    "\\xa0",
    "\\n"
  };

  private final RandomCsv random;

  public RandomCatalogue(long seed) {
    random = new RandomCsv(seed);
  }

  /// A file of this many records.
  public String file(int records) {
    return HEADER + String.join("", lines(records));
  }

  /// The same records in two orders.
  public List<String> shuffled(int records, long seed) {
    List<String> lines = lines(records);
    String first = HEADER + String.join("", lines);
    Collections.shuffle(lines, new Random(seed));
    return List.of(first, HEADER + String.join("", lines));
  }

  private List<String> lines(int records) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      lines.add(
          SmallFiles.line(
              "s" + i,
              random.oneOf("Movie", "TV Show", "MOVIE", " show ", "Podcast", odd()),
              random.oneOf("T" + odd(), "title", "TITLE ", odd()),
              list(),
              list(),
              random.oneOf(
                  list(), "US, XX", "XX, None", "XX, -", "LB, Lebanon", "['US', 'XX']", "['NA']"),
              random.oneOf(
                  "September 25, 2021", " May 1, 2020", "3/4/2020", "25-Sep-21", "soon", odd()),
              random.oneOf("2019", "2020.0", "1880", "2022", "", odd()),
              random.oneOf("tv-ma", "Not Rated", "74 min", "2 Seasons", "0 min", "16", odd()),
              random.oneOf("", "90 min", "0 min", "3 Seasons", "0 Seasons", odd()),
              list(),
              odd() + odd(),
              odd()));
      if (random.below(6) == 0) {
        lines.add(lines.getLast());
      }
    }
    return lines;
  }

  private String odd() {
    StringBuilder cell = new StringBuilder();
    for (int left = random.below(4); left > 0; left--) {
      cell.append(random.oneOf(ODD));
    }
    return cell.toString();
  }

  private String list() {
    return random.oneOf(
        odd(),
        odd() + "," + odd(),
        "None, None",
        "['None']",
        "[nan]",
        "-,",
        "A, B, A",
        "['" + odd() + "', '" + odd() + "']",
        odd() + ", " + odd() + ", " + odd());
  }
}
