package app.marquee.ui.fx;

import app.marquee.app.Input;
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
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/// What a page may ask the window for. Every call returns at once.
public interface Actions {

  /// Brings a page into view.
  void goTo(PageId page);

  /// Asks for files and opens them as one catalogue.
  void chooseFile();

  /// Opens files as one catalogue, or a recipe.
  void open(List<Path> files);

  default void open(Path file) {
    open(List.of(file));
  }

  /// Asks for files and adds them to the open catalogue.
  void addFiles();

  /// Reads the open catalogue from other files, or the same in another order.
  ///
  /// @param names what they are called in the `source` column; a blank one goes by its own name
  void readFrom(List<Input> inputs, List<String> names);

  /// Opens the sample catalogue that comes with the program.
  void openSample();

  /// Asks for a data set at Kaggle, fetches and opens it.
  void getFromKaggle();

  /// Runs a stage, and before it those that are not ready.
  void run(Stage stage);

  void runAll();

  /// Asks the run under way to stop.
  void cancel();

  /// Changes the recipe. Results there are follow at once, unless the user set that they wait.
  void changeRecipe(UnaryOperator<Recipe> change);

  /// Changes the recipe, calling the change by a name of its own.
  ///
  /// @param name what it does, as it follows *Undo*
  void changeRecipe(String name, UnaryOperator<Recipe> change);

  /// Changes the recipe as part of what was done last: undo takes both back.
  ///
  /// @param name what both do, as it follows *Undo*; empty to keep the name it has
  void amendRecipe(String name, UnaryOperator<Recipe> change);

  /// Shows exactly the titles a filter means: charts and rows.
  void showTitles(Filter filter);

  /// Says something above the pages.
  void say(String sentence);

  /// Shows what was changed in the recipe, and lets it be gone back to.
  void showHistory();

  /// Asks where to and exports the reports.
  void exportReports();

  /// Writes the reports to a folder, running before it what is not ready.
  void exportTo(Path folder);

  /// Asks for a folder.
  ///
  /// @param from the folder to begin at
  void chooseFolder(String from, Consumer<String> chosen);

  /// Asks for a file and writes text to it.
  ///
  /// @param name the file's name as proposed
  void saveText(String name, String text);

  /// Asks for a file and writes bytes to it.
  ///
  /// @param name the file's name as proposed
  void saveBytes(String name, byte[] content);

  /// Opens a file or folder with the program the system has for it.
  void showOutside(Path file);

  /// Says which cell is the one in hand, for what is asked of it by a key or from a menu.
  ///
  /// @param record the title's number in the file
  /// @param column as the run names it
  void pointAt(int record, String column);

  /// Shows why a cell holds what it holds.
  ///
  /// @param record the title's number in the file
  /// @param column as the run names it
  void explain(int record, String column);

  /// Answers one analysis; an earlier one still at work is given up.
  ///
  /// @param then gets the answer, on the window's thread
  /// @param failed gets what went wrong, on the window's thread
  void answer(Inquiry inquiry, Consumer<Answer> then, Consumer<Failure> failed);

  /// Tells what rules and steps move in the reports, one after the other; an earlier list still at
  /// work is given up.
  ///
  /// @param each gets each in turn, on the window's thread
  /// @param failed gets what went wrong, on the window's thread
  /// @return stops the work
  Cancellation influence(List<Cause> causes, Consumer<Influence> each, Consumer<Failure> failed);

  /// Shows a row as a whole.
  void openRow(TitleRow row);

  /// Tells what a step would do to the titles as they were cleaned last.
  ///
  /// @param then called when that is known
  void preview(Edit edit, Consumer<StepPreview> then);

  /// Tells what a feature would be over the titles as their features were derived last.
  ///
  /// @param replaced name of the feature it would stand in the place of, empty for a new one
  /// @param then called when that is known
  void preview(UserFeature feature, String replaced, Consumer<FeaturePreview> then);

  /// Shows a dialog over the window.
  ///
  /// @param maker makes it, given what closes it
  void showDialog(Function<Runnable, Node> maker);

  /// Puts text on the clipboard.
  void copy(String text);
}
