package app.marquee.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Loads FXML views. `CleanController` has its view in `Clean.fxml` beside it; the controller is
/// made by the caller, so that it gets what it needs through its constructor.
public final class Views {
  private static final String CONTROLLER = "Controller";

  private final Texts texts;

  public Views(Texts texts) {
    this.texts = texts;
  }

  /// The root of the controller's view.
  ///
  /// @throws IllegalArgumentException where the class is not named `…Controller`
  /// @throws UncheckedIOException where the view is broken
  public <C> Parent load(Class<C> type, Supplier<? extends C> controller) {
    return load(type, asked -> asked == type ? controller.get() : fail(asked));
  }

  /// The root of the controller's view, with a factory for the controllers of included views too.
  public Parent load(Class<?> type, Function<Class<?>, Object> controllers) {
    String name = type.getSimpleName();
    if (!name.endsWith(CONTROLLER)) {
      throw new IllegalArgumentException(name);
    }
    String view = name.substring(0, name.length() - CONTROLLER.length()) + ".fxml";
    URL location = type.getResource(view);
    if (location == null) {
      throw new IllegalArgumentException("No view " + view + " beside " + type.getName());
    }
    FXMLLoader loader = new FXMLLoader(location, texts.bundle());
    loader.setControllerFactory(controllers::apply);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(view, e);
    }
  }

  private static Node fail(Class<?> asked) {
    throw new IllegalStateException("The view asks for " + asked.getName());
  }
}
