package app.marquee.ui.ingest;

import app.marquee.app.IngestResult;
import app.marquee.app.Input;
import app.marquee.app.SessionState;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.ui.fx.Actions;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files that make one catalogue: what each is called in the `source` column, and their order.
final class InputsViewModel {

  /// One of the files.
  ///
  /// @param name what it is called in the `source` column
  /// @param note its own name, and how many records it has where that is known
  record Line(int index, Input input, String name, String note) {}

  private final Texts texts;
  private final Actions actions;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private List<Input> inputs = List.of();
  private List<String> names = List.of();

  InputsViewModel(Texts texts, Actions actions) {
    this.texts = texts;
    this.actions = actions;
  }

  void show(SessionState state) {
    inputs = state.inputs();
    names = state.recipe().imports().sources();
    List<String> shown =
        state.recipe().imports().sourceNames(inputs.stream().map(InputsViewModel::own).toList());
    List<Line> now = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      now.add(new Line(i, inputs.get(i), shown.get(i), note(i, state)));
    }
    if (!lines.equals(now)) {
      lines.setAll(now);
    }
  }

  private String note(int index, SessionState state) {
    String name = inputs.get(index).name();
    IngestResult read = state.ingest();
    if (read == null
        || read.files().size() != inputs.size()
        || !read.files().get(index).fileName().equals(name)) {
      return name;
    }
    return texts.format("inputs.note", name, read.files().get(index).records());
  }

  /// What a file is called where nobody names it.
  private static String own(Input input) {
    return new SourceFacts(input.name(), 0, "", 0).name();
  }

  /// Every file, in order.
  ObservableList<Line> lines() {
    return lines;
  }

  /// True where more files than one make the catalogue.
  boolean isSeveral() {
    return inputs.size() > 1;
  }

  void add() {
    actions.addFiles();
  }

  /// Calls a file otherwise in the `source` column; a blank leaves it to the file's own name.
  void rename(Line line, String name) {
    String wanted = name.strip();
    if (!wanted.equals(line.name())) {
      List<String> changed = allNames();
      changed.set(line.index(), wanted.equals(own(line.input())) ? "" : wanted);
      read(inputs, changed);
    }
  }

  void remove(Line line) {
    List<Input> fewer = new ArrayList<>(inputs);
    List<String> changed = allNames();
    fewer.remove(line.index());
    changed.remove(line.index());
    read(fewer, changed);
  }

  /// Moves a file one place towards the beginning.
  void moveUp(Line line) {
    swap(line.index(), line.index() - 1);
  }

  /// Moves a file one place towards the end.
  void moveDown(Line line) {
    swap(line.index(), line.index() + 1);
  }

  private void swap(int one, int other) {
    if (Math.min(one, other) < 0 || Math.max(one, other) >= inputs.size()) {
      return;
    }
    List<Input> moved = new ArrayList<>(inputs);
    List<String> changed = allNames();
    Collections.swap(moved, one, other);
    Collections.swap(changed, one, other);
    read(moved, changed);
  }

  /// The name given to each file, blank where it goes by its own.
  private List<String> allNames() {
    List<String> all = new ArrayList<>(names);
    while (all.size() < inputs.size()) {
      all.add("");
    }
    return all;
  }

  private void read(List<Input> others, List<String> called) {
    boolean unnamed = others.size() < 2 || called.stream().allMatch(String::isBlank);
    actions.readFrom(others, unnamed ? List.of() : called);
  }
}
