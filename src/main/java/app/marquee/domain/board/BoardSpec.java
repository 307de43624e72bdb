package app.marquee.domain.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A board as its user arranged it.
///
/// @param id stable; that of a ready board stands in its place
/// @param name what the user calls it; empty where a ready board keeps its own
/// @param more fields of the file this program does not know, as JSON, to be kept
public record BoardSpec(String id, String name, List<Card> cards, Map<String, String> more) {
  public BoardSpec {
    cards = List.copyOf(cards);
    more = Map.copyOf(more);
  }

  public BoardSpec(String id, String name, List<Card> cards) {
    this(id, name, cards, Map.of());
  }

  public BoardSpec named(String other) {
    return new BoardSpec(id, other, cards, more);
  }

  public BoardSpec holding(List<Card> others) {
    return new BoardSpec(id, name, others, more);
  }

  public boolean holds(ChartKey chart) {
    return cards.stream().anyMatch(card -> card.chart().equals(chart));
  }

  /// The same with one more chart, the last.
  public BoardSpec with(Card card) {
    List<Card> changed = new ArrayList<>(cards);
    changed.add(card);
    return holding(changed);
  }

  public BoardSpec without(int place) {
    List<Card> changed = new ArrayList<>(cards);
    changed.remove(place);
    return holding(changed);
  }

  /// The same with a chart moved to another place, counted without it.
  public BoardSpec moved(int from, int to) {
    List<Card> changed = new ArrayList<>(cards);
    Card card = changed.remove(from);
    changed.add(Math.clamp(to, 0, changed.size()), card);
    return holding(changed);
  }

  public BoardSpec replaced(int place, Card by) {
    List<Card> changed = new ArrayList<>(cards);
    changed.set(place, by);
    return holding(changed);
  }
}
