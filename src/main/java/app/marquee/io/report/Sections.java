package app.marquee.io.report;

import app.marquee.domain.chart.ChartSpec;
import java.util.ArrayList;
import java.util.List;

/// Which charts stand together, by words in their ids, and how their cards fill the rows of two.
enum Sections {
  GROWTH("growth", "Growth", "added", "arrival", "release", "movies_and_shows"),
  RATINGS("ratings", "Ratings", "rating", "audience", "age_"),
  GEOGRAPHY("geography", "Geography", "countr", "region", "coproduction", "world"),
  GENRES("genres", "Genres", "genre"),
  LENGTH("length", "Length", "length", "duration", "season", "minutes"),
  PEOPLE("people", "People", "director", "cast", "people"),
  QUALITY("quality", "Quality", "missing", "quality", "changed", "invalid"),
  MORE("more", "More");

  /// Asked in this order, for `genres_by_decade_added` is about genres.
  private static final List<Sections> BY_CLAIM =
      List.of(PEOPLE, GENRES, GEOGRAPHY, RATINGS, LENGTH, QUALITY, GROWTH);

  private final String id;
  private final String label;
  private final String words;

  Sections(String id, String label, String... words) {
    this.id = id;
    this.label = label;
    this.words = String.join(" ", words);
  }

  private static Sections of(ChartSpec chart) {
    for (Sections section : BY_CLAIM) {
      for (String word : section.words.split(" ", -1)) {
        if (chart.id().contains(word)) {
          return section;
        }
      }
    }
    return MORE;
  }

  /// Every section but quality that has charts.
  static List<Page.Section> all(List<ChartSpec> charts) {
    List<Page.Section> sections = new ArrayList<>();
    for (Sections section : values()) {
      List<ChartCard> cards = section.cards(charts);
      if (section != QUALITY && !cards.isEmpty()) {
        sections.add(new Page.Section(section.id, section.label, cards));
      }
    }
    return sections;
  }

  /// This section's charts as cards, in the order given.
  List<ChartCard> cards(List<ChartSpec> charts) {
    List<ChartCard> cards = new ArrayList<>();
    for (ChartSpec chart : charts) {
      if (of(chart) == this && !chart.categories().isEmpty() && !chart.series().isEmpty()) {
        cards.add(ChartCard.of(chart));
      }
    }
    return filled(cards);
  }

  /// Cards in rows of one wide or two narrow ones. Of an odd number of narrow ones, the last that
  /// shows more in more width becomes wide; a narrow one is followed by the next narrow one.
  private static List<ChartCard> filled(List<ChartCard> cards) {
    List<ChartCard> open = new ArrayList<>(widened(cards));
    List<ChartCard> filled = new ArrayList<>();
    while (!open.isEmpty()) {
      ChartCard card = open.removeFirst();
      filled.add(card);
      if (!card.wide()) {
        for (int at = 0; at < open.size(); at++) {
          if (!open.get(at).wide()) {
            filled.add(open.remove(at));
            break;
          }
        }
      }
    }
    return filled;
  }

  private static List<ChartCard> widened(List<ChartCard> cards) {
    long narrow = cards.stream().filter(card -> !card.wide()).count();
    List<ChartCard> widened = new ArrayList<>(cards);
    for (int at = cards.size() - 1; at >= 0 && narrow % 2 == 1; at--) {
      ChartCard card = cards.get(at);
      if (!card.wide() && card.stretches()) {
        widened.set(at, card.asWide());
        narrow--;
      }
    }
    return widened;
  }
}
