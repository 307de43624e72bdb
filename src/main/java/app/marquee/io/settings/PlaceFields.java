package app.marquee.io.settings;

import app.marquee.app.desk.Area;
import app.marquee.app.desk.WindowPlace;
import app.marquee.app.desk.WindowPlace.State;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.TreeMap;

/// The window's place under `window`. It is the program's own note: what cannot be used in it is as
/// if it were not there.
final class PlaceFields {
  private static final String WINDOW = "window";
  private static final String MAXIMIZED = "maximized";
  private static final String DIVIDERS = "dividers";

  private PlaceFields() {}

  static WindowPlace read(JsonObject settings) {
    if (!(settings.get(WINDOW) instanceof JsonObject window)) {
      return WindowPlace.NONE;
    }
    Area area =
        new Area(
            number(window, "x"),
            number(window, "y"),
            number(window, "width"),
            number(window, "height"));
    boolean maximized =
        window.get(MAXIMIZED) instanceof JsonPrimitive value
            && value.isBoolean()
            && value.getAsBoolean();
    Map<String, Double> dividers = new TreeMap<>();
    if (window.get(DIVIDERS) instanceof JsonObject found) {
      for (String name : found.keySet()) {
        double share = number(found, name);
        if (share >= 0 && share <= 1) {
          dividers.put(name, share);
        }
      }
    }
    return new WindowPlace(
        area.isUsable() ? area : null, maximized ? State.MAXIMIZED : State.NORMAL, dividers);
  }

  static void write(WindowPlace place, JsonObject settings) {
    JsonObject window = child(settings, WINDOW);
    Area area = place.area();
    if (area != null) {
      window.addProperty("x", area.x());
      window.addProperty("y", area.y());
      window.addProperty("width", area.width());
      window.addProperty("height", area.height());
    }
    window.addProperty(MAXIMIZED, place.state() == State.MAXIMIZED);
    JsonObject dividers = child(window, DIVIDERS);
    new TreeMap<>(place.dividers()).forEach(dividers::addProperty);
  }

  private static JsonObject child(JsonObject parent, String name) {
    if (parent.get(name) instanceof JsonObject child) {
      return child;
    }
    JsonObject made = new JsonObject();
    parent.add(name, made);
    return made;
  }

  /// NaN where there is no number.
  private static double number(JsonObject object, String name) {
    JsonElement found = object.get(name);
    return found instanceof JsonPrimitive value && value.isNumber()
        ? value.getAsDouble()
        : Double.NaN;
  }
}
