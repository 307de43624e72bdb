package app.marquee.ui.reports;

import app.marquee.app.ExportOutcome;
import app.marquee.app.SessionState;
import app.marquee.domain.figures.Analysed;
import app.marquee.domain.figures.Figure;
import app.marquee.domain.figures.Insight;
import app.marquee.domain.figures.ReportDocument;
import app.marquee.domain.quality.CheckResult;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.ui.fx.Texts;
import app.marquee.ui.reports.Block.Sentence;
import app.marquee.ui.reports.Block.Sentences;
import app.marquee.ui.reports.Block.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the Reports page says: the documents, and the one being read.
final class ReportsViewModel {
  /// The name of the page made of figures, insights and checks.
  static final String OVERVIEW = "overview";

  /// A document being read.
  record Content(String name, List<Figure> figures, List<Block> blocks) {}

  private final Texts texts;
  private final BlockReader reader;
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ObservableList<String> documents = FXCollections.observableArrayList();
  private final ObjectProperty<String> chosen = new SimpleObjectProperty<>(OVERVIEW);
  private final ReadOnlyObjectWrapper<Content> content =
      new ReadOnlyObjectWrapper<>(new Content(OVERVIEW, List.of(), List.of()));
  private @Nullable Analysed analysed;

  ReportsViewModel(Texts texts) {
    this.texts = texts;
    this.reader = new BlockReader(texts);
    chosen.addListener((_, _, _) -> read());
  }

  // The same object is the same result; comparing content would walk over every document.
  @SuppressWarnings("ReferenceEquality")
  void show(SessionState state) {
    Analysed now = state.analysed();
    if (now == null) {
      return;
    }
    sentence.set(sentence(state, now));
    if (now != analysed) {
      analysed = now;
      List<String> names = new ArrayList<>(List.of(OVERVIEW));
      now.documents().forEach(document -> names.add(document.name()));
      if (!names.equals(documents)) {
        documents.setAll(names);
      }
      read();
    }
  }

  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /// The documents' names, the overview first.
  ObservableList<String> documents() {
    return documents;
  }

  /// The document being read.
  ObjectProperty<String> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /// A document's name in words.
  String words(String document) {
    String key = "reports.document." + document;
    return texts.has(key) ? texts.get(key) : BlockReader.words(document);
  }

  private String sentence(SessionState state, Analysed now) {
    ExportOutcome export = state.export();
    if (export != null) {
      return texts.format(
          "reports.sentence.exported",
          export.files().size(),
          String.valueOf(export.folder().getFileName()));
    }
    long failed = now.checks().stream().filter(check -> !check.passed()).count();
    return failed == 0
        ? texts.format("reports.sentence", now.checks().size())
        : texts.format("reports.sentence.failed", failed, now.checks().size());
  }

  private void read() {
    Analysed now = analysed;
    String name = chosen.get();
    if (now == null || name == null) {
      return;
    }
    if (name.equals(OVERVIEW)) {
      content.set(new Content(name, now.figures(), overview(now)));
      return;
    }
    for (ReportDocument document : now.documents()) {
      if (document.name().equals(name)) {
        content.set(new Content(name, List.of(), reader.read(document)));
      }
    }
  }

  private List<Block> overview(Analysed now) {
    List<Sentence> insights =
        now.insights().stream()
            .map(insight -> new Sentence(Tone.PLAIN, insight.statement(), source(insight)))
            .toList();
    List<Sentence> checks =
        now.checks().stream()
            .map(check -> new Sentence(tone(check), check.sentence(), check.observed()))
            .toList();
    return List.of(
        new Sentences(texts.get("reports.insights"), insights),
        new Sentences(texts.get("reports.checks"), checks));
  }

  private String source(Insight insight) {
    return words(insight.report());
  }

  private static Tone tone(CheckResult check) {
    if (check.passed()) {
      return Tone.PASSED;
    }
    return check.spec().level() == CheckSpec.Level.ERROR ? Tone.FAILED : Tone.WARNING;
  }
}
