package app.marquee.ui.explore;

import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.Filter.Compare;
import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.FilterText;
import app.marquee.domain.filter.Operator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The filter of all boards with what came before it: every change can be taken back. The words
/// searched for are one of its conditions.
final class FilterModel {
  private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final Deque<Filter> before = new ArrayDeque<>();
  private final Deque<Filter> after = new ArrayDeque<>();

  ReadOnlyObjectProperty<Filter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  Filter filter() {
    return filter.get();
  }

  /// Why a typed filter was not taken, empty where it was.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Sets another filter; the one before can be had back.
  void set(Filter next) {
    problem.set("");
    if (!next.equals(filter.get())) {
      before.push(filter.get());
      after.clear();
      filter.set(next);
    }
  }

  /// Takes a filter as typed.
  ///
  /// @return false where it cannot be read; then [#problemProperty] says why and nothing changes
  boolean type(String text) {
    try {
      set(FilterText.parse(text));
      return true;
    } catch (FilterException wrong) {
      problem.set(wrong.sentence());
      return false;
    }
  }

  /// Goes back to the filter before one that does not fit the catalogue, and says why.
  void refuse(String sentence) {
    if (!before.isEmpty()) {
      filter.set(before.pop());
    } else {
      filter.set(Filter.NONE);
    }
    problem.set(sentence);
  }

  void undo() {
    if (!before.isEmpty()) {
      after.push(filter.get());
      problem.set("");
      filter.set(before.pop());
    }
  }

  void redo() {
    if (!after.isEmpty()) {
      before.push(filter.get());
      problem.set("");
      filter.set(after.pop());
    }
  }

  /// Looks for words in title, people and description, in place of those looked for before. A
  /// search typed on is one change.
  void search(String words) {
    Optional<Filter> now = search(filter.get());
    Filter rest = now.map(filter.get()::without).orElse(filter.get());
    String asked = words.strip();
    Filter next =
        asked.isEmpty() ? rest : rest.and(new Compare(Filter.ANY_TEXT, Operator.CONTAINS, asked));
    if (now.isPresent() && !next.equals(filter.get())) {
      problem.set("");
      filter.set(next);
    } else {
      set(next);
    }
  }

  /// The words searched for, empty where none are.
  String searched() {
    return search(filter.get()).map(found -> ((Compare) found).value()).orElse("");
  }

  /// The conditions besides the search, one chip each.
  List<Filter> chips() {
    Optional<Filter> search = search(filter.get());
    return filter.get().parts().stream().filter(part -> !part.equals(search.orElse(null))).toList();
  }

  private static Optional<Filter> search(Filter filter) {
    return filter.parts().stream()
        .filter(part ->
            part instanceof Compare one
                && one.column().equals(Filter.ANY_TEXT)
                && one.operator() == Operator.CONTAINS)
        .findFirst();
  }
}
