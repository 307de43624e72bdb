package app.marquee.app;

import app.marquee.app.RunFacts.TaskFacts;
import java.util.List;

/// A stage's result with what is to be told of the task that made it.
///
/// @param warnings sentences of level warning it logged
record TaskDone<T>(T value, TaskFacts facts, List<String> warnings) {
  TaskDone {
    warnings = List.copyOf(warnings);
  }
}
