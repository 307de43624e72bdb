/// What a run told, kept for a face to fetch in its own time. Entry point: [RunJournal]. Uses the
/// domain only.
@NullMarked
package app.marquee.app.journal;

import org.jspecify.annotations.NullMarked;
