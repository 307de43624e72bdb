/// JSON: report documents, the run's summary, recipe files. Entry points:
/// [app.marquee.io.json.JsonDocuments], [app.marquee.io.json.RecipeFiles]. May use `app`, `domain`,
/// `io.file` and Gson's streams; never Gson's reflection, which costs start-up.
@NullMarked
package app.marquee.io.json;

import org.jspecify.annotations.NullMarked;
