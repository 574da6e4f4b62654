package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Faults;
import dev.dateline.app.LinePrint;
import dev.dateline.app.Locations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Tests that a command writes only into its own folders and to places that the user names. */
class NothingOutsideTest {
    private static final String ARTICLE =
            "The harbour of Ven was opened on 3 May 2022. It cost 40 crowns, said the mayor, Ann Ven.\n";

    /** The command lines, each with the paths outside the program's own folders that it may change. */
    private static final Map<String, List<String>> LINES = new LinkedHashMap<>();

    static {
        LINES.put("study --json", List.of());
        LINES.put("study sample/harbour-master --json", List.of());
        LINES.put("stats", List.of());
        LINES.put("stats --html named/stats.html", List.of("named"));
        LINES.put("forecast --days 5", List.of());
        LINES.put("plan --exam 2026-06-01", List.of());
        LINES.put("decks", List.of());
        LINES.put("since 2022-01-01", List.of());
        LINES.put("stale", List.of());
        LINES.put("suspend sample/harbour-master", List.of());
        LINES.put("unsuspend sample/harbour-master", List.of());
        LINES.put("flag sample/harbour-master", List.of());
        LINES.put("unflag sample/harbour-master", List.of());
        LINES.put("note sample/harbour-master -t aside", List.of());
        LINES.put("rename sample/harbour-master sample/harbour-master --yes", List.of());
        LINES.put("reset sample --yes", List.of());
        LINES.put("undo", List.of());
        LINES.put("exam --questions 2 --seed 1 --plain", List.of());
        LINES.put("exam --questions 2 --seed 1 --paper named/exam.html", List.of("named"));
        LINES.put("search harbour", List.of());
        LINES.put("browse", List.of());
        LINES.put("results text", List.of());
        LINES.put("read", List.of());
        LINES.put("timeline", List.of());
        LINES.put("tune", List.of());
        LINES.put("export sample --to csv --out named/sample.csv", List.of("named"));
        LINES.put("export sample --to apkg --out named/sample.apkg", List.of("named"));
        LINES.put("backup", List.of());
        LINES.put("sync named", List.of("named"));
        LINES.put("sync named --status", List.of());
        LINES.put("backup --to named/journal.db", List.of("named"));
        LINES.put("restore named/journal.db --yes", List.of());
        LINES.put("config new-cards 7", List.of());
        LINES.put("libraries", List.of());
        LINES.put("libraries add library", List.of());
        LINES.put("libraries remove library", List.of());
        LINES.put("doctor", List.of());
        LINES.put("new article --text text/ven.txt --published 2022-05-04 --id ven", List.of("library"));
        LINES.put("new deck ven", List.of("library"));
        LINES.put("add Who?=Ann --article ven --says Ann", List.of("library"));
        LINES.put("edit sample/harbour-master", List.of("library"));
        LINES.put("completion bash", List.of());
        LINES.put("check --text text/ven.txt", List.of());
        LINES.put("explain", List.of());
        LINES.put("judge sample/harbour-master Ann", List.of());
        LINES.put("cite ven --text text/ven.txt", List.of("library"));
        LINES.put("import text/words.csv --as words", List.of("library"));
        LINES.put("import text/words.csv --dry-run", List.of());
        LINES.put("schema deck", List.of());
        LINES.put("init named/library", List.of("named"));
        LINES.put("help study", List.of());
    }

    @TempDir
    Path root;

    @BeforeEach
    void aFolderWithALibraryAndSomeTexts() throws IOException {
        Files.createDirectories(root.resolve("named"));
        Files.createDirectories(root.resolve("text"));
        Files.createDirectories(root.resolve("elsewhere"));
        Files.writeString(root.resolve("elsewhere").resolve("mine.txt"), "not the program's business");
        Files.writeString(root.resolve("text").resolve("ven.txt"), ARTICLE, StandardCharsets.UTF_8);
        Files.writeString(root.resolve("text").resolve("words.csv"), "question,answer\nWho is it?,Ann\n");
        assertThat(new Run(root).of("init", "library").status()).isZero();
    }

    private Run.Outcome run(String line) {
        return new Run(root)
                .with("DATELINE_LIBRARY", root.resolve("library").toString())
                .with("VISUAL", "true")
                .typing("Ada\n1\n1\n")
                .of(line.split(" ", -1));
    }

    /** Every file below the root by its path, with data that would differ after a write. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                boolean folder = Files.isDirectory(path);
                files.put(name, folder ? "folder" : Files.size(path) + " " + Files.getLastModifiedTime(path));
            }
        }
        return files;
    }

    private static boolean mayChange(String file, List<String> besides) {
        List<String> allowed = new ArrayList<>(besides);
        allowed.addAll(List.of("home/.local/share/dateline", "home/.config/dateline", "home/.cache/dateline"));
        for (String folder : allowed) {
            // the parent folders of its own folders are created too
            if (file.equals(folder) || file.startsWith(folder + "/") || folder.startsWith(file + "/")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyCommandIsTried() {
        CommandLine all = new Commands(new Run(root).invocation(), new CommonOptions()).all();
        assertThat(LINES.keySet())
                .extracting(line -> line.split(" ", -1)[0])
                .containsAll(all.getSubcommands().keySet());
    }

    @Test
    void noCommandWritesOutsideItsFoldersAndThePathThatIsNamed() throws IOException {
        for (Map.Entry<String, List<String>> line : LINES.entrySet()) {
            Map<String, String> before = files();
            Run.Outcome outcome = run(line.getKey());
            assertThat(outcome.status())
                    .as(line.getKey() + ": " + outcome.out() + outcome.err())
                    .isNotEqualTo(ExitStatus.USAGE);
            Map<String, String> after = files();
            before.forEach((file, was) -> {
                if (!was.equals(after.get(file))) {
                    assertThat(mayChange(file, line.getValue()))
                            .as(line.getKey() + " changed or removed " + file)
                            .isTrue();
                }
            });
            after.keySet().removeAll(before.keySet());
            assertThat(after.keySet())
                    .as(line.getKey())
                    .allMatch(file -> file.isEmpty() || mayChange(file, line.getValue()));
        }
    }

    @Test
    void filesOfTheProgramCanBeReadOnlyByTheirOwner() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        LINES.keySet().forEach(this::run);
        new Faults(
                        new LinePrint(80, new Run(root).invocation().err()),
                        new Run(root).host().clock())
                .report(new IllegalStateException("a fault"), new Locations(new Run(root).host()).cache());
        List<Path> kept = new ArrayList<>();
        for (String folder : List.of(".local/share/dateline", ".config/dateline", ".cache/dateline")) {
            try (Stream<Path> all = Files.walk(root.resolve("home").resolve(folder))) {
                kept.addAll(all.toList());
            }
        }
        assertThat(kept).hasSizeGreaterThan(6);
        for (Path path : kept) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .as(root.relativize(path).toString())
                    .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
        }
    }
}
