package app.marquee.domain.fit;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.catalogue.FeatureColumn;
import app.marquee.domain.figures.Analysis;
import app.marquee.domain.fit.MissingColumn.Disabled;
import app.marquee.domain.quality.CheckSpec;
import app.marquee.domain.quality.Condition;
import app.marquee.domain.quality.RuleId;
import app.marquee.domain.recipe.Edit;
import app.marquee.domain.recipe.EditWords;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.UserFeature;
import app.marquee.domain.recipe.UserStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the columns a recipe asks for and a file lacks, with what of the recipe cannot be done.
/// What is switched off asks for nothing.
public final class RecipeFit {
  private final Recipe recipe;

  /// Names there are, by now.
  private final Set<String> names;

  /// Names steps or features would have made, to the columns these lack.
  private final Map<String, Set<String>> lost = new LinkedHashMap<>();

  /// Missing column to kind to names.
  private final Map<String, Map<String, List<String>>> found = new LinkedHashMap<>();

  private RecipeFit(Recipe recipe, Collection<String> columns) {
    this.recipe = recipe;
    this.names = new HashSet<>(columns);
    String duration = CanonicalColumn.DURATION.header();
    if (columns.stream()
        .anyMatch(c -> c.equalsIgnoreCase("runtime") || c.equalsIgnoreCase("seasons"))) {
      names.add(duration);
    }
  }

  /// @param columns of the file, by the names they have after ingest
  /// @return canonical columns in their order, then others by name
  public static List<MissingColumn> of(Recipe recipe, Collection<String> columns) {
    RecipeFit fit = new RecipeFit(recipe, columns);
    fit.rules();
    fit.steps();
    fit.features();
    fit.checks();
    fit.analyses();
    return fit.inOrder();
  }

  private void rules() {
    for (RuleId rule : RuleId.values()) {
      if (recipe.isOn(rule)) {
        disable("rules", rule.label(), lacking(headers(columns(rule))));
      }
    }
  }

  /// The columns a rule has nothing to do without.
  private static List<CanonicalColumn> columns(RuleId rule) {
    return switch (rule) {
      case DURATION_IN_RATING -> List.of(CanonicalColumn.RATING, CanonicalColumn.DURATION);
      case RATING_CANONICAL -> List.of(CanonicalColumn.RATING);
      case DURATION_PARSE, DURATION_ZERO -> List.of(CanonicalColumn.DURATION);
      case DATE_PARSE -> List.of(CanonicalColumn.DATE_ADDED);
      case YEAR_PARSE -> List.of(CanonicalColumn.RELEASE_YEAR);
      case COUNTRY_CODE -> List.of(CanonicalColumn.COUNTRY);
      case DATE_BEFORE_RELEASE -> List.of(CanonicalColumn.DATE_ADDED, CanonicalColumn.RELEASE_YEAR);
      default -> List.of();
    };
  }

  private void steps() {
    for (UserStep step : recipe.steps()) {
      if (!step.on()) {
        continue;
      }
      Set<String> lacking = lacking(columns(step.edit()));
      disable("steps", step.id().number() + " (" + EditWords.of(step.edit()) + ")", lacking);
      if (step.edit() instanceof Edit.RenameColumn(String _, String name)) {
        // Who asks for the old name lacks it by the recipe's doing, not the file's.
        if (lacking.isEmpty()) {
          names.add(name);
        } else {
          lost.put(name, lacking);
        }
      }
    }
  }

  private static List<String> columns(Edit edit) {
    return switch (edit) {
      case Edit.ReplaceValue one -> List.of(one.column());
      case Edit.MergeValues one -> List.of(one.column());
      case Edit.MergeClusters one -> List.of(one.column());
      case Edit.FillMissing one -> List.of(one.column());
      case Edit.EditCell one -> List.of(one.column());
      case Edit.RenameColumn one -> List.of(one.column());
      case Edit.DropColumn one -> List.of(one.column());
      case Edit.SplitLists one -> List.of(one.column());
      case Edit.JoinLists one -> List.of(one.column());
      case Edit.KeepBoth _, Edit.KeepTitle _ -> List.of();
      case Edit.DropRows drop -> drop.where().stream().map(Edit.Condition::column).toList();
    };
  }

  private void features() {
    for (FeatureColumn feature : FeatureColumn.values()) {
      if (feature.isOfSeveralFiles() && !names.contains(FeatureColumn.SOURCE)) {
        // One file lacks nothing; what the recipe would ask the feature for is lost.
        lost.put(feature.header(), Set.of(FeatureColumn.SOURCE));
      } else if (recipe.features().isOn(feature)) {
        feature(feature.header(), headers(feature.inputs()));
      } else {
        // It is the recipe that does without it, not the file.
        names.add(feature.header());
      }
    }
    for (UserFeature feature : recipe.features().own()) {
      if (feature.on()) {
        feature(feature.name(), feature.formula().columns());
      } else {
        names.add(feature.name());
      }
    }
  }

  private void feature(String name, List<String> inputs) {
    Set<String> lacking = lacking(inputs);
    disable("features", name, lacking);
    if (lacking.isEmpty()) {
      names.add(name);
    } else {
      lost.put(name, lacking);
    }
  }

  private void checks() {
    for (CheckSpec check : recipe.checks()) {
      // A check of columns that have to be there is applicable, and fails.
      if (!(check.condition() instanceof Condition.RequiredColumns)) {
        disable("checks", check.id(), lacking(check.condition().columns()));
      }
    }
  }

  private void analyses() {
    for (Analysis analysis : Analysis.values()) {
      disable("analyses", analysis.label(), lacking(headers(AnalysisColumns.of(analysis, recipe))));
    }
  }

  private static List<String> headers(List<CanonicalColumn> columns) {
    return columns.stream().map(CanonicalColumn::header).toList();
  }

  /// The columns of the file that are missing for these names to be there.
  private Set<String> lacking(Collection<String> asked) {
    Set<String> lacking = new LinkedHashSet<>();
    for (String name : asked) {
      if (!names.contains(name)) {
        lacking.addAll(lost.getOrDefault(name, Set.of(name)));
      }
    }
    return lacking;
  }

  private void disable(String kind, String name, Set<String> lacking) {
    for (String column : lacking) {
      found
          .computeIfAbsent(column, _ -> new LinkedHashMap<>())
          .computeIfAbsent(kind, _ -> new ArrayList<>())
          .add(name);
    }
  }

  private List<MissingColumn> inOrder() {
    List<String> order = new ArrayList<>();
    for (CanonicalColumn column : CanonicalColumn.values()) {
      if (found.containsKey(column.header())) {
        order.add(column.header());
      }
    }
    found.keySet().stream().sorted().filter(name -> !order.contains(name)).forEach(order::add);
    List<MissingColumn> missing = new ArrayList<>();
    for (String column : order) {
      List<Disabled> disabled = new ArrayList<>();
      found
          .getOrDefault(column, Map.of())
          .forEach((kind, some) -> disabled.add(new Disabled(kind, some)));
      missing.add(new MissingColumn(column, disabled));
    }
    return List.copyOf(missing);
  }
}
