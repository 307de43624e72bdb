package app.marquee.domain.recipe;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A data set at Kaggle, or one file of it: `owner/slug`.
///
/// @param file the file's path inside the data set; null where it holds one catalogue only
/// @param version counted from 1; 0 for the newest there is
public record DatasetName(String owner, String slug, @Nullable String file, int version) {
  /// Begins an input that is a data set and not a file.
  public static final String SCHEME = "kaggle:";

  /// The data set the window proposes.
  public static final DatasetName PRESET = new DatasetName("shivamb", "netflix-shows", null, 0);

  private static final String PART = "[A-Za-z0-9][A-Za-z0-9_-]{0,99}";
  private static final Pattern NAME =
      Pattern.compile("(" + PART + ")/(" + PART + ")(?:/([^@]+?))?(?:@v?([0-9]{1,6}))?");
  private static final Pattern PAGE =
      Pattern.compile("https?://(?:www\\.)?kaggle\\.com/(?:datasets/)?([^?#]*)(?:[?#].*)?");
  private static final Pattern VERSION_PAGE = Pattern.compile("(.+)/versions/([0-9]{1,6})");

  public DatasetName {
    if (!owner.matches(PART) || !slug.matches(PART) || version < 0) {
      throw new IllegalArgumentException(owner + "/" + slug + "@" + version);
    }
    if (file != null && !isInside(file)) {
      throw new IllegalArgumentException(file);
    }
  }

  /// True where an input names a data set by its scheme.
  public static boolean isNamedBy(String input) {
    return input.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /// Reads `owner/slug`, with `/file` and `@version` behind it where wanted and `kaggle:` in front
  /// where it stands, or the address of the data set's page. Empty where it is neither.
  public static Optional<DatasetName> parse(String text) {
    String name = text.strip();
    if (isNamedBy(name)) {
      name = name.substring(SCHEME.length());
    }
    Matcher page = PAGE.matcher(name);
    if (page.matches()) {
      name = page.group(1).replaceFirst("/+$", "");
      Matcher version = VERSION_PAGE.matcher(name);
      name = version.matches() ? version.group(1) + "@" + version.group(2) : name;
    }
    Matcher parts = NAME.matcher(name);
    if (!parts.matches() || (parts.group(3) != null && !isInside(parts.group(3)))) {
      return Optional.empty();
    }
    int version = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
    return Optional.of(new DatasetName(parts.group(1), parts.group(2), parts.group(3), version));
  }

  /// True for a path that stays inside the data set.
  public static boolean isInside(String file) {
    if (file.isBlank() || file.startsWith("/") || file.indexOf('\\') >= 0) {
      return false;
    }
    if (file.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == ':')) {
      return false;
    }
    for (String part : file.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    return true;
  }

  public DatasetName withFile(@Nullable String name) {
    return new DatasetName(owner, slug, name, version);
  }

  public DatasetName withVersion(int number) {
    return new DatasetName(owner, slug, file, number);
  }

  /// True for the same data set, whatever file and version.
  public boolean isSameSet(DatasetName other) {
    return set().toLowerCase(Locale.ROOT).equals(other.set().toLowerCase(Locale.ROOT));
  }

  /// The data set alone, such as `shivamb/netflix-shows`.
  public String set() {
    return owner + "/" + slug;
  }

  /// What [#parse] reads back, with the scheme in front.
  @Override
  public String toString() {
    return SCHEME + set() + (file == null ? "" : "/" + file) + (version == 0 ? "" : "@" + version);
  }
}
