package app.marquee.io.backup;

import app.marquee.app.Wording;
import app.marquee.app.backup.Backup;
import app.marquee.app.backup.BackupPolicy;
import app.marquee.app.backup.BackupStore;
import app.marquee.domain.catalogue.SourceFacts;
import app.marquee.domain.run.Cancellation;
import app.marquee.domain.run.Failure;
import app.marquee.domain.run.MarqueeException;
import app.marquee.io.file.Disk;
import app.marquee.io.file.FolderLock;
import app.marquee.io.file.HashingOutput;
import app.marquee.io.file.SafeCopy;
import app.marquee.io.file.WriteFailures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Backups in a folder: each in one of its own that gets its name when it is whole.
///
/// ```
/// 20261127T051022Z-9f2c11ab/netflix_titles.csv
/// 20261127T051022Z-9f2c11ab/backup.json
/// .part                                          being made, or left by a process that was killed
/// .gone-20261120T081500Z-11ab9f2c                being removed
/// ```
public final class BackupFolder implements BackupStore {
  private static final String PART = ".part";
  private static final String GONE = ".gone-";
  private static final int HASH_DIGITS = 8;
  private static final int BUFFER = 1 << 16;
  private static final long SPARE = 1 << 20;
  private static final int MOST_LOOKS = 600;
  private static final long LOOK_MILLIS = 50;

  private final Path root;
  private final Clock clock;
  private final Disk disk;
  private final Copying copying;

  /// @param root made when the first backup is
  public BackupFolder(Path root, Clock clock) {
    this(root, clock, Disk.SYSTEM, Copying.SYSTEM);
  }

  BackupFolder(Path root, Clock clock, Disk disk, Copying copying) {
    this.root = root;
    this.clock = clock;
    this.disk = disk;
    this.copying = copying;
  }

  @Override
  public Backup keep(Path input, SourceFacts facts, Cancellation stop) {
    try {
      Files.createDirectories(root);
      try (FolderLock _ = lock(stop)) {
        removeLeftovers();
        Optional<Backup> here =
            read("-" + prefix(facts.sha256())).stream()
                .filter(backup -> backup.sha256().equals(facts.sha256()))
                .findFirst();
        return here.isPresent() ? touched(here.get()) : made(input, facts, stop);
      }
    } catch (IOException failed) {
      throw WriteFailures.of(failed, root);
    }
  }

  private Backup touched(Backup backup) throws IOException {
    Instant now = clock.instant();
    Files.setLastModifiedTime(
        root.resolve(backup.id()).resolve(BackupNote.NAME), FileTime.from(now));
    return new Backup(
        backup.id(),
        backup.fileName(),
        backup.origin(),
        backup.bytes(),
        backup.sha256(),
        backup.made(),
        now);
  }

  private Backup made(Path input, SourceFacts facts, Cancellation stop) throws IOException {
    long room = disk.usableSpace(root);
    if (room < facts.bytes() + SPARE) {
      throw WriteFailures.of(
          "The disk has "
              + Wording.bytes(room)
              + " left, the backup needs "
              + Wording.bytes(facts.bytes())
              + ".",
          "Make room, or remove older ones with marquee backups prune.");
    }
    Path part = root.resolve(PART);
    try {
      Files.createDirectory(part);
      Path copy = part.resolve(facts.fileName());
      copying.copy(input, copy, stop);
      if (!hash(copy, stop).equals(facts.sha256())) {
        throw new MarqueeException(
            new Failure.Input(
                facts.fileName() + " has changed since it was read.",
                "Read it again to back it up."));
      }
      Instant now = clock.instant();
      Backup backup =
          new Backup(
              id(now, facts.sha256()),
              facts.fileName(),
              input.toAbsolutePath().normalize().toString(),
              facts.bytes(),
              facts.sha256(),
              now,
              now);
      Path note = part.resolve(BackupNote.NAME);
      Files.write(note, BackupNote.of(backup));
      Files.setLastModifiedTime(note, FileTime.from(now));
      disk.move(part, root.resolve(backup.id()));
      return backup;
    } finally {
      remove(part);
    }
  }

  private static String id(Instant now, String sha256) {
    String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
    return time.replace("-", "").replace(":", "") + "-" + prefix(sha256);
  }

  private static String prefix(String sha256) {
    return sha256.substring(0, HASH_DIGITS);
  }

  private static String hash(Path file, Cancellation stop) throws IOException {
    MessageDigest digest = HashingOutput.sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        stop.check();
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public List<Backup> list() {
    return read("");
  }

  /// @param ending of the ids
  private List<Backup> read(String ending) {
    List<Backup> found = new ArrayList<>();
    if (!Files.isDirectory(root)) {
      return found;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
      for (Path folder : folders) {
        String name = folder.getFileName().toString();
        if (!name.startsWith(".") && name.endsWith(ending)) {
          BackupNote.read(folder).ifPresent(found::add);
        }
      }
    } catch (IOException unreadable) {
      throw WriteFailures.of(unreadable, root);
    }
    found.sort(Backup.LATEST_FIRST);
    return found;
  }

  @Override
  public Path restore(String id, Path folder) {
    List<Backup> found = list().stream().filter(backup -> backup.id().startsWith(id)).toList();
    if (id.isEmpty() || found.isEmpty()) {
      throw settings("There is no backup " + id + ".");
    }
    if (found.size() > 1) {
      throw settings(found.size() + " backups begin with " + id + ".");
    }
    Backup backup = found.getFirst();
    Path stored = root.resolve(backup.id()).resolve(backup.fileName());
    try {
      if (!hash(stored, new Cancellation()).equals(backup.sha256())) {
        throw new MarqueeException(
            new Failure.Input(
                "The backup "
                    + backup.id()
                    + " is damaged: it has another hash than when it was"
                    + " made.",
                "Choose another backup; see marquee backups list."));
      }
    } catch (IOException unreadable) {
      throw WriteFailures.of(unreadable, stored);
    }
    return SafeCopy.into(folder, stored);
  }

  private static MarqueeException settings(String what) {
    return new MarqueeException(
        new Failure.Settings(what, "Choose one that marquee backups list shows."));
  }

  @Override
  public List<Backup> prune(BackupPolicy policy) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (FolderLock _ = lock(new Cancellation())) {
      removeLeftovers();
      List<Backup> outdated = policy.outdated(list(), clock.instant());
      for (Backup backup : outdated) {
        Path gone = root.resolve(GONE + backup.id());
        disk.move(root.resolve(backup.id()), gone);
        remove(gone);
      }
      return outdated;
    } catch (IOException failed) {
      throw WriteFailures.of(failed, root);
    }
  }

  @Override
  public String location() {
    return root.toString();
  }

  /// Waits for others that make or remove backups, half a minute at most.
  private FolderLock lock(Cancellation stop) throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    for (int look = 0; look < MOST_LOOKS; look++) {
      stop.check();
      FolderLock lock = FolderLock.take(root);
      if (lock != null) {
        return lock;
      }
      try {
        boolean ended = never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        assert !ended;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IOException("the wait was interrupted", interrupted);
      }
    }
    throw WriteFailures.of(
        "Another Marquee has been at work in " + root + " for half a minute.", "Try again later.");
  }

  private void removeLeftovers() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(root, BackupFolder::isLeftover)) {
      for (Path folder : left) {
        remove(folder);
      }
    }
  }

  private static boolean isLeftover(Path folder) {
    String name = folder.getFileName().toString();
    return name.equals(PART) || name.startsWith(GONE);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
