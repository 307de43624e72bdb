package app.marquee.app.desk;

import java.util.Comparator;
import java.util.List;

/// A rectangle on the screens, in pixels from the upper left corner of the first one.
public record Area(double x, double y, double width, double height) {

  /// How much of a window's top must be seen so that it can be taken hold of.
  private static final double GRIP_WIDTH = 160;

  private static final double GRIP_HEIGHT = 40;

  /// The same window where it can be reached: as it is while a good piece of its upper edge is on a
  /// screen, else moved on to the screen nearest to it and made to fit there.
  ///
  /// @param screens what of each screen a window may use, the first being the main one; not empty
  public Area rescued(List<Area> screens) {
    if (screens.stream().anyMatch(this::canBeHeldOn)) {
      return this;
    }
    Area nearest =
        screens.stream()
            .min(Comparator.comparingDouble(this::distance))
            .orElseThrow(IllegalArgumentException::new);
    double fitWidth = Math.min(width, nearest.width);
    double fitHeight = Math.min(height, nearest.height);
    return new Area(
        Math.clamp(x, nearest.x, nearest.x + nearest.width - fitWidth),
        Math.clamp(y, nearest.y, nearest.y + nearest.height - fitHeight),
        fitWidth,
        fitHeight);
  }

  /// False for what no window can be: without extent, or not a number.
  public boolean isUsable() {
    return Double.isFinite(x)
        && Double.isFinite(y)
        && width >= 1
        && height >= 1
        && width < 100_000
        && height < 100_000;
  }

  private boolean canBeHeldOn(Area screen) {
    double seen = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
    boolean topIsOn = y >= screen.y && y + GRIP_HEIGHT <= screen.y + screen.height;
    return topIsOn && seen >= Math.min(GRIP_WIDTH, width);
  }

  private double distance(Area other) {
    double across = x + width / 2 - (other.x + other.width / 2);
    double down = y + height / 2 - (other.y + other.height / 2);
    return across * across + down * down;
  }
}
