package app.marquee.ui.fx;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The window's text: the bundle's sentences, and numbers and dates as they stand in them.
public final class Texts {
  private static final String BUNDLE = "app.marquee.ui.messages";

  private final ResourceBundle bundle;
  private final Locale locale;
  private final DateTimeFormatter date;

  private Texts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
    this.date = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
  }

  /// The English text. Numbers follow the language of the sentences they stand in, so that the
  /// window, its charts and its reports never write one number in two ways.
  public static Texts english() {
    return new Texts(
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        Locale.ENGLISH);
  }

  public ResourceBundle bundle() {
    return bundle;
  }

  /// @throws java.util.MissingResourceException where the bundle has no such key
  public String get(String key) {
    return bundle.getString(key);
  }

  /// The text with its places filled; numbers get thousands separators.
  public String format(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /// A whole number with thousands separators.
  public String number(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /// A number with at most this many decimals.
  public String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  /// A date such as `25 Sep 2021`.
  public String date(LocalDate value) {
    return date.format(value);
  }

  /// A size such as `3.5 MB`, in powers of a thousand.
  public String size(long bytes) {
    if (bytes < 1_000) {
      return format("size.bytes", bytes);
    }
    if (bytes < 100_000) {
      return format("size.kilobytes", number(bytes / 1_000.0, bytes < 10_000 ? 1 : 0));
    }
    if (bytes < 1_000_000_000L) {
      return format("size.megabytes", number(bytes / 1_000_000.0, bytes < 100_000_000L ? 1 : 0));
    }
    return format("size.gigabytes", number(bytes / 1_000_000_000.0, 1));
  }

  /// A duration such as `38 ms`, `1.4 s` or `2 min 5 s`.
  public String duration(double seconds) {
    if (seconds < 0.1) {
      return format("time.millis", Math.round(seconds * 1_000));
    }
    if (seconds < 60) {
      return format("time.seconds", number(seconds, seconds < 10 ? 1 : 0));
    }
    long whole = Math.round(seconds);
    return format("time.minutes", whole / 60, whole % 60);
  }
}
