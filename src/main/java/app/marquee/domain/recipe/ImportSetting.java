package app.marquee.domain.recipe;

import java.util.List;
import java.util.Optional;

/// What a recipe may settle about how a file is read. What it leaves open is decided from the file.
public enum ImportSetting {
  DELIMITER("delimiter", "comma", "semicolon", "tab", "pipe"),
  QUOTE("quote", "double", "single", "none"),
  WRAPPING("wrapping", "none", "record"),
  CHARSET("charset"),
  LINE_END("line_end", "lf", "crlf", "cr"),
  HEADER("header", "first_line", "none"),
  ENTRY("entry"),
  SHEET("sheet");

  private final String id;

  /// With a blank between them.
  private final String allowed;

  ImportSetting(String id, String... allowed) {
    this.id = id;
    this.allowed = String.join(" ", allowed);
  }

  /// The word in recipes; also the id of the decision it settles.
  public String id() {
    return id;
  }

  /// The values it may take; empty where it takes any text.
  public List<String> allowed() {
    return allowed.isEmpty() ? List.of() : List.of(allowed.split(" "));
  }

  /// True where the setting may take this value.
  public boolean takes(String value) {
    return allowed.isEmpty() ? !value.isBlank() : allowed().contains(value);
  }

  /// The setting of this id.
  public static Optional<ImportSetting> of(String id) {
    for (ImportSetting setting : values()) {
      if (setting.id.equals(id)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }
}
