package app.marquee.ui.fx;

import app.marquee.domain.run.Stage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pages of the window: the welcome page, the six steps of the rail in order, and what stands
/// below them.
public enum PageId {
  WELCOME("welcome", "fth-home", null),
  INGEST("ingest", "fth-log-in", Stage.INGEST),
  CLEAN("clean", "fth-filter", Stage.CLEAN),
  FEATURES("features", "fth-layers", Stage.FEATURES),
  ANALYSE("analyse", "fth-bar-chart-2", Stage.ANALYSE),
  EXPLORE("explore", "fth-compass", Stage.ANALYSE),
  REPORTS("reports", "fth-file-text", Stage.REPORTS),
  CHECKS("checks", "fth-shield", Stage.FEATURES);

  private final String key;
  private final String icon;
  private final @Nullable Stage stage;

  PageId(String key, String icon, @Nullable Stage stage) {
    this.key = key;
    this.icon = icon;
    this.stage = stage;
  }

  /// Where its texts stand in the bundle: `page.<key>.name` and so on.
  public String key() {
    return key;
  }

  /// The Ikonli literal of its icon.
  public String icon() {
    return icon;
  }

  /// True for the six steps.
  public boolean isStep() {
    return this != WELCOME && this != CHECKS;
  }

  /// The stage whose result the page shows, empty for the welcome page.
  public Optional<Stage> stage() {
    return Optional.ofNullable(stage);
  }
}
