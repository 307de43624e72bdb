package app.marquee.architecture;

import static app.marquee.architecture.Packages.ROOT;
import static app.marquee.architecture.Packages.layer;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The same input and recipe give the same bytes: nothing asks the machine for its clock, place,
/// language or luck.
@AnalyzeClasses(packages = ROOT, importOptions = DoNotIncludeTests.class)
final class SameBytesTest {

  /// The classes below the faces that may read the clock; what they read goes to the summary and
  /// the text reports.
  private static final String CLOCK_READERS =
      "app\\.marquee\\.(Composition|app\\.RunService)(\\$.*)?";

  @ArchTest
  static final ArchRule theClockIsReadInFewPlaces =
      classes()
          .that()
          .resideOutsideOfPackage(layer("ui"))
          .and()
          .haveNameNotMatching(CLOCK_READERS)
          .should(Call.none("read the clock", Call::readsTheClock))
          .because("ages are counted from the as-of date: a file answers next year as it does now");

  @ArchTest
  static final ArchRule noLanguageOfTheMachine =
      classes()
          .should(Call.none("use the default locale", Call::usesTheDefaultLocale))
          .because("a Turkish or an Egyptian machine writes the same bytes: name Locale.ROOT");

  @ArchTest
  static final ArchRule noTimeZoneOfTheMachine =
      classes()
          .that()
          .resideOutsideOfPackage(layer("ui"))
          .should(Call.none("use the default time zone", Call::usesTheDefaultTimeZone))
          .because("files hold UTC; only the window shows the user's own time");

  @ArchTest
  static final ArchRule noLuck =
      classes()
          .that()
          .resideInAnyPackage(layer("domain"), layer("engine"), layer("io"))
          .should(Call.none("draw by lot", Call::drawsByLot))
          .because("ties are broken by content, so that runs can be compared byte for byte");

  @ArchTest
  static final ArchRule threadsAreThoseOfTheContext =
      classes()
          .should(Call.none("use the common pool", Call::usesTheCommonPool))
          .because("the user says how many threads a run takes");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideInAnyPackage(
              layer("domain"), layer("engine"), layer("app"), layer("io"), layer("ui"))
          .should(ACCESS_STANDARD_STREAMS)
          .because("results belong to stdout and messages to stderr, and one face decides which");

  @ArchTest
  static final ArchRule onlyTheRootExits =
      classes()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should(Call.none("end the process", Call::endsTheProcess))
          .because("an exit in the middle skips the clean-up of everyone else");

  @ArchTest
  static final ArchRule noStaticState =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("state that all share makes one run depend on another");
}
