package app.marquee.ui.features;

import app.marquee.domain.recipe.UserFeature;
import app.marquee.ui.fx.PageContext;
import java.util.function.Consumer;

/// Opens the dialogs in which the user's features are made and changed.
final class FeatureDialogs {
  private final FeaturesViewModel model;
  private final PageContext context;

  FeatureDialogs(FeaturesViewModel model, PageContext context) {
    this.model = model;
    this.context = context;
  }

  /// Asks for a new feature of a kind.
  void add(FormulaKind kind) {
    open(new UserFeature("", true, kind.draft()), model::add);
  }

  /// Asks how a feature is to be.
  void change(String name) {
    model
        .settings()
        .named(name)
        .ifPresent(draft -> open(draft, feature -> model.replace(name, feature)));
  }

  private void open(UserFeature draft, Consumer<UserFeature> done) {
    context.actions().showDialog(close -> new FeatureDialog(draft, model, context, done, close));
  }
}
