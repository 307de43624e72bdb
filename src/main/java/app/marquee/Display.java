package app.marquee;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out whether a window can open before JavaFX is asked, which ends with a stack trace where
/// none can.
final class Display {
  private static final String GTK = "libgtk-3.so.0";
  private static final String X11 = "libX11.so.6";

  private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

  /// Little-endian, version 11.0, no proof.
  private static final byte[] HELLO = {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0};

  private static final byte WELCOME = 1;

  private Display() {}

  /// Why no window can open, as a clause; null where one can.
  static @Nullable String obstacle() {
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    if (!linux || System.getProperty("glass.platform", "").equals("Headless")) {
      return null;
    }
    String display = System.getenv("DISPLAY");
    if (display == null || display.isBlank()) {
      return System.getenv("WAYLAND_DISPLAY") == null
          ? "there is no display"
          : "the Wayland display has no X server (Xwayland) that JavaFX needs";
    }
    if (!loads(GTK)) {
      return "GTK 3 (" + GTK + ") is not installed";
    }
    return greets(display) || answers() ? null : "the display " + display + " does not answer";
  }

  @SuppressWarnings("restricted")
  private static boolean loads(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup lookup = SymbolLookup.libraryLookup(library, arena);
      return lookup.find("gtk_init_check").isPresent();
    } catch (IllegalArgumentException absent) {
      return false;
    }
  }

  /// Says hello to an X server on this machine as its protocol has it, without the proof of who we
  /// are that most servers do not ask for from their own user. Takes a tenth of the time of asking
  /// X11.
  private static boolean greets(String display) {
    Matcher local = LOCAL.matcher(display);
    if (!local.matches()) {
      return false;
    }
    Path socket = Path.of("/tmp/.X11-unix/X" + local.group(1));
    try (SocketChannel server = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      ByteBuffer hello = ByteBuffer.wrap(HELLO);
      while (hello.hasRemaining()) {
        server.write(hello);
      }
      ByteBuffer answer = ByteBuffer.allocate(1);
      return server.read(answer) == 1 && answer.get(0) == WELCOME;
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  /// Connects to the X server and leaves again. JavaFX speaks X11, under Wayland too.
  @SuppressWarnings("restricted")
  private static boolean answers() {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup x11 = SymbolLookup.libraryLookup(X11, arena);
      Linker linker = Linker.nativeLinker();
      MethodHandle open =
          linker.downcallHandle(
              x11.findOrThrow("XOpenDisplay"),
              FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
      MethodHandle close =
          linker.downcallHandle(
              x11.findOrThrow("XCloseDisplay"),
              FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
      MemorySegment connection = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (connection.address() == 0) {
        return false;
      }
      int closed = (int) close.invokeExact(connection);
      return closed == 0;
    } catch (Throwable unknown) {
      // No way to ask: let JavaFX try.
      return true;
    }
  }
}
