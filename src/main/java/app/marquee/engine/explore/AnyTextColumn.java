package app.marquee.engine.explore;

import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterException;
import app.marquee.domain.filter.Operator;
import java.util.List;
import tech.tablesaw.api.StringColumn;

/// Several columns of text asked at once, for a search.
///
/// @param hasNamesake true where the file has a column of its own under the word for these
record AnyTextColumn(List<StringColumn> columns, boolean hasNamesake) implements FilterColumn {
  @Override
  public RowQuestion compare(Operator operator, String value) {
    if (operator != Operator.CONTAINS && operator != Operator.SAYS) {
      throw unfit(operator.sign());
    }
    return RowQuestion.any(
        columns.stream()
            .map(column -> new TextColumn(column.name(), column).compare(operator, value))
            .toList());
  }

  /// Tells that these columns cannot be asked so.
  FilterException unfit(String sign) {
    String sentence =
        Filter.ANY_WORD
            + " holds the text of several columns: "
            + sign
            + " does not fit it; contains and says do.";
    return new FilterException(
        hasNamesake ? sentence + " The file's own column is written \"any\", in quotes." : sentence,
        0);
  }
}
