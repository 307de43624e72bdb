package app.marquee.ui.ingest;

import app.marquee.ui.fx.Em;
import app.marquee.ui.fx.Shown;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Puts the passport beside the page where there is room, and over it where there is not. There it
/// is closed until it is asked for.
final class PassportSide extends StackPane {
  /// In em: a window of 1180 px less its rail.
  private static final double ROOMY = 74;

  private final Node page;
  private final Region passport;
  private final ToggleButton toggle;
  private boolean roomy;

  PassportSide(Node page, Region passport, ToggleButton toggle) {
    this.page = page;
    this.passport = passport;
    this.toggle = toggle;
    setAlignment(passport, Pos.TOP_RIGHT);
    getChildren().setAll(page, passport);
    Shown.when(false, passport);
    toggle.selectedProperty().subscribe(this::place);
    widthProperty().subscribe(this::place);
    passport.widthProperty().subscribe(this::place);
  }

  private void place() {
    boolean now = getWidth() >= ROOMY * Em.USUAL;
    if (now != roomy) {
      roomy = now;
      toggle.setSelected(now);
    }
    Shown.when(toggle.isSelected(), passport);
    boolean beside = roomy && toggle.isSelected();
    setMargin(page, new Insets(0, beside ? passport.getWidth() : 0, 0, 0));
  }
}
