package app.marquee.domain.provenance;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Edit.Condition;
import app.marquee.domain.run.Cancellation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells single titles from all others by their cells, so that a step takes one and no other: by
/// the show_id where no other title has it, else by its title and as many more cells as it takes.
public final class Apart {
  private final TitleRows rows;
  private final Set<Integer> asked;
  private final Cancellation cancellation;

  /// Columns by place, in the order they are tried.
  private final List<Integer> order = new ArrayList<>();

  private final Map<Integer, List<Condition>> found = new HashMap<>();

  private Apart(TitleRows rows, Set<Integer> asked, Cancellation cancellation) {
    this.rows = rows;
    this.asked = asked;
    this.cancellation = cancellation;
    for (int column = 0; column < rows.columns().size(); column++) {
      order.add(column);
    }
    order.sort(Comparator.comparingInt(this::rank));
  }

  /// What holds for each of some titles alone.
  ///
  /// @param asked rows; those that are none are passed over
  /// @return without the titles that another is like in every cell
  /// @throws java.util.concurrent.CancellationException where the work was cancelled
  public static Map<Integer, List<Condition>> of(
      TitleRows rows, Set<Integer> asked, Cancellation cancellation) {
    Apart apart = new Apart(rows, asked, cancellation);
    if (!apart.order.isEmpty()) {
      apart.begin();
    }
    return Map.copyOf(apart.found);
  }

  private int rank(int column) {
    String name = rows.columns().get(column).name();
    if (name.equals(CanonicalColumn.SHOW_ID.header())) {
      return 0;
    }
    return name.equals(CanonicalColumn.TITLE.header()) ? 1 : 2;
  }

  private void begin() {
    int column = order.getFirst();
    Set<String> texts = new HashSet<>();
    for (int row : asked) {
      if (row >= 0 && row < rows.size()) {
        texts.add(text(row, column));
      }
    }
    List<Integer> alike = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      check(row);
      if (texts.contains(text(row, column))) {
        alike.add(row);
      }
    }
    divide(alike, column)
        .forEach((text, members) -> split(members, 1, List.of(condition(column, text))));
  }

  /// Divides titles, all of which the conditions hold for, by one column after the other until
  /// those asked for stand alone.
  private void split(List<Integer> members, int next, List<Condition> where) {
    if (members.stream().noneMatch(asked::contains)) {
      return;
    }
    if (members.size() == 1) {
      found.put(members.getFirst(), where);
    } else if (next < order.size()) {
      int column = order.get(next);
      Map<String, List<Integer>> parts = divide(members, column);
      parts.forEach((text, part) -> {
        List<Condition> narrower = new ArrayList<>(where);
        if (parts.size() > 1) {
          narrower.add(condition(column, text));
        }
        split(part, next + 1, List.copyOf(narrower));
      });
    }
  }

  private Map<String, List<Integer>> divide(List<Integer> members, int column) {
    Map<String, List<Integer>> parts = new LinkedHashMap<>();
    for (int i = 0; i < members.size(); i++) {
      check(i);
      parts
          .computeIfAbsent(text(members.get(i), column), _ -> new ArrayList<>())
          .add(members.get(i));
    }
    return parts;
  }

  private Condition condition(int column, String text) {
    String name = rows.columns().get(column).name();
    return new Condition(name, text.isEmpty() ? Edit.Test.MISSING : Edit.Test.IS, text);
  }

  private String text(int row, int column) {
    String text = rows.text(row, column);
    return text == null ? "" : text;
  }

  private void check(int at) {
    cancellation.checkAt(at);
  }
}
