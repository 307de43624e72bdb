/// What rules propose and leave to the user, side by side. Entry point: [ProposalsButton].
@NullMarked
package app.marquee.ui.clean.pairs;

import org.jspecify.annotations.NullMarked;
