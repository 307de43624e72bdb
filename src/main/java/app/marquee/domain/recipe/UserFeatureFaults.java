package app.marquee.domain.recipe;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.kernel.NumberClasses;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what keeps a feature of the user's from being made, whatever the catalogue.
public final class UserFeatureFaults {
  private static final int LONGEST = 60;

  /// Names that mean something else beside the columns.
  private static final Set<String> TAKEN =
      Set.of("any", "as_of", "source", "release_year_number", "date_added_date");

  private UserFeatureFaults() {}

  /// What is wrong, a whole sentence; empty where nothing is.
  ///
  /// @param others names of columns that are there beside those the program knows
  public static Optional<String> of(UserFeature feature, Collection<String> others) {
    String fault = name(feature.name(), others);
    if (fault.isEmpty()) {
      fault = formula(feature);
    }
    return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
  }

  /// What is wrong with its formula, a whole sentence; empty where nothing is.
  public static Optional<String> of(UserFeature feature) {
    String fault = formula(feature);
    return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
  }

  private static String name(String name, Collection<String> others) {
    if (name.isBlank()) {
      return "A name is needed.";
    }
    if (!name.equals(name.strip()) || name.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
      return "A name has no blank at an end and is one line.";
    }
    if (name.length() > LONGEST) {
      return "A name has at most " + LONGEST + " characters.";
    }
    boolean known =
        Arrays.stream(CanonicalColumn.values()).anyMatch(c -> c.header().equalsIgnoreCase(name))
            || Arrays.stream(FeatureColumn.values())
                .anyMatch(feature -> feature.header().equalsIgnoreCase(name))
            || TAKEN.stream().anyMatch(name::equalsIgnoreCase)
            || others.stream().anyMatch(name::equalsIgnoreCase);
    return known ? "There is a column " + name + " already." : "";
  }

  private static String formula(UserFeature feature) {
    for (String column : feature.formula().columns()) {
      if (column.isBlank()) {
        return "A column to make it from is needed.";
      }
      if (column.equalsIgnoreCase(feature.name())) {
        return "A feature cannot be made from itself.";
      }
    }
    return switch (feature.formula()) {
      case Formula.Bucket bucket -> bucket(bucket);
      case Formula.ContainsWord(String _, String word) ->
          word.isBlank()
              ? "A word to look for is needed."
              : word.equals(word.strip()) ? "" : "The word has a blank at an end.";
      case Formula.DatePart _, Formula.ListCount _ -> "";
      case Formula.Ratio(String column, String by) ->
          column.equals(by) ? "A column divided by itself is always 1." : "";
    };
  }

  private static String bucket(Formula.Bucket bucket) {
    if (bucket.limits().isEmpty()) {
      return "A limit is needed, such as 60, 90, 120.";
    }
    double before = Double.NEGATIVE_INFINITY;
    for (String limit : bucket.limits()) {
      double number = NumberClasses.number(limit);
      if (Double.isNaN(number)) {
        return "\"" + limit + "\" is not a number of at most 15 digits before the point.";
      }
      if (number <= before) {
        return "The limits go up: " + limit + " stands behind a higher or equal one.";
      }
      before = number;
    }
    return names(bucket);
  }

  private static String names(Formula.Bucket bucket) {
    List<String> names = bucket.names();
    if (!names.isEmpty() && names.size() != bucket.limits().size() + 1) {
      return bucket.limits().size()
          + (bucket.limits().size() == 1 ? " limit makes " : " limits make ")
          + (bucket.limits().size() + 1)
          + " classes, not "
          + names.size()
          + ": name each, or none.";
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isBlank()) {
        return "A class has no name.";
      }
      if (!isOfOnePiece(names.get(i))) {
        return "The name of class "
            + (i + 1)
            + " has a comma, a semicolon, a line break or a blank at an end: leave it out.";
      }
    }
    return new HashSet<>(names).size() == names.size() ? "" : "Two classes have the same name.";
  }

  /// True where a list of names parted by commas or semicolons reads back as it was.
  private static boolean isOfOnePiece(String name) {
    return name.equals(name.strip())
        && name.chars().noneMatch(c -> c == ',' || c == ';' || Character.isISOControl(c));
  }
}
