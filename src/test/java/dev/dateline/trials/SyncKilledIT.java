package dev.dateline.trials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs a few of the kills of {@link SyncKills}. */
final class SyncKilledIT {
    private static final int KILLS = 10;

    @Test
    void killedSessionsAndSyncsOfThreeHomesLoseNothing() throws Exception {
        assertThat(SyncKills.soundAfter(KILLS, 21)).isTrue();
    }
}
