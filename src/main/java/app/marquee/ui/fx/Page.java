package app.marquee.ui.fx;

import app.marquee.app.SessionState;
import javafx.scene.Node;

/// A page of the window. Made when it is first shown, confined to the FX thread.
public interface Page {

  /// What fills the place right of the rail: page header and content. Always the same node.
  Node node();

  /// Draws this state. Called when the page comes into view and after each change while it is in
  /// view; returns at once, so work over rows belongs on the context's runner.
  void show(SessionState state);

  /// Moves the focus to the page's search field, where it has one (Ctrl+F).
  default void find() {}

  /// Shows the titles behind the page, where it has such.
  default void showRows() {}
}
