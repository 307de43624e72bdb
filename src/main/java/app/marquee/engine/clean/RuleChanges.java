package app.marquee.engine.clean;

/// What the rules changed.
///
/// @param byRule cells each rule changed, by its ordinal
record RuleChanges(ColumnarChangeLog log, long[] byRule) {}
