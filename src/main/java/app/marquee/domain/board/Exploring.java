package app.marquee.domain.board;

import app.marquee.domain.filter.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a user made of the Explore page. No run reads it: it changes no byte of a result.
///
/// @param filter the titles looked at
/// @param boards those the user made or changed, in the order of their tabs
/// @param more fields of the file this program does not know, as JSON, to be kept
public record Exploring(Filter filter, List<BoardSpec> boards, Map<String, String> more) {
  /// Every title, and the ready boards as they are.
  public static final Exploring NOTHING = new Exploring(Filter.NONE, List.of(), Map.of());

  private static final String OWN = "board-";

  public Exploring {
    boards = List.copyOf(boards);
    more = Map.copyOf(more);
  }

  public boolean isNothing() {
    return filter.isNone() && boards.isEmpty() && more.isEmpty();
  }

  public Exploring filteredBy(Filter other) {
    return new Exploring(other, boards, more);
  }

  public Optional<BoardSpec> board(String id) {
    return boards.stream().filter(board -> board.id().equals(id)).findFirst();
  }

  /// The same with this board in the place of the one of its id, else as the last.
  public Exploring with(BoardSpec board) {
    List<BoardSpec> changed = new ArrayList<>(boards);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).id().equals(board.id())) {
        changed.set(i, board);
        return new Exploring(filter, changed, more);
      }
    }
    changed.add(board);
    return new Exploring(filter, changed, more);
  }

  public Exploring without(String id) {
    List<BoardSpec> changed = new ArrayList<>(boards);
    changed.removeIf(board -> board.id().equals(id));
    return new Exploring(filter, changed, more);
  }

  /// An id no board has.
  public String freshId() {
    int number = 1;
    while (board(OWN + number).isPresent()) {
      number++;
    }
    return OWN + number;
  }
}
