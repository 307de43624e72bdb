package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/// The platform `-Dglass.platform=Unseen`: windows are laid out, painted and driven as on the
/// headless one, but what is painted is not copied on to a screen that nobody looks at, pixel by
/// pixel. That copy is most of what a test with a window would do.
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {

  @Override
  public Application createApplication() {
    return new HeadlessApplication() {
      @Override
      public View createView() {
        return new UnseenView();
      }
    };
  }

  private static final class UnseenView extends HeadlessView {
    @Override
    protected void _uploadPixels(long view, Pixels painted) {}
  }
}
