package app.marquee.ui;

import app.marquee.ui.shell.Notices.Notice;
import app.marquee.ui.shell.Question;
import app.marquee.ui.shell.Shell;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What floats over the window's pages, for those who are made before the frame is.
final class Dialogs {
  private @Nullable Shell shell;

  void connect(Shell frame) {
    shell = frame;
  }

  /// Shows a dialog.
  ///
  /// @param maker makes it, given what closes it
  void show(Function<Runnable, Node> maker) {
    if (shell != null) {
      shell.showDialog(maker.apply(this::close));
    }
  }

  /// @param left called once it is away, whatever closed it
  void show(Node dialog, Runnable left) {
    if (shell != null) {
      shell.showDialog(dialog, left);
    }
  }

  void close() {
    if (shell != null) {
      shell.closeDialog();
    }
  }

  void ask(Question question) {
    if (shell != null) {
      shell.ask(question);
    }
  }

  void say(Notice notice) {
    if (shell != null) {
      shell.say(notice);
    }
  }
}
