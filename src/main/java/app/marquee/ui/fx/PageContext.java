package app.marquee.ui.fx;

import app.marquee.app.TaskRunner;
import app.marquee.ui.theme.Theme;

/// What a page is given.
///
/// @param texts the window's text
/// @param views loads FXML views
/// @param actions what the page may ask the window for
/// @param runner for work over rows or files
/// @param feed progress and log of the run
/// @param theme the look, for those who draw on a canvas
/// @param dividers where the dividers of the pages stood
public record PageContext(
    Texts texts,
    Views views,
    Actions actions,
    TaskRunner runner,
    RunFeed feed,
    Theme theme,
    Dividers dividers) {}
