package app.marquee.ui.features;

import app.marquee.app.FeaturesResult;
import app.marquee.app.SessionState;
import app.marquee.app.TaskRunner;
import app.marquee.app.columns.ColumnLooks;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.catalogue.FeatureParameter;
import app.marquee.domain.catalogue.TitleRows;
import app.marquee.domain.recipe.FeatureSettings;
import app.marquee.domain.recipe.FormulaWords;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.run.Stage;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.RowsViewModel;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the Features page says: the features that apply, those that do not, and the table.
final class FeaturesViewModel {
  /// What a feature is called before it has a name.
  static final String UNNAMED = "\u2026";

  private final Texts texts;
  private final RowsViewModel rows;
  private final ReadOnlyObjectWrapper<ColumnLooks> looks =
      new ReadOnlyObjectWrapper<>(ColumnLooks.NONE);
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final Actions actions;
  private final ObservableList<FeatureLine> features = FXCollections.observableArrayList();
  private final ObservableList<FeatureLine> own = FXCollections.observableArrayList();
  private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
  private final ReadOnlyObjectWrapper<Optional<FeatureLine>> chosenLine =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<TitleRows.Column> columns = List.of();
  private FeatureSettings settings = FeatureSettings.standard();

  FeaturesViewModel(Texts texts, TaskRunner runner, Actions actions) {
    this.texts = texts;
    this.actions = actions;
    this.rows = new RowsViewModel(runner);
    chosen.addListener((_, _, _) -> choose());
  }

  void show(SessionState state) {
    FeaturesResult result = state.features();
    if (result == null) {
      return;
    }
    int absent = result.notApplicable().size() + result.ownAbsent().size();
    sentence.set(
        texts.format(
            absent == 0 ? "features.sentence" : "features.sentence.absent",
            result.features().size(),
            result.rows().size(),
            absent));
    settings = state.recipe().features();
    showIn(features, knownLines(result));
    showIn(own, ownLines(result));
    columns = result.explorer().titles().columns();
    choose();
    rows.show(result.rows());
    looks.set(result.looks());
  }

  private void choose() {
    chosenLine.set(
        Stream.concat(features.stream(), own.stream())
            .filter(line -> line.name().equals(chosen.get()))
            .findFirst());
  }

  private static void showIn(ObservableList<FeatureLine> list, List<FeatureLine> lines) {
    if (!lines.equals(list)) {
      list.setAll(lines);
    }
  }

  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /// The features of the program.
  ObservableList<FeatureLine> features() {
    return features;
  }

  /// Looks into the columns of the titles shown.
  ReadOnlyObjectProperty<ColumnLooks> looksProperty() {
    return looks.getReadOnlyProperty();
  }

  /// The user's.
  ObservableList<FeatureLine> own() {
    return own;
  }

  /// The name of the feature that is looked at, empty where none is.
  ObjectProperty<String> chosenProperty() {
    return chosen;
  }

  RowsViewModel rows() {
    return rows;
  }

  /// What the recipe says of features.
  FeatureSettings settings() {
    return settings;
  }

  /// The feature that is looked at as it is now.
  ReadOnlyObjectProperty<Optional<FeatureLine>> chosenLineProperty() {
    return chosenLine.getReadOnlyProperty();
  }

  /// The columns a feature may be made from: those of the cleaned titles, the features, and the
  /// user's that stand before it.
  ///
  /// @param name of the feature, empty for a new one
  List<TitleRows.Column> inputs(String name) {
    List<String> behind = settings.from(name).stream().map(UserFeature::name).toList();
    return columns.stream().filter(column -> !behind.contains(column.name())).toList();
  }

  /// The names no other column may have.
  ///
  /// @param name of the feature that is changed, which may keep it; empty for a new one
  List<String> taken(String name) {
    return Stream.concat(
            columns.stream().map(TitleRows.Column::name),
            settings.own().stream().map(UserFeature::name))
        .filter(taken -> !taken.equals(name))
        .toList();
  }

  /// The feature's column in the table, -1 where it has none.
  int column(String feature) {
    List<TitleRows.Column> columns = rows.viewProperty().get().rows().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(feature)) {
        return i;
      }
    }
    return -1;
  }

  void flip(FeatureLine line) {
    change(now ->
        line.known()
            .map(now::flipped)
            .orElseGet(
                () -> now.withOwn(list -> replaced(list, line.name(), UserFeature::flipped))));
  }

  /// What keeps a number from being set, a whole sentence; empty where nothing does.
  Optional<String> fault(FeatureParameter parameter, String text) {
    if (!text.strip().matches("[0-9]{1,6}") || !parameter.allows(Long.parseLong(text.strip()))) {
      return Optional.of(
          texts.format("features.parameter.fault", parameter.least(), parameter.most()));
    }
    return settings.with(parameter, Integer.parseInt(text.strip())).fault();
  }

  /// Sets a number that has no fault.
  void set(FeatureParameter parameter, String text) {
    change(now -> now.with(parameter, Integer.parseInt(text.strip())));
  }

  /// Takes the usual numbers of a feature again.
  void reset(FeatureColumn feature) {
    change(now -> now.reset(feature));
  }

  void add(UserFeature feature) {
    change(now ->
        now.withOwn(list -> {
          list.add(feature);
          return list;
        }));
    chosen.set(feature.name());
  }

  void replace(String name, UserFeature feature) {
    change(now -> now.withOwn(list -> replaced(list, name, _ -> feature)));
    chosen.set(feature.name());
  }

  void remove(String name) {
    change(now ->
        now.withOwn(
            list -> list.stream().filter(feature -> !feature.name().equals(name)).toList()));
  }

  /// Moves a feature of the user's up or down.
  ///
  /// @param by places, below 0 for up
  void move(String name, int by) {
    change(now ->
        now.withOwn(list -> {
          int from = place(list, name);
          int to = Math.clamp(from + (long) by, 0, list.size() - 1);
          if (from >= 0) {
            list.add(to, list.remove(from));
          }
          return list;
        }));
  }

  /// Moves a feature to the place of another.
  void moveTo(String name, String other) {
    List<UserFeature> list = settings.own();
    move(name, place(list, other) - place(list, name));
  }

  private void change(UnaryOperator<FeatureSettings> change) {
    actions.changeRecipe(recipe -> recipe.withFeatures(change.apply(recipe.features())));
    actions.run(Stage.FEATURES);
  }

  private static List<UserFeature> replaced(
      List<UserFeature> list, String name, UnaryOperator<UserFeature> change) {
    list.replaceAll(feature -> feature.name().equals(name) ? change.apply(feature) : feature);
    return list;
  }

  private static int place(List<UserFeature> list, String name) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private List<FeatureLine> knownLines(FeaturesResult result) {
    List<FeatureLine> lines = new ArrayList<>();
    for (FeatureColumn feature : FeatureColumn.values()) {
      boolean there =
          result.features().contains(feature.header())
              || result.notApplicable().containsKey(feature);
      if (feature.isOfSeveralFiles() && !there) {
        continue;
      }
      boolean on = settings.isOn(feature);
      String reason = result.notApplicable().getOrDefault(feature, "");
      lines.add(line(feature.header(), on, settings.definition(feature), reason));
    }
    return lines;
  }

  private List<FeatureLine> ownLines(FeaturesResult result) {
    List<FeatureLine> lines = new ArrayList<>();
    for (UserFeature feature : settings.own()) {
      String reason = result.ownAbsent().getOrDefault(feature.name(), "");
      lines.add(line(feature.name(), feature.on(), FormulaWords.of(feature.formula()), reason));
    }
    return lines;
  }

  /// @param reason why the last run did not make it, empty where it did
  private static FeatureLine line(String name, Boolean on, String definition, String reason) {
    boolean told = on && !reason.equals(FeatureSettings.off(name));
    return new FeatureLine(name, on, definition, told ? reason : "");
  }
}
