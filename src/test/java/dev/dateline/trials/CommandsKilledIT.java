package dev.dateline.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs a few of the kills of {@link KilledCommands}. */
@EnabledOnOs(OS.LINUX)
final class CommandsKilledIT {
    private static final int KILLS = 7; // one for each command

    @TempDir
    private Path folder;

    @Test
    void aKilledCommandLeavesCompletableFiles() throws Exception {
        assumeTrue(traces(), "strace is not there, or may not be used");
        assertThat(KilledCommands.soundAfter(KILLS, 20, folder)).isTrue();
    }

    private static boolean traces() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "-e", "inject=mkdir:signal=KILL:when=9", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
