package app.marquee.app.backup;

import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.domain.run.RunContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Backs up what runs read, in a thread beside the run: a backup that cannot be made is a warning
/// and never the end of a run.
public final class InputBackups {
  private static final String TASK = "backup";

  /// Makes none.
  public static final InputBackups NONE = new InputBackups(null, () -> BackupPolicy.STANDARD);

  private static final Pending DONE = () -> {};

  private final @Nullable Supplier<BackupStore> store;
  private final Supplier<BackupPolicy> policy;

  private InputBackups(@Nullable Supplier<BackupStore> store, Supplier<BackupPolicy> policy) {
    this.store = store;
    this.policy = policy;
  }

  /// @param store made when first needed
  /// @param policy asked for each file; may fail as the store may
  public static InputBackups into(Supplier<BackupStore> store, Supplier<BackupPolicy> policy) {
    return new InputBackups(store, policy);
  }

  /// A backup being made.
  @FunctionalInterface
  public interface Pending extends AutoCloseable {

    /// Waits until it is made, or has failed.
    @Override
    void close();
  }

  /// Begins to back up files that were read. Returns at once.
  ///
  /// @param facts what was read, one a file
  public Pending begin(List<Path> inputs, List<SourceFacts> facts, RunContext context) {
    Supplier<BackupStore> into = store;
    if (into == null) {
      return DONE;
    }
    RunContext own = context.forTask(TASK);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("marquee-backup")
            .start(() -> make(into, inputs, facts, own));
    return () -> join(thread);
  }

  private void make(
      Supplier<BackupStore> into, List<Path> inputs, List<SourceFacts> facts, RunContext context) {
    try {
      BackupPolicy now = policy.get();
      if (now.making() == BackupPolicy.Making.ON) {
        BackupStore store = into.get();
        for (int i = 0; i < inputs.size(); i++) {
          keep(store, inputs.get(i), facts.get(i), context);
        }
        store.prune(now);
      }
    } catch (CancellationException stopped) {
      // The run it belongs to was cancelled; nothing of it is left.
    } catch (RuntimeException | Error failed) {
      String names = facts.stream().map(SourceFacts::fileName).collect(Collectors.joining(", "));
      warn(names, facts.size() == 1 ? " was" : " were", failed, context);
    }
  }

  /// One that cannot be kept is not in the way of the others.
  private static void keep(BackupStore store, Path input, SourceFacts facts, RunContext context) {
    try {
      store.keep(input, facts, context.cancellation());
    } catch (MarqueeException failed) {
      warn(facts.fileName(), " was", failed, context);
    }
  }

  private static void warn(String names, String was, Throwable failed, RunContext context) {
    context.warn(names + was + " read but not backed up. " + Failure.of(failed).what());
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
