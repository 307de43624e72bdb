package app.marquee.app.backup;

import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.RunContext;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
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

  /// Begins to back up a file that was read. Returns at once.
  public Pending begin(Path input, SourceFacts facts, RunContext context) {
    Supplier<BackupStore> into = store;
    if (into == null) {
      return DONE;
    }
    RunContext own = context.forTask(TASK);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("marquee-backup")
            .start(() -> make(into, input, facts, own));
    return () -> join(thread);
  }

  private void make(Supplier<BackupStore> into, Path input, SourceFacts facts, RunContext context) {
    try {
      BackupPolicy now = policy.get();
      if (now.making() == BackupPolicy.Making.ON) {
        BackupStore store = into.get();
        store.keep(input, facts, context.cancellation());
        store.prune(now);
      }
    } catch (CancellationException stopped) {
      // The run it belongs to was cancelled; nothing of it is left.
    } catch (RuntimeException | Error failed) {
      Failure failure = Failure.of(failed);
      context.warn(facts.fileName() + " was read but not backed up. " + failure.what());
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
