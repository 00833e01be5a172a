package se.samsyn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.foundation.shared.Whereabouts;

/** The house style where a machine can see it. Each rule says why. */
class ArchitectureTests {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.samsyn");

    private static final DescribedPredicate<JavaClass> OUR_OWN = DescribedPredicate.describe(
            "written by hand",
            type -> !type.getSimpleName().startsWith("Jte") && !type.getName().contains("__"));

    @Test
    void whatIsInternalStaysInside() {
        classes()
                .that()
                .resideInAnyPackage("..internal..", "..web..")
                .and(OUR_OWN)
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .because("a room has one door, and javac shall keep everyone else out")
                .check(HOUSE);
    }

    @Test
    void whereSomebodyIsIsUnlockedOnlyByThoseWhoSayWhy() {
        Set<String> unlocking = HOUSE.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Whereabouts.class)
                        && call.getName().equals("unlock"))
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(unlocking)
                .as("what prints it is looked at by somebody before it stands here")
                .containsExactlyInAnyOrder(
                        "ContentWords", "WhyThere", "Reported", "Publishing", "SendingController", "WhoseWords");
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .because("the law counts days, and a test must be able to say which day it is")
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Entity)$")
                .because("such an ending says that nobody found the word")
                .check(HOUSE);
    }

    @Test
    void anOptionalIsAnAnswerAndNothingElse() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawType(Optional.class)
                .because("a field that may be missing is @Nullable, which NullAway checks")
                .check(HOUSE);
    }

    @Test
    void nobodyCatchesATransactionByAnnotation() {
        noMethods()
                .should()
                .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
                .because("a transaction is begun at the wall, where its domain follows from the actor")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        Path source = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(source)) {
            List<Path> unmarked = files.filter(Files::isDirectory)
                    .filter(ArchitectureTests::hasJava)
                    .filter(folder -> !folder.endsWith("se/samsyn"))
                    .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                    .toList();
            assertThat(unmarked)
                    .as("packages whose package-info lacks @NullMarked")
                    .isEmpty();
        }
    }

    private static boolean hasJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean isNullMarked(Path packageInfo) {
        try {
            return Files.exists(packageInfo) && Files.readString(packageInfo).contains("@NullMarked");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
