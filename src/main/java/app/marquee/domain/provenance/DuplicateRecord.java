package app.marquee.domain.provenance;

import app.marquee.domain.quality.RuleId;

/// A record dropped because it repeats an earlier one.
///
/// @param record number in the file, from 1
/// @param line the line it starts on
/// @param sameAs the number of the record that stays
/// @param by the rule that dropped it
public record DuplicateRecord(int record, int line, int sameAs, RuleId by) {}
