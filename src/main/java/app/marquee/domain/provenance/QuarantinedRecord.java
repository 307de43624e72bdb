package app.marquee.domain.provenance;

/// A record set aside, exactly as it stands in the file.
///
/// @param record number in the file, from 1
/// @param line the line it starts on
/// @param offset byte offset of its first byte
/// @param reason one sentence: what is wrong with it
/// @param text the record verbatim, without the line end that closes it
public record QuarantinedRecord(int record, int line, long offset, String reason, String text) {}
