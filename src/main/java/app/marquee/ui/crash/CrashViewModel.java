package app.marquee.ui.crash;

import app.marquee.app.desk.CrashReport;
import app.marquee.ui.fx.Texts;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the crash dialog says, and the copy of its details.
final class CrashViewModel {
  private final CrashReport report;
  private final Texts texts;
  private final Consumer<String> copy;
  private final ReadOnlyStringWrapper copyName = new ReadOnlyStringWrapper();

  /// @param copy puts text on the clipboard
  CrashViewModel(CrashReport report, Texts texts, Consumer<String> copy) {
    this.report = report;
    this.texts = texts;
    this.copy = copy;
    copyName.set(texts.get("crash.copy"));
  }

  /// What happened and what to do, in plain words.
  String sentence() {
    return texts.get("crash.sentence");
  }

  String code() {
    return texts.format("crash.code", report.code());
  }

  String details() {
    return report.details();
  }

  /// The name of the button that copies, which says that it has.
  ReadOnlyStringProperty copyNameProperty() {
    return copyName.getReadOnlyProperty();
  }

  void copyDetails() {
    copy.accept(report.details());
    copyName.set(texts.get("crash.copied"));
  }
}
