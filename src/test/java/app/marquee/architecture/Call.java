package app.marquee.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;

/// A call, or a reference to a method, as the rules look at it.
///
/// @param owner full name of the class that has the method
/// @param name the method's name, `<init>` for a constructor
/// @param parameters full names of the parameter types
record Call(String owner, String name, List<String> parameters) {

  /// A condition that no such call stands in a class.
  static ArchCondition<JavaClass> none(String what, Predicate<Call> forbidden) {
    return new ArchCondition<>("not " + what) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (JavaAccess<?> access : item.getAccessesFromSelf()) {
          if (access.getTarget() instanceof CodeUnitAccessTarget target
              && forbidden.test(of(target))) {
            events.add(SimpleConditionEvent.violated(access, access.getDescription()));
          }
        }
      }
    };
  }

  private static Call of(CodeUnitAccessTarget target) {
    return new Call(
        target.getOwner().getName(),
        target.getName(),
        target.getRawParameterTypes().stream().map(JavaClass::getName).toList());
  }

  /// True where owner and name match these regular expressions as wholes.
  boolean is(String ownerPattern, String namePattern) {
    return owner.matches(ownerPattern) && name.matches(namePattern);
  }

  boolean takes(String type) {
    return parameters.contains(type);
  }

  boolean readsTheClock() {
    return (is("java\\.time\\.[A-Z]\\w*", "now") && !takes("java.time.Clock"))
        || is("java\\.time\\.(Clock|InstantSource)", "system\\w*|tick\\w+")
        || is("java\\.lang\\.System", "currentTimeMillis")
        || (is("java\\.util\\.Date", "<init>") && parameters.isEmpty())
        || is("java\\.util\\.Calendar", "getInstance");
  }

  boolean usesTheDefaultLocale() {
    if (takes("java.util.Locale") || takes("java.text.DecimalFormatSymbols")) {
      return false;
    }
    return is("java\\.lang\\.String", "format|formatted|toLowerCase|toUpperCase")
        || is("java\\.io\\.Print(Stream|Writer)", "printf|format")
        || is("java\\.util\\.(Formatter|Scanner)", "<init>")
        || is("java\\.util\\.Locale", "getDefault")
        || is("java\\.text\\.\\w*Format", "get\\w*Instance")
        || is("java\\.text\\.(SimpleDate|Decimal|Message)Format", "<init>")
        || (is("java\\.text\\.MessageFormat", "format") && takes("java.lang.String"))
        || is("java\\.text\\.(Collator|BreakIterator)", "get\\w*Instance")
        || is("java\\.time\\.format\\.DateTimeFormatter", "ofPattern|ofLocalized\\w+")
        || is("java\\.time\\.format\\.DateTimeFormatterBuilder", "toFormatter");
  }

  boolean usesTheDefaultTimeZone() {
    return is("java\\.time\\.ZoneId", "systemDefault")
        || is("java\\.time\\.Clock", "systemDefaultZone")
        || is("java\\.util\\.TimeZone", "getDefault");
  }

  boolean drawsByLot() {
    return (is("java\\.util\\.Random", "<init>") && parameters.isEmpty())
        || (is("java\\.util\\.SplittableRandom", "<init>") && parameters.isEmpty())
        || is("java\\.util\\.concurrent\\.ThreadLocalRandom", "current")
        || is("java\\.security\\.SecureRandom", "<init>")
        || is("java\\.lang\\.Math", "random")
        || is("java\\.util\\.UUID", "randomUUID")
        || (is("java\\.util\\.Collections", "shuffle") && parameters.size() == 1);
  }

  boolean usesTheCommonPool() {
    return name.equals("parallelStream")
        || is("java\\.util\\.stream\\.\\w+", "parallel")
        || is("java\\.util\\.concurrent\\.ForkJoinPool", "commonPool")
        || is("java\\.util\\.Arrays", "parallel\\w+")
        || (is("java\\.util\\.concurrent\\.CompletableFuture", "(supply|run)Async")
            && !takes("java.util.concurrent.Executor"));
  }

  boolean endsTheProcess() {
    return is("java\\.lang\\.System", "exit") || is("java\\.lang\\.Runtime", "exit|halt");
  }
}
