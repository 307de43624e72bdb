package app.marquee.engine.ingest;

import app.marquee.domain.catalogue.CanonicalColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names a canonical column goes by in real files.
///
/// Names are compared without case, outer blanks, byte-order mark, and the differences between `_`,
/// blank and `-`.
public final class HeaderAliases {
  private static final Map<CanonicalColumn, List<String>> ALIASES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(CanonicalColumn.SHOW_ID, List.of("showid", "id")),
              Map.entry(
                  CanonicalColumn.TYPE,
                  List.of("type", "movietype", "contenttype", "categorytype")),
              Map.entry(CanonicalColumn.TITLE, List.of("title", "name", "movie")),
              Map.entry(CanonicalColumn.DIRECTOR, List.of("director")),
              Map.entry(CanonicalColumn.CAST, List.of("cast", "casts", "actors")),
              Map.entry(
                  CanonicalColumn.COUNTRY, List.of("country", "countries", "productioncountries")),
              Map.entry(CanonicalColumn.DATE_ADDED, List.of("dateadded")),
              Map.entry(CanonicalColumn.RELEASE_YEAR, List.of("releaseyear")),
              Map.entry(
                  CanonicalColumn.RATING, List.of("rating", "agecertification", "certificate")),
              Map.entry(CanonicalColumn.DURATION, List.of("duration")),
              Map.entry(
                  CanonicalColumn.LISTED_IN, List.of("listedin", "genre", "genres", "category")),
              Map.entry(CanonicalColumn.DESCRIPTION, List.of("description"))));

  /// What stands in a column of its own in some files and makes up one of ours in all.
  private static final Set<String> PARTS =
      Set.of("runtime", "seasons", "day", "monthnameadded", "monthadded", "yearadded");

  private static final Set<String> KNOWN =
      Stream.concat(ALIASES.values().stream().flatMap(List::stream), PARTS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private HeaderAliases() {}

  /// True where a header cell names a column that is known by name, or a part of one.
  public static boolean isKnown(String header) {
    return KNOWN.contains(normal(header));
  }

  /// The names of a column, best first, in the form [#normal] gives.
  static List<String> of(CanonicalColumn column) {
    return ALIASES.getOrDefault(column, List.of());
  }

  /// A header cell in the form names are compared in.
  static String normal(String header) {
    StringBuilder kept = new StringBuilder(header.length());
    String lower = header.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char one = lower.charAt(i);
      if (one != '_' && one != '-' && one != '\uFEFF' && !isBlank(one)) {
        kept.append(one);
      }
    }
    return kept.toString();
  }

  private static boolean isBlank(char one) {
    return Character.isWhitespace(one) || Character.isSpaceChar(one);
  }
}
