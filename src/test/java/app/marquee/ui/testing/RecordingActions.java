package app.marquee.ui.testing;

import app.marquee.app.Input;
import app.marquee.domain.figures.Answer;
import app.marquee.domain.figures.Influence;
import app.marquee.domain.figures.Inquiry;
import app.marquee.domain.filter.Filter;
import app.marquee.domain.provenance.FeaturePreview;
import app.marquee.domain.provenance.StepPreview;
import app.marquee.domain.quality.Cause;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.EditWords;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.PageId;
import app.marquee.ui.fx.TitleRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/// Writes down what a page asks for.
public class RecordingActions implements Actions {
  private final List<String> asked = new ArrayList<>();
  private Recipe recipe = Recipe.standard();
  private final List<Consumer<Influence>> influences = new ArrayList<>();
  private Cancellation comparing = new Cancellation();
  private BiConsumer<Inquiry, Consumer<Answer>> answers = (_, _) -> {};

  /// What was asked for, oldest first, such as `run CLEAN`.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /// The recipe with the changes asked for.
  public Recipe recipe() {
    return recipe;
  }

  @Override
  public void goTo(PageId page) {
    asked.add("goTo " + page);
  }

  @Override
  public void chooseFile() {
    asked.add("chooseFile");
  }

  @Override
  public void open(List<Path> files) {
    files.forEach(file -> asked.add("open " + file));
  }

  @Override
  public void addFiles() {
    asked.add("addFiles");
  }

  @Override
  public void readFrom(List<Input> inputs, List<String> names) {
    asked.add("readFrom " + inputs.stream().map(Input::name).toList() + " " + names);
  }

  @Override
  public void openSample() {
    asked.add("openSample");
  }

  @Override
  public void getFromKaggle() {
    asked.add("getFromKaggle");
  }

  @Override
  public void run(Stage stage) {
    asked.add("run " + stage);
  }

  @Override
  public void runAll() {
    asked.add("runAll");
  }

  @Override
  public void cancel() {
    asked.add("cancel");
  }

  @Override
  public void changeRecipe(UnaryOperator<Recipe> change) {
    recipe = change.apply(recipe);
    asked.add("changeRecipe");
  }

  @Override
  public Cancellation influence(
      List<Cause> causes, Consumer<Influence> each, Consumer<Failure> failed) {
    asked.add("influence " + causes.stream().map(Cause::id).toList());
    influences.clear();
    causes.forEach(cause -> influences.add(each));
    comparing = new Cancellation();
    return comparing;
  }

  /// Hands the next influence to whoever asked.
  public void found(Influence influence) {
    if (!comparing.isRequested()) {
      influences.removeFirst().accept(influence);
    }
  }

  @Override
  public void changeRecipe(String name, UnaryOperator<Recipe> change) {
    recipe = change.apply(recipe);
    asked.add("changeRecipe " + name);
  }

  @Override
  public void amendRecipe(String name, UnaryOperator<Recipe> change) {
    recipe = change.apply(recipe);
    asked.add(("amendRecipe " + name).strip());
  }

  @Override
  public void showTitles(Filter filter) {
    asked.add("showTitles " + filter.text());
  }

  @Override
  public void say(String sentence) {
    asked.add("say " + sentence);
  }

  @Override
  public void showHistory() {
    asked.add("showHistory");
  }

  @Override
  public void exportReports() {
    asked.add("exportReports");
  }

  @Override
  public void exportTo(Path folder) {
    asked.add("exportTo " + folder);
  }

  @Override
  public void chooseFolder(String from, Consumer<String> chosen) {
    asked.add("chooseFolder " + from);
  }

  @Override
  public void saveText(String name, String text) {
    asked.add("saveText " + name);
  }

  @Override
  public void saveBytes(String name, byte[] content) {
    asked.add("saveBytes " + name);
  }

  @Override
  public void showOutside(Path file) {
    asked.add("showOutside " + file);
  }

  @Override
  public void pointAt(int record, String column) {
    asked.add("pointAt " + record + " " + column);
  }

  @Override
  public void explain(int record, String column) {
    asked.add("explain " + record + " " + column);
  }

  @Override
  public void answer(Inquiry inquiry, Consumer<Answer> then, Consumer<Failure> failed) {
    asked.add(("answer " + inquiry.analysis().id() + " " + inquiry.subject()).strip());
    answers.accept(inquiry, then);
  }

  /// Sets what answers analyses; none does at first.
  public void answerWith(BiConsumer<Inquiry, Consumer<Answer>> answering) {
    answers = answering;
  }

  @Override
  public void openRow(TitleRow row) {
    asked.add("openRow " + row.record());
  }

  @Override
  public void preview(Edit edit, Consumer<StepPreview> then) {
    asked.add("preview " + EditWords.of(edit));
    then.accept(new StepPreview(0, 0, null, List.of()));
  }

  @Override
  public void preview(UserFeature feature, String replaced, Consumer<FeaturePreview> then) {
    asked.add("preview " + feature.name());
  }

  @Override
  public void showDialog(Function<Runnable, Node> maker) {
    asked.add("showDialog");
  }

  @Override
  public void copy(String text) {
    asked.add("copy " + text);
  }
}
