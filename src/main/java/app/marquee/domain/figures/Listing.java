package app.marquee.domain.figures;

import java.util.List;

/// A table of text that belongs to an answer.
///
/// @param id stable key
/// @param columns headers, snake_case
/// @param rows as long as the columns; an empty cell where there is no value
public record Listing(String id, String title, List<String> columns, List<List<String>> rows) {
  public Listing {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
