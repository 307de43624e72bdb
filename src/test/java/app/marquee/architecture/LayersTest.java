package app.marquee.architecture;

import static app.marquee.architecture.Packages.ROOT;
import static app.marquee.architecture.Packages.layer;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// An import may only point down: ui and cli to app, app and io to engine, all to domain.
@AnalyzeClasses(packages = ROOT, importOptions = DoNotIncludeTests.class)
final class LayersTest {

  private static final DescribedPredicate<JavaClass> OURS = resideInAPackage(ROOT + "..");

  @ArchTest
  static final ArchRule domainKnowsTheJdkOnly =
      classes()
          .that()
          .resideInAPackage(layer("domain"))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(layer("domain"), "java..", "org.jspecify.annotations..")
          .because(
              "the row kernel must run anywhere: in one thread, in many, inside another engine");

  @ArchTest
  static final ArchRule engineKnowsDomain =
      classes()
          .that()
          .resideInAPackage(layer("engine"))
          .should()
          .onlyDependOnClassesThat(outsideOrIn(layer("engine"), layer("domain")))
          .because("a stage is a function of table, recipe and context; it calls nobody back");

  @ArchTest
  static final ArchRule appKnowsEngineAndDomain =
      classes()
          .that()
          .resideInAPackage(layer("app"))
          .should()
          .onlyDependOnClassesThat(outsideOrIn(layer("app"), layer("engine"), layer("domain")))
          .because("use cases know their ports, not who implements them nor who shows the result");

  @ArchTest
  static final ArchRule ioKnowsAppEngineAndDomain =
      classes()
          .that()
          .resideInAPackage(layer("io"))
          .should()
          .onlyDependOnClassesThat(
              outsideOrIn(layer("io"), layer("app"), layer("engine"), layer("domain")))
          .because("io implements the ports of app; no face may be needed to read or write a file")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule cliKnowsAppAndDomain =
      classes()
          .that()
          .resideInAPackage(layer("cli"))
          .should()
          .onlyDependOnClassesThat(outsideOrIn(layer("cli"), layer("app"), layer("domain")))
          .because("a face shows immutable records; tables and their thread rules stay below app")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule uiKnowsAppAndDomain =
      classes()
          .that()
          .resideInAPackage(layer("ui"))
          .should()
          .onlyDependOnClassesThat(outsideOrIn(layer("ui"), layer("app"), layer("domain")))
          .because("a face shows immutable records; tables and their thread rules stay below app");

  @ArchTest
  static final ArchRule onlyTheRootWires =
      noClasses()
          .that(resideOutsideOfPackage(ROOT))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT)
          .because("the composition root names the classes of every layer, so none may need it");

  @ArchTest
  static final ArchRule everyClassHasALayer =
      classes()
          .that(OURS)
          .should()
          .resideInAnyPackage(
              ROOT,
              layer("ui"),
              layer("cli"),
              layer("app"),
              layer("io"),
              layer("engine"),
              layer("domain"))
          .because("a class outside the layers would escape every other rule");

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching(ROOT + ".(**)")
          .should()
          .beFreeOfCycles()
          .because("packages that need each other are one package");

  @ArchTest
  static final ArchRule featuresStayApart =
      classes()
          .that(resideInAnyPackage(layer("ui"), layer("io"), layer("engine")))
          .should(new FeaturesApart())
          .because(
              "a feature can then be read, changed and removed alone; what two need goes to a shared"
                  + " room of the layer, and a stage sees only the catalogue an earlier stage hands"
                  + " on");

  private static DescribedPredicate<JavaClass> outsideOrIn(String... layers) {
    return DescribedPredicate.not(OURS).or(resideInAnyPackage(layers));
  }
}
