package app.marquee.domain.provenance;

/// A record dropped because an earlier one equals it in every canonical column after cleaning.
///
/// @param record number in the file, from 1
/// @param line the line it starts on
/// @param sameAs the number of the record that stays
public record DuplicateRecord(int record, int line, int sameAs) {}
