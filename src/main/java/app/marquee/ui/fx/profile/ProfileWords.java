package app.marquee.ui.fx.profile;

import app.marquee.domain.quality.ColumnShape;
import app.marquee.domain.quality.ColumnShape.Bar;
import app.marquee.domain.quality.ColumnSummary;
import app.marquee.ui.fx.Texts;
import org.jspecify.annotations.Nullable;

/// What is said of a column and its parts.
record ProfileWords(Texts texts) {

  /// The line below a column's name.
  String caption(ColumnShape shape) {
    ColumnSummary summary = shape.summary();
    return switch (shape.measure()) {
      case VALUE, LENGTH -> texts.format("profile.distinct", distinct(summary));
      case NUMBER -> range(summary.smallest(), summary.largest(), 10);
      case YEAR -> range(summary.smallest(), summary.largest(), 4);
    };
  }

  private String range(@Nullable String low, @Nullable String high, int characters) {
    return low == null || high == null
        ? ""
        : texts.format("profile.range", cut(low, characters), cut(high, characters));
  }

  private static String cut(String text, int characters) {
    return text.substring(0, Math.min(characters, text.length()));
  }

  /// Different values; in a column of lists, entries.
  static long distinct(ColumnSummary summary) {
    return summary.entries() < 0 ? summary.distinct() : summary.entries();
  }

  /// What a bar stands for.
  String label(ColumnShape shape, Bar bar) {
    return shape.measure() == ColumnShape.Measure.LENGTH
        ? texts.format("profile.characters", bar.label())
        : bar.label();
  }

  /// A share such as `12%`; a small one is not nothing.
  String share(long part, long all) {
    double percent = all == 0 ? 0 : 100.0 * part / all;
    return percent > 0 && percent < 1
        ? texts.get("profile.share.small")
        : texts.format("profile.share", Math.round(percent));
  }
}
