package app.marquee.ui.clean;

import app.marquee.domain.quality.RuleId;

/// A rule as the list shows it.
///
/// @param on its switch in the recipe
/// @param count cells changed, or rows flagged, set aside or dropped, by the last run
/// @param flags true where it proposes only
record RuleLine(RuleId rule, boolean on, long count, boolean flags) {}
