package app.marquee.engine.ingest;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.engine.frame.Frame;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A raw catalogue whose columns are matched to the canonical ones.
///
/// @param raw the file's records
/// @param columns the text columns under their canonical names and order, then the extra columns
///   under their own names, in file order
/// @param matched canonical column to the header cell it was found under
/// @param extras names of the columns beyond the canonical ones
public record IngestedCatalogue(
    RawCatalogue raw, Frame columns, Map<CanonicalColumn, String> matched, List<String> extras) {

  /// The extra column a file calls by this name, compared as headers are; null where it has none.
  ///
  /// @param name in lower case without blanks, such as `runtime`
  public @Nullable String extra(String name) {
    for (String extra : extras) {
      if (HeaderAliases.normal(extra).equals(name)) {
        return extra;
      }
    }
    return null;
  }

  public boolean has(CanonicalColumn column) {
    return matched.containsKey(column);
  }
}
