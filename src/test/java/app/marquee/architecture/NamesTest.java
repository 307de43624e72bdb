package app.marquee.architecture;

import static app.marquee.architecture.Packages.ROOT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/// Names say what a thing is, and stand where one looks for them.
@AnalyzeClasses(packages = ROOT, importOptions = DoNotIncludeTests.class)
final class NamesTest {

  private static final int DEEPEST = 3;

  @ArchTest
  static final ArchRule noEmptyWords =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Base")
          .orShould()
          .haveSimpleNameEndingWith("Data")
          .orShould()
          .haveSimpleNameEndingWith("Info")
          .because(
              "such a name fits anything, so anything is put there: use a word of the glossary");

  @ArchTest
  static final ArchRule shallowPackages =
      classes()
          .should(
              new ArchCondition<>("be at most " + DEEPEST + " packages below the root") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  String below = item.getPackageName().substring(ROOT.length());
                  if (below.chars().filter(c -> c == '.').count() > DEEPEST) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is deeper"));
                  }
                }
              })
          .because("the folders show the flow of the data; deeper ones hide it");

  @ArchTest
  static final ArchRule controllersAndViewModelsBelongToTheWindow =
      classes()
          .that()
          .haveSimpleNameEndingWith("Controller")
          .or()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .resideInAPackage(Packages.layer("ui"))
          .because("the suffixes are the window's")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noBooleanParameters =
      classes()
          .should(
              new ArchCondition<>("have no public method with a boolean parameter") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  for (JavaMethod method : item.getMethods()) {
                    if (takesBoolean(method) && isOursToName(method)) {
                      events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                  }
                }
              })
          .because("true at a call says nothing: make two methods, or an enum");

  private static boolean takesBoolean(JavaMethod method) {
    return method.getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(boolean.class));
  }

  /// False where the signature is fixed by a supertype, or by the convention of properties.
  private static boolean isOursToName(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getName().startsWith("set")
        && Stream.concat(
                method.getOwner().getAllRawSuperclasses().stream(),
                method.getOwner().getAllRawInterfaces().stream())
            .noneMatch(parent -> declares(parent, method));
  }

  private static boolean declares(JavaClass parent, JavaMethod method) {
    return parent.getMethods().stream()
        .anyMatch(other ->
            other.getName().equals(method.getName())
                && other.getRawParameterTypes().size() == method.getRawParameterTypes().size());
  }
}
