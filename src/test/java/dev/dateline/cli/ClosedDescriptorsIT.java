package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.journal.Backups;
import dev.dateline.journal.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the launcher with standard streams that were closed before its start. The input is then empty, and nobody reads
 * the output.
 */
@EnabledOnOs(OS.LINUX)
class ClosedDescriptorsIT {
    @TempDir
    Path folder;

    /**
     * Runs the program with some streams closed.
     *
     * @return its exit status
     */
    private int run(String closed, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$0\" \"$@\" " + closed));
        command.add(System.getProperty("dateline.program"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("DATELINE_"));
        builder.environment().put("HOME", folder.toString());
        builder.redirectInput(folder.resolve("typed").toFile());
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(closed).isTrue();
        return process.exitValue();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @ParameterizedTest
    @CsvSource({"study --json", "study --plain", "exam --json --questions 2", "exam --plain --questions 2"})
    void aClosedInputIsAnEmptyOne(String line) throws Exception {
        Files.writeString(folder.resolve("typed"), "");
        int empty = run("", line.split(" ", -1));
        long asked =
                text("out").lines().filter(each -> each.contains("\"verdict\"")).count();
        Files.deleteIfExists(folder.resolve(".local/share/dateline/journal.db"));
        assertThat(text("out")).isNotEmpty();
        assertThat(run("<&-", line.split(" ", -1))).isEqualTo(empty);
        assertThat(text("out")
                        .lines()
                        .filter(each -> each.contains("\"verdict\""))
                        .count())
                .isEqualTo(asked);
        assertThat(text("err")).doesNotContain(Run.BUG);
        Path journal = folder.resolve(".local/share/dateline/journal.db");
        assertThat(Files.exists(journal) ? Journal.extentOf(journal).answers() : 0)
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"<&- >&-", ">&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-"})
    void outputForAClosedStreamIsNotWrittenIntoAnotherFile(String closed) throws Exception {
        Files.writeString(folder.resolve("typed"), "1\n1\n1\n");
        run(closed, "study", "--json");
        run(closed, "add", "How? = 1", "--nothing-of-this-name");
        run(closed, "config", "new-cards", "7");
        assertThat(Files.readString(folder.resolve(".config/dateline/config.yaml")))
                .isEqualTo("new-cards: 7\n");
        Path journal = folder.resolve(".local/share/dateline/journal.db");
        if (Files.exists(journal)) {
            Backups.verify(journal);
        }
        assertThat(text("out") + text("err")).doesNotContain(Run.BUG);
    }

    @Test
    void theNextStartRemovesOnlyTheFilesOfAKilledOne() throws Exception {
        Files.writeString(folder.resolve("typed"), "");
        Path data = Files.createDirectories(folder.resolve(".local/share/dateline"));
        Path left = Files.writeString(data.resolve(".dateline-999999999-1f.tmp"), "");
        Path running = Files.writeString(
                data.resolve(".dateline-" + ProcessHandle.current().pid() + "-1f.tmp"), "");
        Path strangers = Files.writeString(data.resolve(".syncthing.journal.db.tmp"), "");
        run("", "decks");
        assertThat(left).doesNotExist();
        assertThat(running).exists();
        assertThat(strangers).exists();
    }

    @Test
    void nobodyReadsAClosedOutputSoNothingIsAsked() throws Exception {
        Files.writeString(folder.resolve("typed"), "1\n".repeat(50));
        run(">&-", "study", "--json");
        Path journal = folder.resolve(".local/share/dateline/journal.db");
        assertThat(Files.exists(journal) ? Journal.extentOf(journal).answers() : 0)
                .isLessThanOrEqualTo(1);
    }
}
