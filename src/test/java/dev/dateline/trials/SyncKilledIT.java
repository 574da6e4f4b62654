package dev.dateline.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a few of the kills of {@link SyncKills}. */
final class SyncKilledIT {
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    @Test
    void killedSessionsAndSyncsOfThreeHomesLoseNothing() throws Exception {
        assertThat(SyncKills.soundAfter(KILLS, 21, folder)).isTrue();
    }
}
