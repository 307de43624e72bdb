package app.marquee.domain.provenance;

import app.marquee.domain.kernel.Countries;
import app.marquee.domain.kernel.DateReading;
import app.marquee.domain.kernel.Dates;
import app.marquee.domain.kernel.ListCells;
import app.marquee.domain.kernel.MissingMarkers;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepId;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says what a rule found in a cell, from the cell before and after. Changes of one kind get one
/// sentence, so that these also tell the kinds of change apart.
public final class ChangeReasons {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}");

  private ChangeReasons() {}

  /// @param before null where the cell was missing
  /// @param after null where it was made missing
  public static String of(
      Cause cause, String column, @Nullable String before, @Nullable String after) {
    String from = before == null ? "" : before;
    String to = after == null ? "" : after;
    return switch (cause) {
      case StepId _ -> "A step of yours.";
      case RuleId rule -> ofRule(rule, column, from, to);
    };
  }

  private static String ofRule(RuleId rule, String column, String from, String to) {
    return switch (rule) {
      case WHITESPACE -> whitespace(from, to);
      case DOUBLE_ENCODING -> "UTF-8 had been read as windows-1252; the letters are back.";
      case MISSING_MARKER -> missing(from);
      case PASSPORT_REPAIR -> repair(column, from, to);
      case TYPE_CANONICAL -> "The type goes by another name.";
      case DURATION_IN_RATING ->
          column.equals("rating")
              ? "The rating held a length, which moved to the empty duration."
              : "The length stood in the rating.";
      case RATING_CANONICAL ->
          from.equalsIgnoreCase(to)
              ? "Ratings are upper case."
              : "The rating goes by another name.";
      case DURATION_ZERO -> "Nothing is 0 minutes or seasons long.";
      case DATE_PARSE -> date(from, to);
      case YEAR_PARSE -> "The year is four digits.";
      case LIST_TOKENS -> list(from);
      case COUNTRY_CODE -> country(from, to);
      default -> rule.definition();
    };
  }

  private static String repair(String column, String from, String to) {
    return switch (column) {
      case "title" ->
          "A spreadsheet had made a date of the title; the edition's fingerprint proves what it was.";
      case "show_id" ->
          from.startsWith(to + ".")
              ? "The id had been written as a decimal."
              : "The record has this id in its edition.";
      default -> "Rating and length had changed places.";
    };
  }

  private static String whitespace(String from, String to) {
    if (to.isEmpty()) {
      return "The cell held blanks only.";
    }
    int at = from.indexOf(to);
    if (at >= 0) {
      boolean front = at > 0;
      boolean end = at + to.length() < from.length();
      return front && end
          ? "Blanks at both ends are trimmed."
          : front ? "A blank in front is trimmed." : "A blank at the end is trimmed.";
    }
    String composed = Normalizer.normalize(from, Normalizer.Form.NFC);
    if (composed.equals(to)) {
      return "Letters are composed (NFC).";
    }
    return from.chars().anyMatch(c -> Character.getType(c) == Character.FORMAT)
        ? "Hidden characters are removed."
        : "Odd or repeated blanks become one.";
  }

  /// A list of nothing but such words is one too.
  private static String missing(String from) {
    return MissingMarkers.isMarker(from)
            || MissingMarkers.isMarker(ListCells.join(ListCells.tokens(from)))
        ? "The text stands for a missing value."
        : "The recipe takes this text for missing.";
  }

  private static String country(String from, String to) {
    if (!to.isEmpty()) {
      return "Country codes become names.";
    }
    return ListCells.tokens(from).stream().allMatch(Countries::isUnknownCode)
        ? "The code stands for an unknown country."
        : "The recipe takes this country for missing.";
  }

  private static String date(String from, String to) {
    if (Dates.read(from) instanceof DateReading.Ambiguous either) {
      return to.equals(either.dayFirst().toString())
          ? "A date in numbers, the day first, becomes ISO."
          : "A date in numbers, the month first, becomes ISO.";
    }
    if (LETTERS.matcher(from).find()) {
      return from.indexOf('-') > 0
          ? "A date such as 25-Sep-21 becomes ISO."
          : "A date with the month by name becomes ISO.";
    }
    return "A date in numbers becomes ISO.";
  }

  private static String list(String from) {
    if (from.startsWith("[")) {
      return "A bracketed list becomes names with commas.";
    }
    for (String entry : from.split(",", -1)) {
      if (entry.isBlank()) {
        return "An empty entry goes.";
      }
    }
    return "Repeated entries go, the rest is parted by a comma and a blank.";
  }
}
