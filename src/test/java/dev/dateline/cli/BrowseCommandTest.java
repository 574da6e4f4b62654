package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowseCommandTest {
    private static final String LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath().toString();

    @TempDir
    private Path home;

    private Run.Outcome run(String... args) {
        return new Run(home).with("DATELINE_LIBRARY", LIBRARY).of(args);
    }

    @Test
    void everyCardIsOneLineWithTabsBetweenItsFields() {
        Run.Outcome all = run("browse");
        assertThat(all.status()).isZero();
        assertThat(all.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(7));
        assertThat(all.lines().get(0)).startsWith("harbour/");
    }

    @Test
    void aQueryChoosesCardsAndMarksAreShown() {
        run("flag", "harbour/mayor");
        assertThat(run("browse", "is:flagged").lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line).startsWith("harbour/mayor\t").endsWith("\tflagged"));
        assertThat(run("browse", "is:flagged", "--json").out())
                .contains("\"card\":\"harbour/mayor\"", "\"flagged\":true", "\"due\":null");
    }

    @Test
    void linesAreSortedByAColumnFromEitherEnd() {
        String[] kinds = run("browse", "--sort", "kind").lines().stream()
                .map(line -> line.split("\t", -1)[2])
                .toArray(String[]::new);
        String[] backwards = run("browse", "--sort", "kind", "--reverse").lines().stream()
                .map(line -> line.split("\t", -1)[2])
                .toArray(String[]::new);
        assertThat(backwards[0]).isEqualTo(kinds[kinds.length - 1]);
        assertThat(run("completion", "--line", "dateline browse --sort l").out())
                .isEqualTo("lapses\n");
        assertThat(run("browse", "--sort", "colour").status()).isEqualTo(2);
    }

    @Test
    void anInvalidQueryIsReported() {
        Run.Outcome none = run("browse", "is:lost");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("there is no \"is:lost\"");
    }
}
