package app.marquee.domain.provenance;

import app.marquee.domain.quality.RuleId;

/// A row a rule points at without changing it.
///
/// @param record number in the file, from 1
/// @param column the cell concerned, empty where the whole row is
/// @param reason one clause in words, such as `same title, type and year as record 12 (s12)`
public record Flag(int record, int line, RuleId rule, String column, String reason) {}
