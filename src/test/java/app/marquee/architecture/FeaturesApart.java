package app.marquee.architecture;

import static app.marquee.architecture.Packages.ROOT;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A feature package imports none of its layer but the shared rooms.
final class FeaturesApart extends ArchCondition<JavaClass> {

  /// Packages of a layer that all its features may use.
  private static final Map<String, Set<String>> SHARED_ROOMS =
      Map.of(
          "engine", Set.of("charts", "counting", "editions", "frame"),
          "io", Set.of("file", "input"),
          "ui", Set.of("chart", "fx", "theme"));

  /// Packages that put features of their layer together; no feature may use them.
  private static final Set<String> ASSEMBLIES = Set.of("ui", "ui.shell", "io.output", "io.source");

  /// The engine's features in the order data passes through them.
  private static final List<String> FLOW =
      List.of(
          "ingest",
          "passport",
          "clean",
          "steps",
          "clusters",
          "features",
          "checks",
          "analysis",
          "explore");

  FeaturesApart() {
    super("import only the shared rooms of their layer");
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    String layer = part(item, 0);
    String feature = part(item, 1);
    if (ASSEMBLIES.contains(feature.isEmpty() ? layer : layer + "." + feature)) {
      return;
    }
    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      boolean inside = target.getPackageName().startsWith(ROOT + "." + layer);
      if (inside && !allowed(layer, feature, target)) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }

  private static boolean allowed(String layer, String feature, JavaClass target) {
    String other = part(target, 1);
    return other.equals(feature)
        || SHARED_ROOMS.getOrDefault(layer, Set.of()).contains(other)
        || (layer.equals("engine") && handedOn(feature, other, target));
  }

  private static boolean handedOn(String stage, String earlier, JavaClass target) {
    return FLOW.indexOf(earlier) >= 0
        && FLOW.indexOf(earlier) < FLOW.indexOf(stage)
        && target.getSimpleName().endsWith("Catalogue");
  }

  /// The n-th package name below the root, empty where there is none.
  private static String part(JavaClass item, int index) {
    String below = item.getPackageName().substring(ROOT.length());
    List<String> parts = List.of(below.substring(Math.min(1, below.length())).split("\\.", -1));
    return index < parts.size() ? parts.get(index) : "";
  }
}
