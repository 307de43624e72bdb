package app.marquee.io.source;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.Decision.Choice;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.engine.ingest.IngestedCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How several files are read, each decision once: where they agree its outcome, else what it is in
/// each. What is chosen in its place holds for all of them.
final class JoinedDecisions {
  /// Files named one by one; of more the rest is counted.
  private static final int MOST_NAMED = 4;

  private JoinedDecisions() {}

  /// A file's outcome of a decision.
  private record Outcome(String file, Decision decision) {}

  static List<Decision> of(List<IngestedCatalogue> files, List<String> names) {
    Map<String, List<Outcome>> byId = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      for (Decision decision : files.get(i).raw().decisions()) {
        // How columns are matched is decided anew for all.
        if (!decision.id().equals("columns")) {
          byId.computeIfAbsent(decision.id(), _ -> new ArrayList<>())
              .add(new Outcome(names.get(i), decision));
        }
      }
    }
    return byId.values().stream().map(one -> joined(one, files.size())).toList();
  }

  private static Decision joined(List<Outcome> outcomes, int files) {
    Decision first = outcomes.getFirst().decision();
    Set<String> values = new LinkedHashSet<>();
    Set<String> detected = new LinkedHashSet<>();
    for (Outcome outcome : outcomes) {
      values.add(outcome.decision().value());
      if (outcome.decision().isOverridden()) {
        detected.add(outcome.decision().detected());
      }
    }
    boolean everywhere = values.size() == 1 && outcomes.size() == files;
    return new Decision(
        first.id(),
        first.name(),
        String.join(", ", values),
        everywhere ? "in all files" : apart(outcomes),
        choices(outcomes),
        String.join(", ", detected));
  }

  private static String apart(List<Outcome> outcomes) {
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : outcomes.subList(0, Math.min(MOST_NAMED, outcomes.size()))) {
      parts.add(outcome.decision().value() + " in " + outcome.file());
    }
    if (outcomes.size() > MOST_NAMED) {
      parts.add("and " + (outcomes.size() - MOST_NAMED) + " more files");
    }
    return String.join("; ", parts);
  }

  /// A file of an archive and a sheet are names of one file's own: none can be chosen for all.
  private static List<Choice> choices(List<Outcome> outcomes) {
    String id = outcomes.getFirst().decision().id();
    if (id.equals(ImportSetting.ENTRY.id()) || id.equals(ImportSetting.SHEET.id())) {
      return List.of();
    }
    Set<Choice> choices = new LinkedHashSet<>();
    outcomes.forEach(outcome -> choices.addAll(outcome.decision().choices()));
    return List.copyOf(choices);
  }
}
