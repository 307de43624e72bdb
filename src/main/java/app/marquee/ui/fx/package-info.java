/// The room every page shares: the page contract, the runner of background work, the FXML factory,
/// the text bundle, virtual rows, small widgets. Entry point: [Page].
@NullMarked
package app.marquee.ui.fx;

import org.jspecify.annotations.NullMarked;
