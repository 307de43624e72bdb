package app.marquee.domain.kernel;

import app.marquee.domain.catalogue.ContentType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the kind of a title from its usual spellings.
public final class TypeNames {
  private TypeNames() {}

  /// The kind meant, in any case and with blank, `_` or `-` between words: `Movie`, `Film` and
  /// their plurals; `TV Show`, `Show`, `Series`, `TV Series` and theirs. Null where none is.
  public static @Nullable ContentType parse(String text) {
    return switch (text) {
      case "Movie" -> ContentType.MOVIE;
      case "TV Show" -> ContentType.TV_SHOW;
      default -> parseAnyCase(text);
    };
  }

  private static @Nullable ContentType parseAnyCase(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    return switch (plain) {
      case "movie", "movies", "film", "films" -> ContentType.MOVIE;
      case "show", "shows", "series", "tv show", "tv shows", "tv series", "tvshow", "tvseries" ->
          ContentType.TV_SHOW;
      default -> null;
    };
  }
}
