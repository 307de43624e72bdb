package app.marquee.architecture;

import static app.marquee.architecture.Packages.ROOT;
import static app.marquee.architecture.Packages.layer;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Each library has its place, so that replacing it stays the work of one package.
@AnalyzeClasses(packages = ROOT, importOptions = DoNotIncludeTests.class)
final class LibrariesTest {

  @ArchTest
  static final ArchRule tablesawStaysBelowApp =
      noClasses()
          .that(are(resideOutsideOfPackages(layer("engine"), ROOT + ".io.csv..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tech.tablesaw..")
          .because("columns belong to the stage that made them; faces see immutable records");

  @ArchTest
  static final ArchRule wholeTablesAreMadeInOnePlace =
      classes()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".engine.frame.Frame")
          .should(Call.none("use a Table", call -> call.owner().equals("tech.tablesaw.api.Table")))
          .because(
              "loading Table scans the whole class path (0.65 CPU s, more than a small run), and its"
                  + " whole-table operations cost seconds at a million rows; Frame.toTable is the"
                  + " door for those who want one");

  @ArchTest
  static final ArchRule javafxStaysInTheWindow =
      noClasses()
          .that()
          .resideOutsideOfPackage(layer("ui"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..")
          .because("the command line and the engine run where there is no display");

  @ArchTest
  static final ArchRule picocliStaysInTheCommandLine =
      noClasses()
          .that(are(resideOutsideOfPackages(layer("cli"), ROOT)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("options are the command line's; what they mean is the recipe's");

  @ArchTest
  static final ArchRule formatsStayInIo =
      noClasses()
          .that()
          .resideOutsideOfPackages(layer("io"), layer("cli"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.google.gson..", "gg.jte..")
          .because("formats are written in io; the command line prints JSON on request");

  @ArchTest
  static final ArchRule viewModelsKnowNoScene =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
          .because("a view-model is tested without a window")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule fxThreadsAreMadeInOneRoom =
      noClasses()
          .that(are(resideOutsideOfPackages(ROOT + ".ui.fx..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx.concurrent..")
          .because(
              "one class makes JavaFX tasks; everyone else sees a TaskRunner with a twin for tests");

  @ArchTest
  static final ArchRule oneRoomSpeaksHttp =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".io.kaggle")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "dev.failsafe..")
          .because("one can see in one place what is sent where, and that nothing else is");

  @ArchTest
  static final ArchRule appTouchesNoFiles =
      noClasses()
          .that()
          .resideInAnyPackage(layer("app"), layer("engine"), layer("domain"))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(File|RandomAccessFile|File.*Stream|FileReader|FileWriter)")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "java.nio.channels..")
          .because("files and network are behind the ports of app; io implements them");
}
