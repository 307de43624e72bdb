package app.marquee.io.kaggle;

import app.marquee.app.DatasetSource;
import app.marquee.app.Wording;
import app.marquee.domain.figures.NumberText;
import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import app.marquee.io.file.FolderLock;
import app.marquee.io.file.SafeCopy;
import app.marquee.io.file.WriteFailures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/// Fetches data sets from Kaggle and keeps each version it has fetched.
public final class KaggleSource implements DatasetSource {
  private static final String TASK = "fetch";
  private static final String OFFLINE =
      "Check the network; what was fetched before opens without it.";

  private final KaggleServer server;
  private final Home home;
  private final DatasetCache cache;
  private final Time time;

  /// Whose computer this is.
  ///
  /// @param environment the process's variables, where credentials may stand
  /// @param folder the user's own folder
  /// @param cache where fetched data sets are kept
  /// @param versions how many of each data set are kept, at least 1; asked when there is one more
  public record Home(
      Map<String, String> environment, Path folder, Path cache, IntSupplier versions) {}

  /// How time passes.
  public record Time(Clock clock, Pause pause, Limits limits) {}

  private KaggleSource(KaggleServer server, Home home, Time time) {
    this.server = server;
    this.home = home;
    this.cache = new DatasetCache(home.cache());
    this.time = time;
  }

  /// A source at Kaggle itself.
  public static KaggleSource standard(Home home, Time time) {
    return at(KaggleServer.PUBLIC, home, time);
  }

  /// A source at another address: a mirror, or a test's own server.
  ///
  /// @throws MarqueeException with a `Failure.Settings` where this is no address to use
  public static KaggleSource at(String url, Home home, Time time) {
    return new KaggleSource(KaggleServer.at(url), home, time);
  }

  @Override
  public Fetched fetch(DatasetName wanted, RunContext context) {
    RunContext own = context.forTask(TASK);
    if (wanted.version() > 0) {
      Optional<Path> kept = cache.find(wanted);
      if (kept.isPresent()) {
        own.info(wanted.set() + ", version " + wanted.version() + ", was fetched before.");
        return new Fetched(kept.get(), wanted, Origin.KEPT);
      }
    }
    Credentials credentials =
        new CredentialSearch(home.environment(), home.folder(), own::warn).find();
    try (Connection connection =
        new Connection(
            server, credentials, new Http(time.limits(), own.cancellation()), time.clock(), own)) {
      return new Fetch(connection, own).run(wanted);
    }
  }

  @Override
  public Path copy(Fetched fetched, Path folder) {
    return SafeCopy.into(folder, fetched.file());
  }

  /// One fetch over the network.
  private final class Fetch {
    private final Connection connection;
    private final RunContext context;
    private final Retries retries;
    private final KaggleApi api;

    Fetch(Connection connection, RunContext context) {
      this.connection = connection;
      this.context = context;
      this.retries = new Retries(time.pause(), context, Retries.USUAL);
      this.api = new KaggleApi(connection, retries);
    }

    Fetched run(DatasetName wanted) {
      DatasetName pinned;
      try {
        pinned = wanted.version() > 0 ? wanted : pin(wanted);
      } catch (IOException unreachable) {
        return offline(wanted, unreachable);
      }
      Optional<Path> kept = pinned.version() > 0 ? cache.find(pinned) : Optional.empty();
      if (kept.isPresent()) {
        context.info(
            pinned.set() + " is still at version " + pinned.version() + ", fetched before.");
        return new Fetched(kept.get(), pinned, Origin.KEPT);
      }
      try (FolderLock _ = cache.lock(pinned, time.pause(), context.cancellation())) {
        // Another process may have fetched it while this one waited.
        Optional<Path> meanwhile = pinned.version() > 0 ? cache.find(pinned) : Optional.empty();
        if (meanwhile.isPresent()) {
          return new Fetched(meanwhile.get(), pinned, Origin.KEPT);
        }
        Fetched fetched = new Fetched(bring(pinned), pinned, Origin.FETCHED);
        prune(pinned);
        return fetched;
      } catch (IOException unwritable) {
        throw WriteFailures.of(unwritable, cache.folder(pinned));
      }
    }

    /// Older versions that cannot be removed are no reason to fail: they take room, and no more.
    private void prune(DatasetName pinned) {
      try {
        int newest = home.versions().getAsInt();
        List<Integer> removed = cache.prune(pinned, newest);
        if (!removed.isEmpty()) {
          context.info(
              NumberText.counted(removed.size(), "older version", "older versions")
                  + " of "
                  + pinned.set()
                  + " removed from the cache; the newest "
                  + newest
                  + " stay.");
        }
      } catch (IOException stays) {
        context.warn("Older versions of " + pinned.set() + " cannot be removed from the cache.");
      }
    }

    private DatasetName pin(DatasetName wanted) throws IOException {
      int most = cache.newest(wanted) > 0 ? Retries.FEW : Retries.USUAL;
      Retries asking = new Retries(time.pause(), context, most);
      KaggleApi.View view = new KaggleApi(connection, asking).view(wanted);
      String title = view.title().isEmpty() ? wanted.set() : view.title();
      String version = view.version() == 0 ? "" : ", version " + view.version();
      String licence = view.licence().isEmpty() ? "" : ", licence " + view.licence();
      context.info(title + version + licence + ".");
      return wanted.withVersion(view.version());
    }

    private Fetched offline(DatasetName wanted, IOException unreachable) {
      int newest = cache.newest(wanted);
      if (newest == 0) {
        throw unreachable(unreachable, OFFLINE);
      }
      DatasetName kept = wanted.withVersion(newest);
      context.warn(
          "Kaggle was not asked for a newer version, as "
              + Words.clause(unreachable)
              + "; version "
              + newest
              + ", fetched before, is used.");
      return new Fetched(cache.find(kept).orElseThrow(), kept, Origin.KEPT_OFFLINE);
    }

    private Path bring(DatasetName pinned) throws IOException {
      DatasetName chosen = pinned.file() == null ? choose(pinned) : pinned;
      Path part = cache.part(chosen);
      Files.createDirectories(part.getParent());
      download(chosen, part);
      Path unpacked = part.resolveSibling(part.getFileName() + ".unpacked");
      try {
        Payload.Unpacked catalogue =
            new Payload(chosen, part, context.cancellation()).unpack(unpacked);
        Path file = cache.place(pinned, catalogue.name());
        Payload.place(catalogue, file);
        if (pinned.file() == null) {
          cache.noteOnly(pinned, catalogue.name());
        }
        Files.deleteIfExists(part);
        context.info(catalogue.name() + " is here, " + Wording.bytes(Files.size(file)) + ".");
        return file;
      } catch (MarqueeException refused) {
        Files.deleteIfExists(part);
        throw refused;
      } finally {
        Files.deleteIfExists(unpacked);
      }
    }

    /// The only catalogue of a data set, so that nothing else has to come; the whole set where its
    /// list cannot be had.
    private DatasetName choose(DatasetName pinned) {
      List<String> files;
      try {
        files = api.files(pinned);
      } catch (IOException noList) {
        files = List.of();
      } catch (MarqueeException refused) {
        if (refused.failure() instanceof Failure.SignIn) {
          throw refused;
        }
        files = List.of();
      }
      if (files.isEmpty()) {
        context.info("Kaggle gives no list of files; the whole data set is fetched.");
        return pinned;
      }
      return pinned.withFile(CatalogueChoice.of(files, pinned));
    }

    private void download(DatasetName chosen, Path part) {
      try {
        new Download(connection, retries, chosen, part).run();
      } catch (IOException unreachable) {
        throw unreachable(unreachable, soFar(part));
      }
    }

    private static String soFar(Path part) {
      try {
        return "Try again: it goes on after the "
            + Wording.bytes(Files.size(part))
            + " that have come.";
      } catch (IOException nothing) {
        return OFFLINE;
      }
    }

    private static MarqueeException unreachable(IOException cause, String remedy) {
      return new MarqueeException(
          new Failure.Input("Nothing can be fetched: " + Words.clause(cause) + ".", remedy));
    }
  }
}
