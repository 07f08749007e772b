package vn.nghiquyet.cli.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The house keeps its rooms apart.
@AnalyzeClasses(packages = "vn.nghiquyet", importOptions = ArchitectureTest.Shipped.class)
class ArchitectureTest {

  /// Neither tests nor the jar of samples that tests share.
  static final class Shipped implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static final ArchRule packages_make_no_cycle =
      slices().matching("vn.nghiquyet.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_commands_know_the_command_line_library =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli.command..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule only_corpus_reads_html_and_documents =
      noClasses()
          .that()
          .resideOutsideOfPackage("..corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jsoup..", "org.apache.tika..");

  @ArchTest
  static final ArchRule one_package_reaches_the_network =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.nghiquyet.corpus.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..");

  @ArchTest
  static final ArchRule corpus_uses_plain_text_and_its_mending_only =
      noClasses()
          .that()
          .resideInAPackage("vn.nghiquyet.corpus..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("vn.nghiquyet..")
                  .and(
                      resideOutsideOfPackages(
                          "vn.nghiquyet.corpus..",
                          "vn.nghiquyet.analyzers.text..",
                          "vn.nghiquyet.analyzers.mend..")));

  @ArchTest
  static final ArchRule texts_and_facts_know_no_index =
      noClasses()
          .that()
          .resideInAnyPackage("..corpus..", "..facts..", "..analyzers.text..", "..analyzers.mend..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule the_command_line_knows_no_lucene =
      noClasses()
          .that()
          .resideInAPackage("..cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");
}
