package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests commands that write several files. After a failure, all files are old or new, or a second run completes them.
 */
class WrittenTogetherTest {
    private static final String LINE = "How many cabins are there? = 90 cabins";

    @TempDir
    Path folder;

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(each -> !each.startsWith(folder.resolve("home/.cache")))
                    .toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, UTF_8));
            }
        }
        return files;
    }

    @Test
    void aFactWhoseCardIsMissingIsCompletedByTheSameAdd() throws IOException {
        run("init");
        Path deck = folder.resolve("decks/sample.yaml");
        String before = Files.readString(deck);
        assertThat(run("add", LINE, "--article", "harbour-ferry").status()).isZero();
        Map<String, String> whole = files();
        Files.writeString(deck, before);
        assertThat(run("check").out()).contains("0 errors");
        assertThat(run("add", LINE, "--article", "harbour-ferry").status()).isZero();
        assertThat(files()).isEqualTo(whole);
    }

    @Test
    void aNewDeckThatIsMissingIsCompletedByTheSameAdd() throws IOException {
        run("init");
        String[] add = {"add", LINE, "--article", "harbour-ferry", "--deck", "cabins"};
        assertThat(run(add).status()).isZero();
        Map<String, String> whole = files();
        for (String rest : List.of("", "deleted")) {
            if (rest.isEmpty()) {
                Files.writeString(folder.resolve("decks/cabins.yaml"), rest);
            } else {
                Files.delete(folder.resolve("decks/cabins.yaml"));
            }
            assertThat(run(add).status()).isZero();
            assertThat(files()).isEqualTo(whole);
        }
    }

    @Test
    void addingTheSameAgainWritesNothing() throws IOException {
        run("init");
        run("add", LINE, "--article", "harbour-ferry");
        Map<String, String> whole = files();
        Run.Outcome again = run("add", LINE, "--article", "harbour-ferry");
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("there already; nothing was written");
        assertThat(files()).isEqualTo(whole);
    }

    @Test
    void simultaneousAddsToOneSheetAndDeckLoseNothing() throws Exception {
        run("init");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Run.Outcome>> adds = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String line = "What is the name of boat " + i + "? = Boat number " + i;
            adds.add(() -> run("add", line, "--article", "harbour-ferry"));
        }
        for (Future<Run.Outcome> added : threads.invokeAll(adds)) {
            assertThat(added.get().status()).as(added.get().err()).isZero();
        }
        threads.shutdown();
        for (String file : List.of("seeds/harbour-ferry.yaml", "decks/sample.yaml")) {
            String text = Files.readString(folder.resolve(file), UTF_8);
            for (int i = 0; i < 24; i++) {
                assertThat(text).containsOnlyOnce("boat " + i + "?");
            }
        }
        assertThat(run("check").out()).contains("No findings");
    }

    @Test
    void anInitThatWasCutOffIsCompletedByTheSameInit() throws IOException {
        assertThat(run("init", "library").status()).isZero();
        Map<String, String> whole = files();
        for (String missing : whole.keySet()) {
            Files.delete(folder.resolve(missing));
            assertThat(run("init", "library").status()).as(missing).isZero();
            assertThat(files()).isEqualTo(whole);
        }
        assertThat(run("init", "library").status()).isEqualTo(1);
        Files.writeString(folder.resolve("library/decks/sample.yaml"), "mine");
        assertThat(run("init", "library").err()).contains("contains a library already; nothing was written");
    }

    @Test
    void anImportThatWasCutOffIsCompletedByTheSameImport() throws IOException {
        run("init");
        Files.writeString(folder.resolve("words.csv"), "question,answer,deck\nWho came?,Ann,one\nWho went?,Bob,two\n");
        assertThat(run("import", "words.csv").status()).isZero();
        Map<String, String> whole = files();
        Files.delete(folder.resolve("decks/two.yaml"));
        assertThat(run("import", "words.csv").status()).isZero();
        assertThat(files()).isEqualTo(whole);
        assertThat(run("import", "words.csv").err()).contains("--replace overwrites");
    }

    @Test
    void simultaneousChangesOfSettingsAreAllKept() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<String[]> changes = List.of(
                new String[] {"config", "new-cards", "7"},
                new String[] {"config", "reviews", "70"},
                new String[] {"config", "retention", "0.93"},
                new String[] {"config", "theme", "dark"});
        List<Callable<Run.Outcome>> runs = new ArrayList<>();
        changes.forEach(args -> runs.add(() -> run(args)));
        for (Future<Run.Outcome> changed : threads.invokeAll(runs)) {
            assertThat(changed.get().status()).as(changed.get().err()).isZero();
        }
        threads.shutdown();
        assertThat(Files.readString(folder.resolve("home/.config/dateline/config.yaml")))
                .contains("new-cards: 7\n", "reviews: 70\n", "retention: 0.93\n", "theme: dark\n");
    }
}
