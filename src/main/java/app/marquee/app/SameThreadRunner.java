package app.marquee.app;

/// Runs work at once in the calling thread: asynchronous code made plain for tests and the command
/// line.
public final class SameThreadRunner implements TaskRunner {
  @Override
  public <T> void start(String name, Work<T> work, Completion<T> completion) {
    TaskRunner.settle(work, completion).run();
  }
}
