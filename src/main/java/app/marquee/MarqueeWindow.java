package app.marquee;

import app.marquee.app.RunService;
import app.marquee.app.desk.Desk;
import app.marquee.io.json.RecipeFiles;
import app.marquee.ui.Window;
import app.marquee.ui.WindowApplication;
import app.marquee.ui.about.Program;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The window with the program's own ports. Made by JavaFX, which hands it nothing but strings:
/// what it works with is laid ready before.
public class MarqueeWindow extends WindowApplication {
  private static final AtomicReference<@Nullable Launch> READY = new AtomicReference<>();

  /// What a window starts from.
  ///
  /// @param desk read while JavaFX starts
  record Launch(CompletableFuture<Desk> desk, Opening opening) {}

  private final @Nullable Launch launch = READY.getAndSet(null);

  /// Opens the window and waits until it is closed.
  static void open(Launch ready) {
    READY.set(ready);
    open(MarqueeWindow.class, null);
  }

  @Override
  protected RunService runs() {
    return Composition.runs();
  }

  @Override
  protected Desk desk() {
    return launch == null ? Desk.forgetful(new RecipeFiles()) : launch.desk().join();
  }

  /// Started by itself, it opens the file that is its argument.
  @Override
  protected Opening opening() {
    if (launch != null) {
      return launch.opening();
    }
    return new Opening(argument().orElse(null), Mode.NORMAL, _ -> {});
  }

  @Override
  protected Window.Facts facts() {
    return new Window.Facts(
        () -> Optional.of(SampleFile.path()),
        new Program(Composition.version(), PartsList::parts),
        new Window.Places(() -> Composition.datasets(null), Composition.backups()));
  }
}
