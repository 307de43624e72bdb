package app.marquee.domain.recipe;

import app.marquee.domain.board.Exploring;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.OnFailedCheck;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.quality.StepId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that decides what a run does with a file: same file and same recipe give same bytes.
///
/// @param asOf the date ages are counted from; null takes it from the data
/// @param imports how the file is read, only where the user overrides what it speaks for
/// @param mapping header in the file to canonical column, only where the user overrides the match
/// @param rules one setting for each rule, in running order
/// @param checks in the order they are reported
/// @param onFailedCheck what a run does where a check of level error failed
/// @param source the data set the file was fetched from, with its version; null where it is a file
/// @param definitions how is counted where several ways are defensible
/// @param repairs of damage, one of a kind, chosen from the passport
/// @param steps of the user's, which run after the rules, in this order
/// @param exploring the boards and the filter of the Explore page, which change no byte of a run
/// @param features which are derived, and with which numbers
public record Recipe(
    @Nullable LocalDate asOf,
    ImportSettings imports,
    Map<String, String> mapping,
    List<RuleSetting> rules,
    List<CheckSpec> checks,
    OnFailedCheck onFailedCheck,
    @Nullable DatasetName source,
    Definitions definitions,
    List<Repair> repairs,
    List<UserStep> steps,
    Exploring exploring,
    FeatureSettings features) {

  /// The version of the recipe's format this program writes.
  public static final int VERSION = 1;

  public Recipe {
    mapping = Map.copyOf(new TreeMap<>(mapping));
    rules = RuleOrder.complete(rules);
    checks = List.copyOf(checks);
    repairs = List.copyOf(repairs);
    steps = List.copyOf(steps);
  }

  /// A recipe for a file of the user's own that leaves it to the file how it is read.
  public Recipe(
      @Nullable LocalDate asOf,
      Map<String, String> mapping,
      List<RuleSetting> rules,
      List<CheckSpec> checks) {
    this(
        asOf,
        ImportSettings.detected(),
        mapping,
        rules,
        checks,
        OnFailedCheck.STOP,
        null,
        Definitions.standard(),
        List.of(),
        List.of(),
        Exploring.NOTHING,
        FeatureSettings.standard());
  }

  /// The recipe of a newly opened file.
  public static Recipe standard() {
    return new Recipe(null, Map.of(), List.of(), StandardChecks.all());
  }

  public RuleSetting rule(RuleId id) {
    return rules.get(RuleOrder.place(rules, id));
  }

  /// The value of a rule's parameter.
  public String value(RuleParameter parameter) {
    return rule(parameter.rule()).value(parameter);
  }

  public boolean isOn(RuleId id) {
    return rule(id).on();
  }

  public Recipe withAsOf(@Nullable LocalDate date) {
    return changed(draft -> draft.asOf = date);
  }

  public Recipe withRule(RuleSetting setting) {
    return withRules(
        rules.stream().map(old -> old.rule() == setting.rule() ? setting : old).toList());
  }

  public Recipe withRules(List<RuleSetting> changed) {
    return changed(draft -> draft.rules = changed);
  }

  /// When a rule runs, from 0.
  public int place(RuleId rule) {
    return RuleOrder.place(rules, rule);
  }

  public Recipe withSource(@Nullable DatasetName name) {
    return changed(draft -> draft.source = name);
  }

  public Recipe withSteps(List<UserStep> changed) {
    return changed(draft -> draft.steps = changed);
  }

  public Recipe withFeatures(FeatureSettings chosen) {
    return changed(draft -> draft.features = chosen);
  }

  /// The same with one more step, the last, under an id no step of it has.
  public Recipe withStep(Edit edit) {
    int highest = steps.stream().mapToInt(step -> step.id().number()).max().orElse(0);
    List<UserStep> more = new ArrayList<>(steps);
    more.add(new UserStep(new StepId(highest + 1), true, edit));
    return withSteps(more);
  }

  /// A data set at the version this recipe knows it by, unless the name says which.
  public DatasetName pinned(DatasetName asked) {
    if (asked.version() > 0) {
      return asked;
    }
    return Stream.concat(Stream.ofNullable(source), imports.datasets().stream())
        .filter(known -> known.isSameSet(asked))
        .findFirst()
        .map(known -> asked.withVersion(known.version()))
        .orElse(asked);
  }

  public Recipe withImports(ImportSettings changed) {
    return changed(draft -> draft.imports = changed);
  }

  /// The same with one more repair, in the place of another of its kind.
  public Recipe with(Repair repair) {
    List<Repair> changed = new ArrayList<>(without(repair).repairs);
    changed.add(repair);
    return withRepairs(changed);
  }

  /// The same without the repair of this kind.
  public Recipe without(Repair repair) {
    List<Repair> changed = new ArrayList<>(repairs);
    changed.removeIf(other -> other.id().equals(repair.id()));
    return withRepairs(changed);
  }

  /// True where it has a repair of this kind, and the rule that makes repairs is on.
  public boolean repairs(Repair repair) {
    return isOn(RuleId.PASSPORT_REPAIR)
        && repairs.stream().anyMatch(other -> other.id().equals(repair.id()));
  }

  public Recipe withRepairs(List<Repair> chosen) {
    return changed(draft -> draft.repairs = chosen);
  }

  public Recipe withDefinitions(Definitions chosen) {
    return changed(draft -> draft.definitions = chosen);
  }

  /// The same with one question counted so.
  public Recipe withDefinition(Definition way) {
    return withDefinitions(definitions.with(way));
  }

  /// The same with a column of the file matched by hand; what was matched to that column by hand
  /// before is left to its name again.
  ///
  /// @param column the canonical column's header
  public Recipe withMapping(String header, String column) {
    Map<String, String> changed = new TreeMap<>(withoutMapping(column).mapping);
    changed.put(header, column);
    return changed(draft -> draft.mapping = changed);
  }

  /// The same with a canonical column left to the names in the file.
  public Recipe withoutMapping(String column) {
    Map<String, String> changed = new TreeMap<>(mapping);
    changed.values().removeIf(column::equals);
    return changed(draft -> draft.mapping = changed);
  }

  /// The recipe for a table this one has cleaned: cleaned once more, it stays as it is.
  ///
  /// @param counted the date the run counted ages from
  public Recipe forCleaned(@Nullable LocalDate counted) {
    return changed(draft -> {
      draft.asOf = counted;
      draft.imports = ImportSettings.detected();
      draft.mapping = Map.of();
      draft.source = null;
      draft.repairs = List.of();
      draft.steps = List.of();
    });
  }

  public Recipe withChecks(List<CheckSpec> changed) {
    return changed(draft -> draft.checks = changed);
  }

  public Recipe withOnFailedCheck(OnFailedCheck changed) {
    return changed(draft -> draft.onFailedCheck = changed);
  }

  /// The same with the columns matched by hand whose header passes; the others are left to their
  /// names.
  public Recipe withMappingOf(Predicate<String> header) {
    Recipe changed = this;
    for (Map.Entry<String, String> match : mapping.entrySet()) {
      if (!header.test(match.getKey())) {
        changed = changed.withoutMapping(match.getValue());
      }
    }
    return changed;
  }

  public Recipe withExploring(Exploring changed) {
    return changed(draft -> draft.exploring = changed);
  }

  /// True where runs of both do the same: they differ in what is explored at most.
  public boolean runsAs(Recipe other) {
    return withExploring(other.exploring).equals(other);
  }

  public Optional<LocalDate> pinnedAsOf() {
    return Optional.ofNullable(asOf);
  }

  private Recipe changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.recipe();
  }

  /// A recipe's components while one of them is exchanged.
  private static final class Draft {
    private @Nullable LocalDate asOf;
    private ImportSettings imports;
    private Map<String, String> mapping;
    private List<RuleSetting> rules;
    private List<CheckSpec> checks;
    private OnFailedCheck onFailedCheck;
    private @Nullable DatasetName source;
    private Definitions definitions;
    private List<Repair> repairs;
    private List<UserStep> steps;
    private Exploring exploring;
    private FeatureSettings features;

    Draft(Recipe from) {
      asOf = from.asOf;
      imports = from.imports;
      mapping = from.mapping;
      rules = from.rules;
      checks = from.checks;
      onFailedCheck = from.onFailedCheck;
      source = from.source;
      definitions = from.definitions;
      repairs = from.repairs;
      steps = from.steps;
      exploring = from.exploring;
      features = from.features;
    }

    Recipe recipe() {
      return new Recipe(
          asOf,
          imports,
          mapping,
          rules,
          checks,
          onFailedCheck,
          source,
          definitions,
          repairs,
          steps,
          exploring,
          features);
    }
  }
}
