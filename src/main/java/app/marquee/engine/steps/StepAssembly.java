package app.marquee.engine.steps;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.kernel.ListCells;
import app.marquee.domain.provenance.DroppedTitle;
import app.marquee.domain.provenance.StepsDone;
import app.marquee.domain.quality.StepId;
import app.marquee.domain.quality.StepTally;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.run.RunContext;
import app.marquee.engine.clean.CleanCatalogue;
import app.marquee.engine.frame.CellText;
import app.marquee.engine.frame.Frame;
import app.marquee.engine.frame.RecordText;
import app.marquee.engine.frame.Records;
import app.marquee.engine.frame.TokenLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/// Puts the catalogue together again after the steps.
final class StepAssembly {
  private final CleanCatalogue in;
  private final StepTable table;
  private final Recipe recipe;
  private final RunContext context;
  private final RowGather gather;

  StepAssembly(CleanCatalogue in, StepTable table, Recipe recipe, RunContext context) {
    this.in = in;
    this.table = table;
    this.recipe = recipe;
    this.context = context;
    int[] rows = new int[in.size() - table.dropped().cardinality()];
    int next = 0;
    for (int row = 0; row < in.size(); row++) {
      if (!table.dropped().get(row)) {
        rows[next++] = row;
      }
    }
    gather = new RowGather(rows, in.size());
  }

  CleanCatalogue assemble(List<StepTally> tallies) {
    List<Column<?>> columns = new ArrayList<>();
    for (String name : table.names()) {
      columns.add(text(name));
    }
    columns.addAll(new NumberColumns(in, table, gather).columns());
    context.cancellation().check();
    Frame frame = Frame.of(gather.rows().length, columns);
    List<DroppedTitle> dropped = dropped(tallies);
    RecordSum sum = in.sum();
    LocalDate asOf = asOf(frame);
    StepFlags flags = new StepFlags(in, table, recipe);
    return new CleanCatalogue(
        in.ingested(),
        frame,
        gathered(in.records()),
        gathered(in.lines()),
        lists(),
        asOf,
        new RecordSum(
            sum.records(), frame.rowCount(), sum.quarantined(), sum.duplicates(), dropped.size()),
        new SteppedChangeLog(in.changes(), table),
        flags.flags(frame, gather),
        in.quarantined(),
        in.duplicates(),
        in.tallies(),
        flags.invalid(),
        decisions(asOf),
        new StepsDone(tallies, dropped, table.kept().pairs(in.records())));
  }

  private StringColumn text(String name) {
    String origin = table.origin(name);
    StringColumn column = in.columns().text(origin);
    return table.isChanged(origin)
        ? gather.text(column, name, table.texts(name))
        : gather.text(column, name);
  }

  private int[] gathered(int[] numbers) {
    return gather.keepsAll()
        ? numbers
        : Arrays.stream(gather.rows()).map(row -> numbers[row]).toArray();
  }

  private Map<CanonicalColumn, TokenLists> lists() {
    Map<CanonicalColumn, TokenLists> lists = new EnumMap<>(CanonicalColumn.class);
    in.lists()
        .forEach((column, tokens) -> {
          String name = column.header();
          if (!table.has(name)) {
            return;
          }
          if (table.isChanged(table.origin(name))) {
            lists.put(column, tokens(table.texts(name)));
          } else {
            lists.put(column, gather.keepsAll() ? tokens : tokens.only(gather.rows()));
          }
        });
    return lists;
  }

  private TokenLists tokens(String[] cells) {
    Map<String, Integer> ids = new LinkedHashMap<>();
    int[] rows = gather.rows();
    int[] starts = new int[rows.length + 1];
    int[] tokens = new int[rows.length * 4];
    int size = 0;
    for (int i = 0; i < rows.length; i++) {
      for (String entry : ListCells.tokens(cells[rows[i]])) {
        if (size == tokens.length) {
          tokens = Arrays.copyOf(tokens, size * 2 + 16);
        }
        Integer known = ids.putIfAbsent(entry, ids.size());
        tokens[size++] = known == null ? ids.size() - 1 : known;
      }
      starts[i + 1] = size;
    }
    return new TokenLists(starts, Arrays.copyOf(tokens, size), List.copyOf(ids.keySet()));
  }

  /// The date ages are counted from, as the titles are now.
  private @Nullable LocalDate asOf(Frame frame) {
    if (recipe.asOf() != null) {
      return recipe.asOf();
    }
    LocalDate newest = null;
    if (frame.has(CleanCatalogue.DATE_ADDED_DATE)) {
      DateColumn dates = frame.dates(CleanCatalogue.DATE_ADDED_DATE);
      for (int row = 0; row < dates.size(); row++) {
        LocalDate date = dates.get(row);
        newest = date != null && (newest == null || date.isAfter(newest)) ? date : newest;
      }
    }
    if (newest != null || !frame.has(CleanCatalogue.RELEASE_YEAR_NUMBER)) {
      return newest;
    }
    IntColumn years = frame.ints(CleanCatalogue.RELEASE_YEAR_NUMBER);
    int last = -1;
    for (int row = 0; row < years.size(); row++) {
      last = Math.max(last, years.getInt(row));
    }
    return last < 0 ? null : LocalDate.of(last, 12, 31);
  }

  private List<Decision> decisions(@Nullable LocalDate asOf) {
    if (Objects.equals(asOf, in.asOf())) {
      return in.decisions();
    }
    List<Decision> decisions = new ArrayList<>();
    for (Decision decision : in.decisions()) {
      decisions.add(
          decision.id().equals("as_of")
              ? new Decision(
                  "as_of",
                  decision.name(),
                  asOf == null ? "None" : asOf.toString(),
                  "newest date or year of the titles after your steps")
              : decision);
    }
    return List.copyOf(decisions);
  }

  private List<DroppedTitle> dropped(List<StepTally> tallies) {
    if (gather.keepsAll()) {
      return List.of();
    }
    Records records = records();
    String id = table.nameNow(CanonicalColumn.SHOW_ID.header());
    List<DroppedTitle> dropped = new ArrayList<>();
    table.dropped().stream()
        .forEach(row -> {
          StepId step = table.droppedBy(row);
          int record = in.records()[row];
          String showId = id == null ? "" : table.texts(id)[row];
          int raw = Arrays.binarySearch(in.ingested().raw().records(), record);
          dropped.add(
              new DroppedTitle(
                  record,
                  in.lines()[row],
                  showId.isEmpty() ? null : showId,
                  step,
                  words(tallies, step),
                  records.verbatim(raw)));
        });
    return dropped;
  }

  private static String words(List<StepTally> tallies, StepId step) {
    return tallies.stream()
        .filter(tally -> tally.step().equals(step))
        .map(StepTally::words)
        .findFirst()
        .orElse("");
  }

  private Records records() {
    String title = CanonicalColumn.TITLE.header();
    return ((RecordText) CellText.of(in.ingested().columns().text(title))).records();
  }
}
