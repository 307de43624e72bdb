package app.marquee.sample;

import app.marquee.domain.catalogue.CanonicalColumn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Invents names, titles and descriptions.
final class TitleMaker {
  private final Words words;
  private final Chance chance;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Deque<String>> once = new HashMap<>();

  TitleMaker(Words words, Chance chance) {
    this.words = words;
    this.chance = chance;
  }

  /// A person's name as this people bears.
  String person(String people) {
    return chance.of(words.list("first." + people)) + " " + chance.of(words.list("last." + people));
  }

  /// A title no other row has, in any case.
  String title(String kind, String people) {
    String own = chance.percent(12) ? next("script." + people) : "";
    if (!own.isEmpty()) {
      return own;
    }
    boolean local = words.has("local." + people) && chance.percent(34);
    while (true) {
      String template = chance.of(words.list(local ? "local." + people : "title." + kind));
      String title = Words.fill(template, slot -> slot(slot, kind, people));
      title = local ? title : title.replaceAll("\\bA (?=[AEIOU])", "An ");
      title = chance.percent(4) ? title + " " + sequel() : title;
      if (used.add(title.toLowerCase(Locale.ROOT))) {
        return title;
      }
    }
  }

  /// The list's next unused value; empty where none is left.
  String next(String list) {
    if (!words.has(list)) {
      return "";
    }
    Deque<String> left = once.computeIfAbsent(list, key -> new ArrayDeque<>(words.list(key)));
    return left.isEmpty() ? "" : left.removeFirst();
  }

  String description(String kind) {
    Set<String> taken = new HashSet<>();
    String story =
        Words.fill(chance.of(words.list("story." + kind)), slot -> phrase(slot, kind, taken));
    story = Character.toUpperCase(story.charAt(0)) + story.substring(1);
    return chance.percent(28) ? story + " " + chance.of(words.list("second")) : story;
  }

  private String sequel() {
    return chance.percent(70) ? "2" : chance.percent(50) ? "3" : "Returns";
  }

  private String slot(String slot, String kind, String people) {
    return switch (slot) {
      case "person", "person2" -> chance.of(words.list("first." + people));
      case "last", "last2" -> chance.of(words.list("last." + people));
      case "full" -> person(people);
      default -> chance.of(words.list(slot, kind));
    };
  }

  private String phrase(String slot, String kind, Set<String> taken) {
    String key = slot.toLowerCase(Locale.ROOT);
    while (true) {
      String phrase = chance.of(words.list(key, kind));
      if (taken.add(phrase)) {
        return key.equals(slot) ? phrase : capital(phrase);
      }
    }
  }

  private static String capital(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }

  /// The row's title is taken by no other.
  void take(SampleRow row) {
    used.add(row.get(CanonicalColumn.TITLE).toLowerCase(Locale.ROOT));
  }
}
