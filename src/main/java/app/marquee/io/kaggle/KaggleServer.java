package app.marquee.io.kaggle;

import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where Kaggle's interface is, and which addresses it may send us on to.
///
/// @param base without a slash at its end
record KaggleServer(URI base) {
  static final String PUBLIC = "https://www.kaggle.com";

  private static final List<String> STORAGE =
      List.of("storage.googleapis.com", "kaggle.com", "kaggleusercontent.com");

  /// What an address is for.
  enum Use {
    /// An answer of the interface itself, which is never elsewhere.
    DOCUMENT,
    /// A file, which stands in a storage.
    FILE
  }

  /// @throws MarqueeException with a `Failure.Settings` where this is no address to use
  static KaggleServer at(String url) {
    URI base;
    try {
      base = URI.create(url.strip().replaceFirst("/+$", ""));
    } catch (IllegalArgumentException malformed) {
      throw settings("The address given for Kaggle is not one.");
    }
    if (base.getHost() == null || base.getUserInfo() != null || base.getQuery() != null) {
      throw settings("The address given for Kaggle is not one.");
    }
    if (!"https".equals(scheme(base)) && !("http".equals(scheme(base)) && isLoopback(base))) {
      throw settings("The address given for Kaggle, " + base + ", is not secure.");
    }
    return new KaggleServer(base);
  }

  private static MarqueeException settings(String what) {
    return new MarqueeException(
        new Failure.Settings(what, "Give one such as " + PUBLIC + "; http is for loopback only."));
  }

  URI view(DatasetName set) {
    return URI.create(base + "/api/v1/datasets/view/" + set.set());
  }

  URI list(DatasetName set, @Nullable String pageToken) {
    String query = set.version() == 0 ? "" : "&datasetVersionNumber=" + set.version();
    query += pageToken == null ? "" : "&pageToken=" + encoded(pageToken);
    return URI.create(base + "/api/v1/datasets/list/" + set.set() + query.replaceFirst("^&", "?"));
  }

  URI download(DatasetName set) {
    StringBuilder path = new StringBuilder(base + "/api/v1/datasets/download/" + set.set());
    if (set.file() != null) {
      path.append('/').append(encoded(set.file()));
    }
    return URI.create(path + (set.version() == 0 ? "" : "?datasetVersionNumber=" + set.version()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// True for addresses of the interface: the only ones to get credentials.
  boolean isOrigin(URI address) {
    return scheme(base).equals(scheme(address))
        && base.getHost().equalsIgnoreCase(address.getHost())
        && port(base) == port(address);
  }

  /// The address an answer sends us on to.
  ///
  /// @throws MarqueeException with a `Failure.Input` where it is not one to follow
  URI next(URI from, @Nullable String location, Use use) {
    URI to;
    try {
      to = from.resolve(URI.create(location == null ? "" : location));
    } catch (IllegalArgumentException malformed) {
      throw refused("an address that is not one");
    }
    if (location == null || to.getHost() == null) {
      throw refused("an address that is not on the web");
    }
    String scheme = scheme(to);
    if (!scheme.equals("https") && !(scheme.equals("http") && scheme(from).equals("http"))) {
      throw refused("a connection that is not secure (" + Words.foreign(scheme) + ")");
    }
    boolean known = use == Use.DOCUMENT ? isOrigin(to) : isOrigin(to) || isStorage(to);
    if (!known) {
      throw refused("another site, " + Words.foreign(to.getHost()));
    }
    return to;
  }

  private boolean isStorage(URI to) {
    if (isLoopback(base)) {
      return isLoopback(to);
    }
    String host = to.getHost().toLowerCase(Locale.ROOT);
    return scheme(to).equals("https")
        && STORAGE.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
  }

  static MarqueeException refused(String where) {
    return new MarqueeException(
        new Failure.Input(
            "Kaggle sends on to " + where + "; that is not followed.",
            "Check the network: something between here and Kaggle may answer in its place."));
  }

  private static boolean isLoopback(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  private static String scheme(URI address) {
    return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return scheme(address).equals("https") ? 443 : 80;
  }
}
