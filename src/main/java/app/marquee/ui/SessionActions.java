package app.marquee.ui;

import app.marquee.app.DatasetSource.Fetched;
import app.marquee.app.Input;
import app.marquee.app.Session;
import app.marquee.app.desk.LiveSettings;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.provenance.FeaturePreview;
import app.marquee.domain.provenance.StepPreview;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.TitleRow;
import app.marquee.ui.shell.Notices.Notice;
import app.marquee.ui.shell.RecipeHistory;
import app.marquee.ui.shell.ShellViewModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Carries out what pages ask for, on the session and the window.
final class SessionActions implements Actions {
  private final Session session;
  private final ShellViewModel model;
  private final Outside outside;
  private final Documents documents;
  private final Consumer<Consumer<Path>> sample;
  private final RecipeChanges changes;
  private final ReadOnlyBooleanWrapper pointed = new ReadOnlyBooleanWrapper();
  private int pointedRecord;
  private String pointedColumn = "";
  private @Nullable InspectorDoor inspector;
  private @Nullable Runnable exporting;
  private @Nullable Runnable fetching;

  /// @param sample looks for the sample, and hands it on where there is one
  SessionActions(
      Session session,
      ShellViewModel model,
      Outside outside,
      Documents documents,
      LiveSettings settings,
      Consumer<Consumer<Path>> sample) {
    this.session = session;
    this.model = model;
    this.outside = outside;
    this.documents = documents;
    this.sample = sample;
    changes = new RecipeChanges(session, settings, outside.texts());
  }

  /// Sets what shows the dialogs.
  void connect(Runnable exportDialog, Runnable kaggleDialog) {
    exporting = exportDialog;
    fetching = kaggleDialog;
  }

  /// Sets what shows cells and rows beside the page.
  void connect(InspectorDoor beside) {
    inspector = beside;
  }

  /// Whether a cell is in hand.
  ReadOnlyBooleanProperty pointed() {
    return pointed.getReadOnlyProperty();
  }

  @Override
  public void pointAt(int record, String column) {
    pointedRecord = record;
    pointedColumn = column;
    pointed.set(true);
  }

  void explainPointed() {
    if (pointed.get()) {
      explain(pointedRecord, pointedColumn);
    }
  }

  @Override
  public void explain(int record, String column) {
    if (inspector != null) {
      session.questions().explain(record, column, inspector::show);
    }
  }

  @Override
  public void preview(Edit edit, Consumer<StepPreview> then) {
    session.questions().preview(edit, then);
  }

  @Override
  public void preview(UserFeature feature, String replaced, Consumer<FeaturePreview> then) {
    session.questions().preview(feature, replaced, then);
  }

  @Override
  public void showDialog(Function<Runnable, Node> maker) {
    documents.dialogs().show(maker);
  }

  @Override
  public void answer(Inquiry inquiry, Consumer<Answer> then, Consumer<Failure> failed) {
    session.questions().answer(inquiry, then, failed);
  }

  @Override
  public Cancellation influence(
      List<Cause> causes, Consumer<Influence> each, Consumer<Failure> failed) {
    return session.questions().influence(causes, each, failed);
  }

  @Override
  public void openRow(TitleRow row) {
    if (inspector != null) {
      inspector.show(row);
    }
  }

  RecipeHistory history() {
    return changes.history();
  }

  @Override
  public void goTo(PageId page) {
    model.pageProperty().set(page);
  }

  @Override
  public void chooseFile() {
    open(outside.chooseCatalogues());
  }

  @Override
  public void open(List<Path> files) {
    documents.open(files, () -> arrive(PageId.INGEST));
  }

  @Override
  public void addFiles() {
    if (session.state().isOpen()) {
      documents.add(outside.chooseCatalogues());
      history().clear();
    }
  }

  @Override
  public void readFrom(List<Input> inputs, List<String> names) {
    Recipe recipe = session.state().recipe();
    session.changeInputs(inputs, recipe.withImports(recipe.imports().withSources(names)));
    history().clear();
  }

  @Override
  public void openSample() {
    sample.accept(file -> documents.openSample(file, () -> arrive(PageId.EXPLORE)));
  }

  private void arrive(PageId page) {
    history().clear();
    pointed.set(false);
    if (inspector != null) {
      inspector.close();
    }
    goTo(page);
  }

  /// Opens a catalogue that was fetched, its version pinned in the recipe.
  void open(Fetched fetched) {
    documents.open(fetched, () -> arrive(PageId.INGEST));
  }

  @Override
  public void getFromKaggle() {
    if (fetching != null) {
      fetching.run();
    }
  }

  @Override
  public void run(Stage stage) {
    session.run(stage);
  }

  @Override
  public void runAll() {
    session.runAll();
  }

  @Override
  public void cancel() {
    session.cancel();
  }

  @Override
  public void changeRecipe(UnaryOperator<Recipe> change) {
    changes.change(change);
  }

  @Override
  public void changeRecipe(String name, UnaryOperator<Recipe> change) {
    changes.change(name, change);
  }

  @Override
  public void amendRecipe(String name, UnaryOperator<Recipe> change) {
    changes.amend(name, change);
  }

  @Override
  public void showTitles(Filter filter) {
    changes.filter(filter);
    goTo(PageId.EXPLORE);
    if (inspector != null) {
      inspector.showRows();
    }
  }

  @Override
  public void say(String sentence) {
    documents.dialogs().say(Notice.plain(sentence));
  }

  void undo() {
    changes.undo();
  }

  void redo() {
    changes.redo();
  }

  @Override
  public void showHistory() {
    if (inspector != null) {
      inspector.show(changes.history(), changes::goTo);
    }
  }

  void readAgain() {
    if (session.state().isOpen()) {
      session.open(session.state().inputs(), session.state().recipe());
    }
  }

  @Override
  public void exportReports() {
    if (exporting != null && session.state().isOpen()) {
      exporting.run();
    }
  }

  @Override
  public void exportTo(Path folder) {
    session.export(folder);
  }

  @Override
  public void chooseFolder(String from, Consumer<String> chosen) {
    outside.chooseFolder(from).ifPresent(folder -> chosen.accept(folder.toString()));
  }

  @Override
  public void saveText(String name, String text) {
    outside.save(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void saveBytes(String name, byte[] content) {
    outside.save(name, content);
  }

  @Override
  public void showOutside(Path file) {
    outside.open(file);
  }

  @Override
  public void copy(String text) {
    outside.copy(text);
  }
}
