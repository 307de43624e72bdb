package app.marquee.testing;

import app.marquee.app.TaskRunner;
import java.util.ArrayDeque;
import java.util.Deque;

/// A runner whose work waits until a test says so.
public final class HeldRunner implements TaskRunner {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public <T> void start(String name, Work<T> work, Completion<T> completion) {
    waiting.add(() -> TaskRunner.settle(work, completion).run());
  }

  public int waiting() {
    return waiting.size();
  }

  /// Does what waits now.
  public void run() {
    for (int count = waiting.size(); count > 0; count--) {
      waiting.remove().run();
    }
  }
}
