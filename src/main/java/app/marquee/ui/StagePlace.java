package app.marquee.ui;

import app.marquee.app.desk.Area;
import app.marquee.app.desk.WindowPlace;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Puts a stage where it stood, and notes where it stands.
final class StagePlace {
  private final Stage stage;
  private @Nullable Area normal;

  StagePlace(Stage stage) {
    this.stage = stage;
    Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(property -> property.addListener((_, _, _) -> note()));
  }

  /// Puts the stage where it stood, on a screen that is there.
  void restore(WindowPlace place) {
    Area area = place.area();
    if (area != null) {
      Area rescued = area.rescued(screens());
      stage.setX(rescued.x());
      stage.setY(rescued.y());
      stage.setWidth(rescued.width());
      stage.setHeight(rescued.height());
    }
    stage.setMaximized(place.state() == WindowPlace.State.MAXIMIZED);
  }

  /// Where the stage stands now; a maximized one is remembered with the place it goes back to.
  WindowPlace now(Map<String, Double> dividers) {
    return new WindowPlace(
        normal,
        stage.isMaximized() ? WindowPlace.State.MAXIMIZED : WindowPlace.State.NORMAL,
        dividers);
  }

  private void note() {
    if (stage.isShowing()
        && !stage.isMaximized()
        && !stage.isFullScreen()
        && !stage.isIconified()) {
      Area area = new Area(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
      if (area.isUsable()) {
        normal = area;
      }
    }
  }

  private static List<Area> screens() {
    return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
        .map(Screen::getVisualBounds)
        .map(StagePlace::area)
        .distinct()
        .toList();
  }

  private static Area area(Rectangle2D bounds) {
    return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
