package dev.dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FreshSessionTest {
    /** The number of sessions. {@code dev.dateline.trials.FreshSessions} runs a thousand. */
    private static final int SEEDS = 30;

    @Test
    void theFirstCardsOfAFreshLearnerDoNotGiveEachOtherAway() throws Exception {
        FreshSession sessions = new FreshSession();
        Map<Long, List<String>> given = new TreeMap<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<String> found = sessions.givenAway(seed);
            if (!found.isEmpty()) {
                given.put(seed, found);
            }
        }
        assertThat(given).isEmpty();
    }
}
