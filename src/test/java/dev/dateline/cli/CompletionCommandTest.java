package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CompletionCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void library() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        Files.writeString(folder.resolve("decks/harbour.yaml"), """
                deck: harbour
                title: The harbour
                tags: [port, people]
                cards:
                  - id: master
                    unsourced: true
                    ask: Who is harbour master?
                    person: Ada Lund
                """, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("seeds/gate-closed.yaml"), """
                article: gate-closed
                title: The gate is closed
                published: 2024-05-10
                facts:
                  - id: gate
                    says: The north gate is closed.
                    ages: event
                    evidence: { from: The north, to: closed }
                """, StandardCharsets.UTF_8);
    }

    private List<String> after(String line) {
        return new Run(folder).of("completion", "--line", line).lines();
    }

    @ParameterizedTest
    @CsvSource({
        "dateline stu, study",
        "dateline --json do, doctor",
        "dateline study har, harbour",
        "dateline study harbour/, harbour/master",
        "dateline study tag:po, tag:port",
        "dateline study -is:su, -is:suspended",
        "'dateline study tag:port,pe', 'tag:port,people'",
        "dateline study --in, --in-order",
        "dateline export --to moo, moodle",
        "dateline help unsus, unsuspend",
        "dateline config rete, retention",
        "dateline config theme da, dark",
        "dateline config read-first on, on",
        "dateline config exam up, upsc",
        "dateline stats leec, leeches",
        "dateline exam --form mi, mixed",
        "dateline completion z, zsh",
        "dateline edit har, harbour",
        "dateline edit harbour/, harbour/master",
        "dateline read gate, gate-closed",
        "dateline cite gate, gate-closed",
        "dateline new de, deck",
        "dateline new deck gate, gate-closed",
        "dateline add --article gate, gate-closed",
        "dateline explain longest-c, longest-choice",
        "dateline schema na, names",
        "./dateline backup --lis, --list"
    })
    void aBegunWordIsCompleted(String line, String word) {
        assertThat(after(line)).containsExactly(word);
    }

    @Test
    void everythingIsOfferedForAnEmptyWord() {
        assertThat(after("dateline ")).contains("study", "check", "completion").doesNotContain("--json");
        assertThat(after("dateline study ")).contains("harbour", "tag:", "is:");
        assertThat(after("dateline study --"))
                .contains("--cram", "--json", "--help")
                .doesNotContain("--seed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dateline check --text /ho",
                "dateline import car",
                "dateline --journal ",
                "dateline backup --to x",
                "dateline config sync "
            })
    void theShellCompletesFiles(String line) {
        assertThat(after(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyShellHasAScriptThatItCanRead(String shell) throws Exception {
        Run.Outcome outcome = new Run(folder).of("completion", shell);
        assertThat(outcome.out()).contains("completion --line");
        Path script = Files.writeString(folder.resolve("script"), outcome.out(), StandardCharsets.UTF_8);
        assumeTrue(isThere(shell), "SKIPPED: no " + shell + " here");
        Process process = new ProcessBuilder(shell, "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static boolean isThere(String program) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anUnknownShellIsReported() {
        assertThat(new Run(folder).of("completion", "csh").err()).contains("only for bash, zsh, fish");
        assertThat(new Run(folder).of("completion").status()).isEqualTo(2);
    }
}
