package app.marquee.ui.features;

import app.marquee.domain.catalogue.CanonicalColumn;
import app.marquee.domain.recipe.Formula;
import java.util.List;
import java.util.Locale;

/// The kinds of formula, in the order they are offered.
enum FormulaKind {
  BUCKET,
  CONTAINS_WORD,
  DATE_PART,
  LIST_COUNT,
  RATIO;

  /// The word for it in the bundle.
  String key() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  static FormulaKind of(Formula formula) {
    return switch (formula) {
      case Formula.Bucket _ -> BUCKET;
      case Formula.ContainsWord _ -> CONTAINS_WORD;
      case Formula.DatePart _ -> DATE_PART;
      case Formula.ListCount _ -> LIST_COUNT;
      case Formula.Ratio _ -> RATIO;
    };
  }

  /// A formula of this kind to begin with.
  Formula draft() {
    return switch (this) {
      case BUCKET -> new Formula.Bucket("duration_minutes", List.of(), List.of());
      case CONTAINS_WORD -> new Formula.ContainsWord(CanonicalColumn.DESCRIPTION.header(), "");
      case DATE_PART ->
          new Formula.DatePart(CanonicalColumn.DATE_ADDED.header(), Formula.Part.YEAR);
      case LIST_COUNT -> new Formula.ListCount(CanonicalColumn.CAST.header());
      case RATIO -> new Formula.Ratio("cast_count", "genre_count");
    };
  }
}
