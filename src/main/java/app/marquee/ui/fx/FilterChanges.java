package app.marquee.ui.fx;

import app.marquee.domain.filter.Filter;
import java.util.List;

/// Says what a change of the filter did, as it follows *Undo*.
public final class FilterChanges {
  /// So that a menu can hold it.
  private static final int LONGEST = 60;

  private FilterChanges() {}

  public static String name(Filter before, Filter after, Texts texts) {
    if (after.isNone()) {
      return texts.get("change.filter.clear");
    }
    List<Filter> added = odd(after, before);
    List<Filter> gone = odd(before, after);
    if (added.isEmpty() && gone.size() == 1) {
      return texts.format("change.filter.remove", shortened(gone.getFirst()));
    }
    return texts.format("change.filter", shortened(added.size() == 1 ? added.getFirst() : after));
  }

  /// The filter's text, so long as a line of a menu can be.
  public static String shortened(Filter filter) {
    String text = filter.text();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  /// The conditions of a filter that another has not.
  private static List<Filter> odd(Filter in, Filter other) {
    return in.parts().stream().filter(part -> !other.parts().contains(part)).toList();
  }
}
