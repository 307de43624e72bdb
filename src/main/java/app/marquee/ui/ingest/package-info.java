/// The Ingest page: what the file holds, how it is read, its records. Entry point: [IngestPage].
@NullMarked
package app.marquee.ui.ingest;

import org.jspecify.annotations.NullMarked;
