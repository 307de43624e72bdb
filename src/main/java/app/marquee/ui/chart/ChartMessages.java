package app.marquee.ui.chart;

/// The few words a chart says by itself; the window hands in its own text.
///
/// @param menu accessible name of the menu, as `More about {0}`
/// @param table switches to the table
/// @param picture switches back
/// @param copyCsv copies the numbers, comma-separated
/// @param copyTsv copies the numbers for a spreadsheet
/// @param savePng saves the picture as pixels
/// @param saveSvg saves the picture as shapes
/// @param saveCsv saves the numbers
/// @param saveJson saves the numbers with what the chart says of itself
public record ChartMessages(
    String menu,
    String table,
    String picture,
    String copyCsv,
    String copyTsv,
    String savePng,
    String saveSvg,
    String saveCsv,
    String saveJson) {}
