package app.marquee.domain.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Spells ratings one way and says whom they are for.
public final class Ratings {
  private Ratings() {}

  /// The rating in capitals and in its one spelling, such as `NR` for `Not Rated`; the same
  /// instance where nothing changes.
  public static String canonical(String rating) {
    String capitals = rating.toUpperCase(Locale.ROOT);
    return switch (capitals) {
      case "NOT RATED", "NOT_RATED", "NOT-RATED", "NOT_RATE" -> "NR";
      case "UNRATED" -> "UR";
      case "AGES_18_" -> "18+";
      case "AGES_16_", "16" -> "16+";
      case "ALL_AGES", "ALL AGES" -> "ALL";
      default -> capitals;
    };
  }

  /// The audience of a canonical rating; Other where it is missing or unknown.
  public static ContentCategory category(@Nullable String rating) {
    if (rating == null) {
      return ContentCategory.OTHER;
    }
    return switch (rating) {
      case "TV-Y", "TV-Y7", "TV-Y7-FV", "7+" -> ContentCategory.KIDS;
      case "G", "PG", "TV-G", "TV-PG", "ALL" -> ContentCategory.FAMILY;
      case "PG-13", "TV-14", "13+", "16+" -> ContentCategory.TEEN;
      case "R", "NC-17", "TV-MA", "18+" -> ContentCategory.ADULT;
      default -> ContentCategory.OTHER;
    };
  }
}
