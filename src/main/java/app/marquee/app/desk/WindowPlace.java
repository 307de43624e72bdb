package app.marquee.app.desk;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where the window stood when it was closed.
///
/// @param area null where it was never shown
/// @param state how it filled the screen; the area is the one it goes back to
/// @param dividers by name, each a share from 0 to 1
public record WindowPlace(@Nullable Area area, State state, Map<String, Double> dividers) {

  /// Before the first start.
  public static final WindowPlace NONE = new WindowPlace(null, State.NORMAL, Map.of());

  /// How a window fills the screen.
  public enum State {
    NORMAL,
    MAXIMIZED
  }

  public WindowPlace {
    dividers = Map.copyOf(new TreeMap<>(dividers));
  }
}
