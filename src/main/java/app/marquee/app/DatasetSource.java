package app.marquee.app;

import app.marquee.domain.recipe.DatasetName;
import app.marquee.domain.run.RunContext;
import java.nio.file.Path;

/// Fetches catalogues from where they are published.
public interface DatasetSource {

  /// Where a fetched file was.
  enum Origin {
    /// It came over the network.
    FETCHED,
    /// It was fetched before and is still the version asked for.
    KEPT,
    /// Nobody could be asked for a newer version; this is the newest fetched before.
    KEPT_OFFLINE
  }

  /// A catalogue on this computer.
  ///
  /// @param file where it stands; not to be changed
  /// @param name what it is, with its version; version 0 where none was told
  record Fetched(Path file, DatasetName name, Origin origin) {}

  /// Gives the catalogue of a data set, over the network only where it has to. Tells the bytes that
  /// came as progress.
  ///
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.SignIn` where an account is
  ///   needed, else a `Failure.Input`, `Failure.Output` or `Failure.Settings`
  /// @throws java.util.concurrent.CancellationException where it was cancelled; what came so far is
  ///   kept and the next call goes on from there
  Fetched fetch(DatasetName wanted, RunContext context);

  /// Puts a copy of a fetched catalogue into a folder of the user's; replaces nothing.
  ///
  /// @return the copy, or the file of the same name and content that is there already
  /// @throws app.marquee.domain.run.MarqueeException with a `Failure.Output`
  Path copy(Fetched fetched, Path folder);
}
