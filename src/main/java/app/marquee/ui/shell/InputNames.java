package app.marquee.ui.shell;

import app.marquee.app.Input;
import app.marquee.ui.fx.Texts;
import java.util.List;

/// What an open catalogue is called.
final class InputNames {
  private InputNames() {}

  /// The file's name, or the first file's and how many more there are; empty where none is open.
  static String of(List<Input> inputs, Texts texts) {
    return switch (inputs.size()) {
      case 0 -> "";
      case 1 -> inputs.getFirst().name();
      default -> texts.format("inputs.name", inputs.getFirst().name(), inputs.size() - 1);
    };
  }
}
