package app.marquee.ui.chart.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The outlines of the world's countries in projected coordinates, read once from the map that
/// ships with the program (Natural Earth, public domain). Immutable.
public final class WorldShapes {
  private static final String MAP = "/app/marquee/assets/world_110m.json";

  /// The strip of the earth that is drawn: from Cape Horn to the north of Greenland.
  private static final double SOUTH = -56.5;

  private static final double NORTH = 84;

  private final Map<String, List<double[]>> countries;

  private WorldShapes(Map<String, List<double[]>> countries) {
    this.countries = Map.copyOf(countries);
  }

  private static final class Loading {
    static final CompletableFuture<WorldShapes> WORLD =
        CompletableFuture.supplyAsync(WorldShapes::read, Loading::start);

    private static void start(Runnable work) {
      Thread.ofPlatform().daemon().name("marquee-map").start(work);
    }
  }

  /// The world, once it is read: that takes about a tenth of a second away from the caller's thread
  /// and begins with the first call.
  public static CompletableFuture<WorldShapes> loading() {
    return Loading.WORLD;
  }

  /// The world; waits for it, so not for the JavaFX thread.
  public static WorldShapes world() {
    return loading().join();
  }

  /// Country codes of three letters with their rings: x and y by turns, in radii of the earth, y
  /// growing downwards from the map's top, x from its left.
  Map<String, List<double[]>> countries() {
    return countries;
  }

  static double width() {
    return 2 * NaturalEarth.x(180, 0);
  }

  static double height() {
    return NaturalEarth.y(NORTH) - NaturalEarth.y(SOUTH);
  }

  private static WorldShapes read() {
    Map<?, ?> topology = object(JsonText.parse(text()));
    Map<?, ?> transform = object(topology.get("transform"));
    List<double[]> arcs = new ArrayList<>();
    for (Object arc : list(topology.get("arcs"))) {
      arcs.add(arc(list(arc), list(transform.get("scale")), list(transform.get("translate"))));
    }
    Map<String, List<double[]>> countries = new HashMap<>();
    Map<?, ?> objects = object(topology.get("objects"));
    for (Object one : list(object(objects.get("countries")).get("geometries"))) {
      Map<?, ?> geometry = object(one);
      if (geometry.get("id") instanceof String id && !id.equals("ATA")) {
        countries.put(id, rings(geometry, arcs));
      }
    }
    return new WorldShapes(countries);
  }

  /// Longitudes and latitudes by turns; in the file each point is counted from the one before.
  private static double[] arc(List<?> points, List<?> scale, List<?> translate) {
    double[] arc = new double[points.size() * 2];
    double x = 0;
    double y = 0;
    for (int i = 0; i < points.size(); i++) {
      List<?> point = list(points.get(i));
      x += number(point.get(0));
      y += number(point.get(1));
      arc[2 * i] = x * number(scale.get(0)) + number(translate.get(0));
      arc[2 * i + 1] = y * number(scale.get(1)) + number(translate.get(1));
    }
    return arc;
  }

  private static List<double[]> rings(Map<?, ?> geometry, List<double[]> arcs) {
    List<double[]> rings = new ArrayList<>();
    boolean many = "MultiPolygon".equals(geometry.get("type"));
    for (Object part : list(geometry.get("arcs"))) {
      for (Object ring : many ? list(part) : List.of(Objects.requireNonNull(part))) {
        double[] points = project(ring(list(ring), arcs));
        if (points.length >= 6) {
          rings.add(points);
        }
      }
    }
    return rings;
  }

  private static double[] ring(List<?> indices, List<double[]> arcs) {
    List<Double> points = new ArrayList<>();
    for (Object index : indices) {
      int at = (int) number(index);
      double[] arc = arcs.get(at < 0 ? ~at : at);
      int n = arc.length / 2;
      // An arc's first point repeats the last of the arc before it.
      for (int i = points.isEmpty() ? 0 : 1; i < n; i++) {
        int from = at < 0 ? n - 1 - i : i;
        points.add(arc[2 * from]);
        points.add(arc[2 * from + 1]);
      }
    }
    return points.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] project(double[] ring) {
    double[] out = new double[ring.length];
    double[] longitudes = unwrapped(ring);
    for (int i = 0; i < ring.length; i += 2) {
      double latitude = Math.clamp(ring[i + 1], SOUTH, NORTH);
      out[i] = width() / 2 + NaturalEarth.x(longitudes[i / 2], latitude);
      out[i + 1] = NaturalEarth.y(NORTH) - NaturalEarth.y(latitude);
    }
    return out;
  }

  /// The ring's longitudes without a jump: where it steps over the date line it goes on beyond
  /// instead of back across the map, on the side where most of it lies.
  static double[] unwrapped(double[] ring) {
    double[] out = new double[ring.length / 2];
    double turn = 0;
    double sum = 0;
    for (int i = 0; i < out.length; i++) {
      double step = i == 0 ? 0 : ring[2 * i] - ring[2 * i - 2];
      if (Math.abs(step) > 180) {
        turn += step < 0 ? 360 : -360;
      }
      out[i] = ring[2 * i] + turn;
      sum += out[i];
    }
    double back = Math.rint(sum / out.length / 360) * 360;
    for (int i = 0; i < out.length; i++) {
      out[i] -= back;
    }
    return out;
  }

  private static String text() {
    try (InputStream in = WorldShapes.class.getResourceAsStream(MAP)) {
      if (in == null) {
        throw new IllegalStateException("The map " + MAP + " is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<?, ?> object(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  private static List<?> list(@Nullable Object value) {
    return (List<?>) Objects.requireNonNull(value);
  }

  private static double number(@Nullable Object value) {
    return (Double) Objects.requireNonNull(value);
  }
}
