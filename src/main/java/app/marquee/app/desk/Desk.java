package app.marquee.app.desk;

import app.marquee.app.RecipeStore;
import app.marquee.app.desk.SettingsStore.Kept;

/// Everything a window keeps things in.
///
/// @param kept what the settings' store had at the start
public record Desk(
    SettingsStore settings,
    Kept kept,
    RecentStore recents,
    RecipeStore recipes,
    WorkMark mark,
    LogStore log) {

  /// A desk on which nothing stays but recipes.
  public static Desk forgetful(RecipeStore recipes) {
    return new Desk(
        SettingsStore.none(),
        Kept.NOTHING,
        RecentStore.none(),
        recipes,
        WorkMark.none(),
        LogStore.none());
  }
}
