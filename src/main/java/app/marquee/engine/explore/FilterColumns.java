package app.marquee.engine.explore;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.filter.FilterException;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.features.FeaturedCatalogue;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.TokenLists;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;

/// The columns of a catalogue as conditions see them, each by the kind of its values.
final class FilterColumns {
  private static final List<CanonicalColumn> SEARCHED =
      List.of(
          CanonicalColumn.TITLE,
          CanonicalColumn.DIRECTOR,
          CanonicalColumn.CAST,
          CanonicalColumn.DESCRIPTION);

  private final FeaturedCatalogue in;
  private final Frame cleaned;
  private final List<String> names = new ArrayList<>();

  FilterColumns(FeaturedCatalogue in) {
    this.in = in;
    this.cleaned = in.clean().columns();
    names.addAll(in.clean().textColumns());
    names.addAll(in.features().names());
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /// The tests a column of this name offers.
  FilterColumn column(String name) {
    if (name.equals(Filter.ANY_TEXT)) {
      return anyText();
    }
    String known = known(name);
    if (known.equals(CanonicalColumn.RELEASE_YEAR.header())
        && cleaned.has(CleanCatalogue.RELEASE_YEAR_NUMBER)) {
      return new NumberColumn(known, cleaned.ints(CleanCatalogue.RELEASE_YEAR_NUMBER));
    }
    if (known.equals(CanonicalColumn.DATE_ADDED.header())
        && cleaned.has(CleanCatalogue.DATE_ADDED_DATE)) {
      return new DayColumn(known, cleaned.dates(CleanCatalogue.DATE_ADDED_DATE));
    }
    return switch (frame(known).column(known)) {
      case IntColumn numbers -> new NumberColumn(known, numbers);
      case DoubleColumn numbers -> new DecimalColumn(known, numbers);
      case BooleanColumn truths -> new TruthColumn(known, truths);
      case StringColumn text -> text(known, text);
      default -> throw new IllegalStateException(known);
    };
  }

  private AnyTextColumn anyText() {
    return new AnyTextColumn(
        SEARCHED.stream().filter(in::has).map(column -> cleaned.text(column.header())).toList(),
        names.stream().anyMatch(Filter.ANY_WORD::equalsIgnoreCase));
  }

  /// Cells of a column that hold nothing.
  RowQuestion missing(String name) {
    if (name.equals(Filter.ANY_TEXT)) {
      throw anyText().unfit("is missing");
    }
    String known = known(name);
    return RowQuestion.of(frame(known).column(known)::isMissing);
  }

  private FilterColumn text(String name, StringColumn text) {
    for (CanonicalColumn column : CanonicalColumn.values()) {
      TokenLists lists = in.clean().lists().get(column);
      if (column.header().equals(name) && lists != null) {
        return new ListColumn(name, text, lists);
      }
    }
    return new TextColumn(name, text);
  }

  private Frame frame(String known) {
    return in.features().has(known) ? in.features() : cleaned;
  }

  private String known(String name) {
    for (String known : names) {
      if (known.equalsIgnoreCase(name)) {
        return known;
      }
    }
    throw new FilterException(
        "There is no column \""
            + name
            + "\". The columns are "
            + String.join(", ", names)
            + "; \""
            + Filter.ANY_WORD
            + "\" looks into title, director, cast and description.",
        0);
  }
}
