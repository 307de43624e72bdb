package app.marquee.ui.ingest;

import app.marquee.domain.catalogue.Decision;
import app.marquee.domain.catalogue.Decision.Choice;
import app.marquee.domain.recipe.ImportSetting;
import app.marquee.domain.recipe.ImportSettings;
import app.marquee.domain.recipe.Recipe;
import app.marquee.domain.recipe.RuleParameter;
import app.marquee.domain.run.Failure;
import app.marquee.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be chosen about a file of which nothing could be read, so that nothing was decided.
final class ReadingChoices {
  /// Leaves a decision to the file.
  private static final String DETECTED = "";

  private static final List<String> CHARSETS =
      List.of("utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1250", "windows-1251");

  private ReadingChoices() {}

  /// One decision for each setting text may be read by, with the outcome chosen so far.
  static List<Decision> of(ImportSettings settings, Texts texts) {
    List<Decision> decisions = new ArrayList<>();
    for (ImportSetting setting : ImportSetting.values()) {
      List<String> values = setting == ImportSetting.CHARSET ? CHARSETS : setting.allowed();
      if (!values.isEmpty()) {
        decisions.add(decision(setting, values, settings, texts));
      }
    }
    return List.copyOf(decisions);
  }

  /// The table to read of an input that holds several, before the other decisions.
  static List<Decision> of(@Nullable Failure failure, ImportSettings settings, Texts texts) {
    List<Decision> decisions = new ArrayList<>();
    if (failure instanceof Failure.Several several) {
      decisions.add(
          new Decision(
              ImportSetting.ENTRY.id(),
              texts.get("import.entry"),
              texts.get("import.entry.none"),
              several.what(),
              several.names().stream().map(name -> new Choice(name, name)).toList(),
              ""));
    }
    decisions.addAll(of(settings, texts));
    return List.copyOf(decisions);
  }

  /// A recipe that reads dates in an order.
  ///
  /// @param order null to leave it to the file
  static Recipe withDates(Recipe recipe, @Nullable String order) {
    RuleParameter parameter = RuleParameter.DATE_ORDER;
    return recipe.withRule(
        recipe
            .rule(parameter.rule())
            .with(parameter, order == null ? parameter.standard() : order));
  }

  private static Decision decision(
      ImportSetting setting, List<String> values, ImportSettings settings, Texts texts) {
    String key = "import." + setting.id();
    Choice detected = new Choice(DETECTED, texts.get("import.detected"));
    List<Choice> choices = new ArrayList<>(List.of(detected));
    for (String value : values) {
      choices.add(new Choice(value, texts.get(key + "." + value)));
    }
    String chosen = settings.value(setting);
    Decision found =
        new Decision(
            setting.id(), texts.get(key), detected.label(), texts.get(key + ".hint"), choices, "");
    return chosen == null ? found : found.settled(chosen);
  }

  /// True for the choice that leaves a decision to the file.
  static boolean isDetected(Choice choice) {
    return choice.id().equals(DETECTED);
  }
}
