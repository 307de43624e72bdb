package app.marquee.ui.ingest;

import app.marquee.app.IngestResult;
import app.marquee.app.SessionState;
import app.marquee.app.TaskRunner;
import app.marquee.app.columns.ColumnLooks;
import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.Decision.Choice;
import app.marquee.domain.catalogue.RecordSum;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.provenance.QuarantinedRecord;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RecordFix;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.RowNumbers;
import app.marquee.ui.fx.RowsViewModel;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Ingest page says of the file.
final class IngestViewModel {

  /// Which records the preview shows.
  enum Preview {
    RECORDS,
    TROUBLE,
    QUARANTINE
  }

  private static final RecordSum NONE = new RecordSum(0, 0, 0, 0);

  private final Texts texts;
  private final Actions actions;
  private final RowsViewModel rows;
  private final ReadOnlyObjectWrapper<ColumnLooks> looks =
      new ReadOnlyObjectWrapper<>(ColumnLooks.NONE);
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<RecordSum> sum = new ReadOnlyObjectWrapper<>(NONE);
  private final ObservableList<Decision> decisions = FXCollections.observableArrayList();
  private final ObservableList<QuarantinedRecord> quarantine = FXCollections.observableArrayList();
  private final ObservableList<Map.Entry<String, String>> columns =
      FXCollections.observableArrayList();
  private final ObservableList<Decision> remedies = FXCollections.observableArrayList();
  private final TroubleViewModel trouble = new TroubleViewModel();
  private final InputsViewModel inputs;
  private final List<String> headers = new ArrayList<>();
  private List<QuarantinedRecord> unread = List.of();
  private int[] duplicates = {};
  private final ObjectProperty<Preview> preview = new SimpleObjectProperty<>(Preview.RECORDS);

  IngestViewModel(Texts texts, Actions actions, TaskRunner runner) {
    this.texts = texts;
    this.actions = actions;
    this.rows = new RowsViewModel(runner);
    this.inputs = new InputsViewModel(texts, actions);
  }

  void show(SessionState state) {
    inputs.show(state);
    IngestResult result = state.ingest();
    if (result == null) {
      Failure failure = state.stage(Stage.INGEST).failure();
      replace(remedies, ReadingChoices.of(failure, state.recipe().imports(), texts));
      return;
    }
    double seconds = state.stage(Stage.INGEST).seconds();
    String size = texts.size(result.source().bytes());
    sentence.set(
        Double.isNaN(seconds)
            ? texts.format("ingest.sentence", what(result), size)
            : texts.format("ingest.sentence.timed", what(result), size, texts.duration(seconds)));
    RecordsFound found = RecordsFound.of(result, state.clean());
    sum.set(found.sum());
    List<QuarantinedRecord> aside =
        state.clean() == null ? result.quarantined() : state.clean().quarantined();
    quarantine.setAll(aside);
    unread = result.quarantined();
    headers.clear();
    headers.addAll(result.headers());
    columns.setAll(result.matched().entrySet());
    replace(decisions, decisions(result, state.recipe()));
    trouble.show(result);
    duplicates = found.duplicates();
    rows.show(result.rows());
    looks.set(result.looks());
  }

  /// Leads to the steps that dropped titles.
  void showSteps() {
    actions.goTo(PageId.CLEAN);
  }

  /// How the run calls a column of the file.
  String runName(String header) {
    return columns.stream()
        .filter(entry -> entry.getValue().equals(header))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(header);
  }

  private String what(IngestResult result) {
    int files = result.files().size();
    return files == 1 ? result.source().fileName() : texts.format("inputs.count", files);
  }

  /// What the decisions are about.
  String heading() {
    return texts.get(inputs.isSeveral() ? "ingest.how.several" : "ingest.how");
  }

  /// The files have a list of their own.
  private List<Decision> decisions(IngestResult result, Recipe recipe) {
    return result.decisions(recipe).stream()
        .filter(decision -> !decision.id().equals("files"))
        .toList();
  }

  /// What stays the same keeps its focus.
  private static void replace(ObservableList<Decision> shown, List<Decision> now) {
    if (!shown.equals(now)) {
      shown.setAll(now);
    }
  }

  /// True where the recipe can hold another outcome of a decision.
  static boolean canChoose(Decision decision) {
    return decision.id().equals(Decision.DATES) || ImportSetting.of(decision.id()).isPresent();
  }

  /// Has the file read with another outcome of a decision.
  void choose(Decision decision, Choice choice) {
    set(decision, ReadingChoices.isDetected(choice) ? null : choice.id());
  }

  /// Leaves a decision to the file again.
  void leaveToFile(Decision decision) {
    set(decision, null);
  }

  private void set(Decision decision, @Nullable String value) {
    if (decision.id().equals(Decision.DATES)) {
      // Dates are read in cleaning: nothing is to be read again.
      actions.changeRecipe(recipe -> ReadingChoices.withDates(recipe, value));
      return;
    }
    ImportSetting.of(decision.id())
        .ifPresent(setting ->
            readWith(recipe -> recipe.withImports(recipe.imports().with(setting, value))));
  }

  /// Has a canonical column read from a column of the file.
  ///
  /// @param header empty to leave it to the names in the file
  void match(String column, String header) {
    readWith(recipe ->
        header.isEmpty() ? recipe.withoutMapping(column) : recipe.withMapping(header, column));
  }

  /// True where a record was set aside in reading, and so may be mended by hand.
  boolean canMend(QuarantinedRecord record) {
    return unread.contains(record)
        && decisions.stream().anyMatch(decision -> decision.id().equals("delimiter"));
  }

  /// Has a text read in the place of a record that was set aside.
  void mend(QuarantinedRecord record, String text) {
    RecordFix fix = new RecordFix(record.text(), text);
    readWith(recipe -> recipe.withImports(recipe.imports().with(fix)));
  }

  private void readWith(UnaryOperator<Recipe> change) {
    actions.changeRecipe(change);
    actions.run(Stage.INGEST);
  }

  /// The header a canonical column is read from; empty where it is absent.
  String headerOf(String column) {
    return columns.stream()
        .filter(entry -> entry.getKey().equals(column))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /// All columns of the file.
  List<String> headers() {
    return List.copyOf(headers);
  }

  /// The columns of the file that no canonical one is read from.
  List<String> spareHeaders() {
    return headers.stream()
        .filter(header -> columns.stream().noneMatch(entry -> entry.getValue().equals(header)))
        .toList();
  }

  /// The quarantine as a table to keep.
  String quarantineAsCsv() {
    return QuarantineCsv.of(quarantine);
  }

  /// The records with cells that are not what they should be.
  TroubleViewModel trouble() {
    return trouble;
  }

  /// The files that make the catalogue.
  InputsViewModel inputs() {
    return inputs;
  }

  /// Shows the records that were dropped as exact duplicates.
  void showDuplicates() {
    preview.set(Preview.RECORDS);
    rows.show(rows.viewProperty().get().rows(), duplicates);
  }

  /// Shows the records of these numbers, ascending.
  void showRecords(int[] numbers) {
    preview.set(Preview.RECORDS);
    TitleRows all = rows.viewProperty().get().rows();
    rows.show(
        all,
        Arrays.stream(numbers)
            .map(number -> RowNumbers.ofRecord(all, number))
            .filter(row -> row >= 0)
            .sorted()
            .distinct()
            .toArray());
  }

  /// Shows every record that was read.
  void showRecords() {
    preview.set(Preview.RECORDS);
    rows.show(rows.viewProperty().get().rows());
  }

  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /// Records in the file = kept + quarantined + duplicates.
  ReadOnlyObjectProperty<RecordSum> sumProperty() {
    return sum.getReadOnlyProperty();
  }

  ObservableList<Decision> decisions() {
    return decisions;
  }

  /// What may be chosen about a file of which nothing could be read.
  ObservableList<Decision> remedies() {
    return remedies;
  }

  ObservableList<QuarantinedRecord> quarantine() {
    return quarantine;
  }

  /// Canonical column to the header in the file.
  ObservableList<Map.Entry<String, String>> columns() {
    return columns;
  }

  /// Looks into the columns of the titles shown.
  ReadOnlyObjectProperty<ColumnLooks> looksProperty() {
    return looks.getReadOnlyProperty();
  }

  RowsViewModel rows() {
    return rows;
  }

  ObjectProperty<Preview> previewProperty() {
    return preview;
  }
}
