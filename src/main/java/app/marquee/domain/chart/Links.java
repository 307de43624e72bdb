package app.marquee.domain.chart;

import java.util.List;

/// Which categories go together, for a network: its names are the categories, in one series or,
/// where names are of two kinds, in two, each with a value where the name is of its kind.
///
/// @param links the strongest first
/// @param places where each category is drawn
public record Links(List<Link> links, List<Place> places) implements Detail {

  /// Two categories and the titles they share.
  ///
  /// @param from place among the categories
  /// @param to another
  public record Link(int from, int to, long titles) {}

  /// Where a name stands, both from 0 to 1, from the left and from the top.
  public record Place(double x, double y) {}

  public Links {
    links = List.copyOf(links);
    places = List.copyOf(places);
  }

  /// @param names how many categories there are
  public static Links of(int names, List<Link> links) {
    return new Links(links, Placement.of(names, links));
  }
}
