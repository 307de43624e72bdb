package app.marquee.ui.fx;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Lets a background thread give way to the threads that draw, wherever there are more threads at
/// work than cores. Threads it starts later do the same.
///
/// Linux takes no notice of a Java thread's priority; there the thread lowers its own, which any
/// user may.
final class GivingWay {
  /// A third of the claim on a core that others have. Not less: on a busy machine a thread that
  /// gets no core at all keeps those waiting who wait for it, as a collection of garbage does.
  private static final int NICE = 5;

  private static final int OF_THREAD = 0;
  private static final int THIS_ONE = 0;

  private GivingWay() {}

  /// Lowers the claim of the calling thread on a core. Where the system does not let it, the thread
  /// goes on as it is.
  // Nothing is right or wrong by these priorities; the window only answers sooner.
  @SuppressWarnings("ThreadPriorityCheck")
  static void begin() {
    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    if (System.getProperty("os.name").equals("Linux")) {
      lower();
    }
  }

  // A call to the C library needs the leave that the program gives itself in its manifest.
  @SuppressWarnings("restricted")
  private static void lower() {
    try {
      Linker linker = Linker.nativeLinker();
      FunctionDescriptor threeNumbers =
          FunctionDescriptor.of(
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT);
      MethodHandle setPriority =
          linker.downcallHandle(linker.defaultLookup().findOrThrow("setpriority"), threeNumbers);
      int _ = (int) setPriority.invokeExact(OF_THREAD, THIS_ONE, NICE);
    } catch (Error error) {
      throw error;
    } catch (Throwable notHere) {
      // Then all threads are equal, as before.
    }
  }
}
