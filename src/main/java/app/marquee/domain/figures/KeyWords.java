package app.marquee.domain.figures;

import java.util.Locale;
import java.util.Map;

/// The keys that lead to a value of a document, in words: `movie_duration_stats`, `avg_duration` is
/// *Length of movies: mean*.
final class KeyWords {
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("movie_duration_stats", "length of movies"),
          Map.entry("tv_seasons_stats", "seasons of shows"),
          Map.entry("movies_duration_by_decade", "length of movies by decade"),
          Map.entry("avg_duration", "mean"),
          Map.entry("median_duration", "median"),
          Map.entry("std_duration", "standard deviation"),
          Map.entry("min_duration", "shortest"),
          Map.entry("max_duration", "longest"),
          Map.entry("avg_seasons", "mean"),
          Map.entry("median_seasons", "median"),
          Map.entry("min_seasons", "fewest"),
          Map.entry("max_seasons", "most"),
          Map.entry("duration_minutes", "minutes"),
          Map.entry("multi_country_stats", "countries of a title"),
          Map.entry("total_multi_country", "titles of several"),
          Map.entry("avg_countries", "mean"),
          Map.entry("max_countries", "most"),
          Map.entry("added_lag_years", "years from release to arrival"),
          Map.entry("yearly_stats", "titles by release year"),
          Map.entry("decade_stats", "titles by decade"),
          Map.entry("data_quality", "titles with a length"),
          Map.entry("data_overview", "overview"),
          Map.entry("record_sum", "records"),
          Map.entry("as_of", "as-of date"));

  private KeyWords() {}

  /// The words of a document's own key.
  static String first(String key) {
    String word = word(key);
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// The words so far with those of the next key.
  static String more(String words, String key) {
    return words + (words.contains(": ") ? ", " : ": ") + word(key);
  }

  /// A key of ours in words; a name from the data stays as it is.
  private static String word(String key) {
    String known = KNOWN.get(key);
    if (known != null) {
      return known;
    }
    return key.matches("[a-z][a-z0-9]*(_[a-z0-9]+)+") ? key.replace('_', ' ') : key;
  }
}
