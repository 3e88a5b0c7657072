package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One way for the data: imports point only back along it. */
class ArchitectureTest {

    private static final List<String> WAY =
            List.of("text", "source", "world", "lang", "mention", "claim", "rdf", "store", "server", "app");
    private static final List<String> SEE_JENA = List.of("world", "rdf", "store", "server", "app");

    /** Lines of a file. */
    private static final long LONGEST = 400;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");

    private static String[] packages(List<String> names) {
        return names.stream().map(n -> "org.entente." + n + "..").toArray(String[]::new);
    }

    @Test
    void importsPointBack() {
        for (int i = 0; i < WAY.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage("org.entente." + WAY.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(WAY.subList(i + 1, WAY.size())))
                    .check(CLASSES);
        }
    }

    @Test
    void noCycles() {
        slices().matching("org.entente.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingBelowTheAppPrintsOrExits() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(WAY.subList(0, WAY.size() - 1)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void fewSeeJena() {
        List<String> others = WAY.stream().filter(p -> !SEE_JENA.contains(p)).toList();
        noClasses()
                .that()
                .resideInAnyPackage(packages(others))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(CLASSES);
    }

    @Test
    void filesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    assertThat(lines.count()).as(file.toString()).isLessThanOrEqualTo(LONGEST);
                }
            }
        }
    }
}
