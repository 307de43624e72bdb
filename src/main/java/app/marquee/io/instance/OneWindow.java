package app.marquee.io.instance;

import app.marquee.app.Asked;
import app.marquee.io.file.FolderLock;
import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The place where a user's window is found by later starts: a folder only the user may enter, with
/// a lock that dies with its process and a socket in the file system.
public final class OneWindow implements AutoCloseable {
  private static final String SOCKET = "window.sock";

  /// How long the other side may take.
  private static final long LIMIT_MILLIS = 3_000;

  /// How long one that was just started may take to listen, or one that ends to leave.
  private static final int TRIES = 20;

  private static final long PAUSE_MILLIS = 50;

  /// What became of a start.
  public sealed interface Start {

    /// This start is the window; later ones reach it.
    record First(OneWindow window) implements Start {}

    /// The window that is open took what was asked for: there is nothing left to do.
    record HandedOver() implements Start {}

    /// No other start can be reached nor reach this one.
    ///
    /// @param reason a clause for the log
    record Alone(String reason) implements Start {}
  }

  private final FolderLock lock;
  private final ServerSocketChannel server;
  private final Path socket;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().daemon().name("marquee-instance-", 1).factory());
  private final CompletableFuture<Consumer<Optional<Asked>>> listener = new CompletableFuture<>();

  private OneWindow(FolderLock lock, ServerSocketChannel server, Path socket) {
    this.lock = lock;
    this.server = server;
    this.socket = socket;
    threads.execute(this::listen);
  }

  /// Becomes the window, or hands what is asked for to the one there is.
  ///
  /// @param folder the user's own; made where it is absent
  /// @param asked a file is absolute; null to bring the window to the front
  public static Start claim(Path folder, @Nullable Asked asked) {
    try {
      makeOwn(folder);
      for (int attempt = 0; attempt < TRIES; attempt++) {
        FolderLock lock = FolderLock.take(folder);
        if (lock != null) {
          return new Start.First(open(lock, folder.resolve(SOCKET)));
        }
        if (handOver(folder.resolve(SOCKET), asked)) {
          return new Start.HandedOver();
        }
      }
      return new Start.Alone("the window that is open cannot be reached");
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unusable) {
      return new Start.Alone("other starts cannot be reached: " + unusable.getMessage());
    }
  }

  /// Sets who hears what later starts ask for, empty for a start that asks for nothing; what came
  /// before is heard now. Called on a thread of the socket's own.
  public void onAsked(Consumer<Optional<Asked>> heard) {
    listener.complete(heard);
  }

  /// Lets the next start be the window.
  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(socket);
    } catch (IOException stays) {
      // The next start takes a socket nobody listens at away.
    }
    threads.shutdownNow();
    lock.close();
  }

  private static OneWindow open(FolderLock lock, Path socket) throws IOException {
    try {
      // Whoever holds the lock knows that nobody listens there.
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      try {
        server.bind(UnixDomainSocketAddress.of(socket));
        return new OneWindow(lock, server, socket);
      } catch (IOException | RuntimeException failed) {
        server.close();
        throw failed;
      }
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  /// A folder nobody else may enter, so that nobody else can speak to the window.
  private static void makeOwn(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /// False where nobody listens yet, or any more.
  private static boolean handOver(Path socket, @Nullable Asked asked) throws IOException {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      closeInTime(channel);
      Message.send(asked, Channels.newOutputStream(channel));
      if (Channels.newInputStream(channel).read() != Message.TAKEN) {
        throw new IOException("it takes no file");
      }
      return true;
    } catch (SocketException nobody) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
      return false;
    }
  }

  /// Ends a conversation that takes too long; one that is over does not mind.
  private static void closeInTime(SocketChannel channel) {
    CompletableFuture.delayedExecutor(LIMIT_MILLIS, TimeUnit.MILLISECONDS, Runnable::run)
        .execute(() -> {
          try {
            channel.close();
          } catch (IOException over) {
            // It was to be over.
          }
        });
  }

  private void listen() {
    while (server.isOpen()) {
      try {
        SocketChannel channel = server.accept();
        threads.execute(() -> serve(channel));
      } catch (IOException | RuntimeException closed) {
        return;
      }
    }
  }

  private void serve(SocketChannel channel) {
    try (channel) {
      closeInTime(channel);
      Optional<Asked> asked = Message.receive(Channels.newInputStream(channel));
      Channels.newOutputStream(channel).write(Message.TAKEN);
      var _ = listener.thenAccept(heard -> heard.accept(asked));
    } catch (IOException notOurs) {
      // Whoever this was gets no answer.
    }
  }
}
