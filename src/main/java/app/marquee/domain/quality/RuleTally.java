package app.marquee.domain.quality;

/// What one rule did in a run.
///
/// @param changed cells it changed
/// @param flagged rows it flagged
/// @param quarantined rows it set aside
/// @param removed rows it dropped as duplicates
public record RuleTally(
    RuleId rule, boolean on, long changed, long flagged, long quarantined, long removed) {}
