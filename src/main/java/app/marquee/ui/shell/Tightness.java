package app.marquee.ui.shell;

import javafx.application.Platform;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Marks the window as `tight` while its text is large for its width, such as in a small window:
/// bars then keep only what a menu does not have.
final class Tightness {
  /// Below this many em of width.
  private static final double TIGHT_EM = 66;

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final Region root;
  private final DoubleBinding em;
  private boolean tight;

  private Tightness(Region root, DoubleBinding em) {
    this.root = root;
    this.em = em;
  }

  /// Marks this root from now on.
  ///
  /// @param em its text size in pixels
  static void follow(Region root, DoubleBinding em) {
    Tightness tightness = new Tightness(root, em);
    root.widthProperty().subscribe(_ -> tightness.refresh());
    em.subscribe(_ -> tightness.refresh());
  }

  private void refresh() {
    boolean now = root.getWidth() / em.get() < TIGHT_EM;
    if (now != tight) {
      tight = now;
      root.pseudoClassStateChanged(TIGHT, now);
      // The text size changes while styles are being applied: what was styled already is styled
      // anew.
      Platform.runLater(() -> {
        root.pseudoClassStateChanged(TIGHT, !tight);
        root.pseudoClassStateChanged(TIGHT, tight);
      });
    }
  }
}
