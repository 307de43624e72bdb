package app.marquee.ui.clean;

import app.marquee.ui.fx.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Writes dates as the window does, and reads them so or in ISO.
final class DateWords extends StringConverter<LocalDate> {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Texts texts;

  DateWords(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable LocalDate date) {
    return date == null ? "" : texts.date(date);
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return parse(text.strip(), WORDS)
        .or(() -> parse(text.strip(), DateTimeFormatter.ISO_DATE))
        .orElse(null);
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException otherSpelling) {
      return Optional.empty();
    }
  }
}
