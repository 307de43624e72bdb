package app.marquee.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A catalogue of made-up titles, as large as a test wants it: the same bytes each time.
public final class MadeCatalogue {
  private static final String HEADER =
      "show_id,type,title,director,cast,country,date_added,release_year,rating,duration,listed_in,"
          + "description\n";
  private static final List<String> COUNTRIES =
      List.of("India", "United States, France", "Japan", "", "Türkiye", "Egypt, India, Brazil");
  private static final List<String> RATINGS = List.of("TV-MA", "PG-13", "tv-14", "", "R");
  private static final List<String> GENRES = List.of("Dramas", "Comedies, Dramas", "İstanbul Noir");

  private MadeCatalogue() {}

  /// Writes the catalogue and gives its path.
  public static Path write(Path file, int titles) {
    StringBuilder text = new StringBuilder(HEADER);
    for (int at = 1; at <= titles; at++) {
      boolean movie = at % 3 != 0;
      text.append('s').append(at);
      text.append(movie ? ",Movie," : ",TV Show,");
      text.append("\"Title ").append(at).append(", the ").append(at % 7).append("th\",");
      text.append("Director ").append(at % 50).append(',');
      text.append("\"Actor ").append(at % 90).append(", Actress I").append(at % 70).append("\",");
      text.append('"').append(COUNTRIES.get(at % COUNTRIES.size())).append("\",");
      text.append("\"March ").append(1 + at % 28).append(", ").append(2015 + at % 6).append("\",");
      text.append(1960 + at % 55).append(',');
      text.append(RATINGS.get(at % RATINGS.size())).append(',');
      text.append(movie ? 60 + at % 100 : 1 + at % 8).append(movie ? " min," : " Seasons,");
      text.append('"').append(GENRES.get(at % GENRES.size())).append("\",");
      text.append("A story of ").append(at % 11).append(" friends.\n");
    }
    try {
      return Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
