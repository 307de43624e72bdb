package app.marquee.domain.provenance;

/// Two titles that look alike and that a step keeps as two, by their records.
///
/// @param earlier below the later
public record KeptPair(int earlier, int later) {}
