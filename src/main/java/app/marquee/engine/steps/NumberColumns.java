package app.marquee.engine.steps;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.kernel.Durations;
import app.marquee.domain.kernel.Length;
import app.marquee.domain.kernel.Years;
import app.marquee.engine.clean.CleanCatalogue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.dates.DateColumnType;
import tech.tablesaw.columns.dates.PackedLocalDate;

/// The numbers beside the text, read anew where a step changed the text they come from. A column
/// the rules made none of stays away; so does one whose text is gone.
final class NumberColumns {
  private static final int NONE = Integer.MIN_VALUE;
  private static final String MINUTES = FeatureColumn.DURATION_MINUTES.header();
  private static final String SEASONS = FeatureColumn.SEASONS_COUNT.header();
  private static final String TYPE = CanonicalColumn.TYPE.header();

  private final CleanCatalogue in;
  private final StepTable table;
  private final RowGather gather;

  NumberColumns(CleanCatalogue in, StepTable table, RowGather gather) {
    this.in = in;
    this.table = table;
    this.gather = gather;
  }

  List<Column<?>> columns() {
    List<Column<?>> columns = new ArrayList<>();
    lengths(MINUTES, "Movie", Length.Unit.MINUTES, "runtime", columns);
    lengths(SEASONS, "TV Show", Length.Unit.SEASONS, "seasons", columns);
    years(columns);
    dates(columns);
    return columns;
  }

  private void lengths(
      String name, String type, Length.Unit unit, String extra, List<Column<?>> columns) {
    String from = lengthColumn(extra);
    if (!in.columns().has(name) || from == null) {
      return;
    }
    String[] texts = changedTexts(from);
    String[] types = changedTexts(TYPE);
    IntColumn before = in.columns().ints(name);
    if (texts == null && types == null) {
      columns.add(gather.ints(before));
      return;
    }
    String[] lengths = table.texts(from);
    String[] kinds = table.texts(TYPE);
    int[] numbers = new int[gather.rows().length];
    for (int i = 0; i < numbers.length; i++) {
      int row = gather.rows()[i];
      numbers[i] = kinds[row].equals(type) ? amount(lengths[row], unit) : NONE;
    }
    columns.add(IntColumn.create(name, numbers));
  }

  /// `duration`, or the part that stands for it in files without; null where it is gone.
  private @Nullable String lengthColumn(String extra) {
    String duration = CanonicalColumn.DURATION.header();
    if (in.columns().has(duration)) {
      return table.has(duration) ? duration : null;
    }
    for (String name : table.names()) {
      if (table.origin(name).toLowerCase(Locale.ROOT).equals(extra)) {
        return name;
      }
    }
    return null;
  }

  private static int amount(String text, Length.Unit unit) {
    Length length = Durations.parse(text);
    if (length != null) {
      return length.unit() == unit && length.amount() > 0 ? length.amount() : NONE;
    }
    int number = Durations.number(text.strip());
    return number > 0 ? number : NONE;
  }

  private void years(List<Column<?>> columns) {
    String name = CleanCatalogue.RELEASE_YEAR_NUMBER;
    String from = CanonicalColumn.RELEASE_YEAR.header();
    if (!in.columns().has(name) || !table.has(from)) {
      return;
    }
    String[] texts = changedTexts(from);
    if (texts == null) {
      columns.add(gather.ints(in.columns().ints(name)));
      return;
    }
    int[] years = new int[gather.rows().length];
    for (int i = 0; i < years.length; i++) {
      int year = Years.parse(texts[gather.rows()[i]]);
      years[i] = year < 0 ? NONE : year;
    }
    columns.add(IntColumn.create(name, years));
  }

  private void dates(List<Column<?>> columns) {
    String name = CleanCatalogue.DATE_ADDED_DATE;
    String from = CanonicalColumn.DATE_ADDED.header();
    if (!in.columns().has(name) || !table.has(from)) {
      return;
    }
    String[] texts = changedTexts(from);
    if (texts == null) {
      columns.add(gather.dates(in.columns().dates(name)));
      return;
    }
    DateColumn dates = DateColumn.create(name);
    for (int row : gather.rows()) {
      LocalDate date = date(texts[row]);
      dates.appendInternal(
          date == null ? DateColumnType.missingValueIndicator() : PackedLocalDate.pack(date));
    }
    columns.add(dates);
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException unread) {
      return null;
    }
  }

  private String @Nullable [] changedTexts(String name) {
    return table.isChanged(table.origin(name)) ? table.texts(name) : null;
  }
}
