package app.marquee;

import app.marquee.ui.Window;
import app.marquee.ui.WindowWalk;

/// The window, which walks through itself and ends.
public final class WindowTraining extends MarqueeWindow {

  @Override
  protected void opened(Window window) {
    new WindowWalk(window).start();
  }
}
