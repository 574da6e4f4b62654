package dev.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the architecture: dependencies between packages have one direction, and each third-party library is used in
 * its own package.
 */
@AnalyzeClasses(packages = "dev.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {
    /** The packages from the top down. A package may use only packages that are below it in this list. */
    private static final List<String> ROOMS = List.of(
            "cli",
            "terminal",
            "protocol",
            "app",
            "page",
            "study",
            "exchange",
            "journal",
            "library",
            "memory",
            "judge",
            "deck",
            "article",
            "source",
            "disk");

    @ArchTest
    static final ArchRule NO_CIRCLE =
            slices().matching("dev.dateline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JACKSON_READS_AND_WRITES_FILES =
            confined("com.fasterxml.jackson..", "exchange", "library", "protocol", "cli");

    @ArchTest
    static final ArchRule SNAKEYAML_READS_SOURCES = confined("org.yaml..", "source");

    @ArchTest
    static final ArchRule JLINE_STAYS_IN_THE_TERMINAL = confined("org.jline..", "terminal");

    @ArchTest
    static final ArchRule DATABASES_ARE_OPENED_BY_FEW = confined("java.sql..", "journal", "exchange");

    /** The build takes the date format out of the SQLite driver. */
    @ArchTest
    static final ArchRule THE_DATABASE_HOLDS_NO_JAVA_DATES =
            noClasses().should().dependOnClassesThat().haveNameMatching("java\\.sql\\.(Date|Time|Timestamp)");

    @ArchTest
    static final ArchRule SQLITE_IS_OPENED_BY_FEW = confined("org.sqlite..", "journal", "exchange");

    @ArchTest
    static final ArchRule JSOUP_READS_MARKUP =
            confined("org.jsoup..", "exchange.intake", "exchange.anki", "library.draft");

    @ArchTest
    static final ArchRule OPENNLP_READS_ARTICLES = confined("opennlp..", "library.draft");

    @ArchTest
    static final ArchRule AIRCOMPRESSOR_UNPACKS_ANKI = confined("io.airlift..", "exchange.anki");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_THE_COMMAND_LINE = confined("picocli..", "cli");

    /** A session does not use formats of other programs. */
    @ArchTest
    static final ArchRule STUDY_KNOWS_NO_FORMATS = noClasses()
            .that()
            .resideInAPackage("dev.dateline.study..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.dateline.exchange..");

    @ArchTest
    static final ArchRule JUDGING_AND_REMEMBERING_ARE_PURE = noClasses()
            .that()
            .resideInAnyPackage("dev.dateline.judge..", "dev.dateline.memory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule NOBODY_USES_THE_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule THE_TIME_IS_HANDED_IN = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule THE_TERMINAL_AND_THE_PROTOCOL_ARE_SIBLINGS = noClasses()
            .that()
            .resideInAPackage("dev.dateline.terminal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.dateline.protocol..");

    @ArchTest
    static final ArchRule A_SESSION_KNOWS_NO_FORMATS = noClasses()
            .that()
            .resideInAPackage("dev.dateline.study..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.dateline.exchange..");

    /** Without this, a class outside all packages of the list would escape the other rules. */
    @ArchTest
    static final ArchRule EVERY_CLASS_HAS_A_ROOM = noClasses()
            .should()
            .resideOutsideOfPackages(
                    ROOMS.stream().map(room -> "dev.dateline." + room + "..").toArray(String[]::new));

    @ArchTest
    static void aRoomKnowsOnlyRoomsBelowIt(JavaClasses classes) {
        LayeredArchitecture house =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : ROOMS) {
            house = house.layer(room).definedBy("dev.dateline." + room + "..");
        }
        for (int i = 0; i < ROOMS.size(); i++) {
            List<String> below = ROOMS.subList(i + 1, ROOMS.size());
            house = below.isEmpty()
                    ? house.whereLayer(ROOMS.get(i)).mayNotAccessAnyLayer()
                    : house.whereLayer(ROOMS.get(i)).mayOnlyAccessLayers(below.toArray(String[]::new));
        }
        house.check(classes);
    }

    private static ArchRule confined(String library, String... rooms) {
        List<String> packages = new ArrayList<>();
        for (String room : rooms) {
            packages.add("dev.dateline." + room + "..");
        }
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages.toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library));
    }
}
