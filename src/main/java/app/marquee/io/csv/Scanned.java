package app.marquee.io.csv;

import app.marquee.engine.frame.RecordBlock;

/// A block with the record numbers and lines of its rows.
///
/// @param consumed index after the last byte used; what follows belongs to the next block
record Scanned(RecordBlock block, int[] numbers, int[] lines, int consumed) {}
