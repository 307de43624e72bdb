package app.marquee.domain.provenance;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.kernel.Durations;
import app.marquee.domain.provenance.Explanation.Step;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says why a cell holds nothing, in a whole sentence.
final class MissingReasons {
  private static final String DURATION = CanonicalColumn.DURATION.header();
  private static final String MOVIE = "Movie";
  private static final String SHOW = "TV Show";

  private final TitleTrace title;

  MissingReasons(TitleTrace title) {
    this.title = title;
  }

  /// @param steps the changes to the cell, the last of which left it empty
  String ofColumn(String column, List<Step> steps) {
    if (title.raw(column) == null && steps.isEmpty()) {
      return "The cell is empty in the file.";
    }
    Step last = steps.getLast();
    return last.name() + " emptied it: " + last.reason();
  }

  String ofFeature(FeatureColumn feature) {
    return switch (feature) {
      case DURATION_MINUTES -> length(MOVIE, SHOW, "a show has seasons, not minutes");
      case SEASONS_COUNT -> length(SHOW, MOVIE, "a movie has minutes, not seasons");
      case DURATION_CATEGORY -> length(MOVIE, SHOW, "classes of length are of movies");
      case REGION ->
          title.value("country") == null
              ? absent("country")
              : "The first country listed is not known to have a region.";
      default -> inputs(feature);
    };
  }

  private String length(String own, String other, String why) {
    String type = title.value(CanonicalColumn.TYPE.header());
    if (other.equals(type)) {
      return "Not applicable: " + why + ".";
    }
    String text = title.value(DURATION);
    if (!title.columns().contains(DURATION)) {
      return "The file tells no length for it.";
    }
    if (text == null) {
      return absent(DURATION);
    }
    return Durations.parse(text) == null
        ? DURATION + " is not a length: " + text + "."
        : DURATION
            + " does not fit a "
            + (own.equals(MOVIE) ? "movie" : "show")
            + ": "
            + text
            + ".";
  }

  private String inputs(FeatureColumn feature) {
    for (String input : FeatureInputs.of(feature, title)) {
      if (input.equals(FeatureInputs.AS_OF)) {
        continue;
      }
      String value = title.value(input);
      if (value == null) {
        return absent(input);
      }
      if (input.equals(CanonicalColumn.DATE_ADDED.header()) && date(value) == null) {
        return input + " could not be read as a date: " + value + ".";
      }
    }
    return "What it is made from gives no value.";
  }

  private static String absent(String input) {
    return input + " is missing.";
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notIso) {
      return null;
    }
  }
}
