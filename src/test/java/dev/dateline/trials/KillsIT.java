package dev.dateline.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the shipped program when it is killed. */
final class KillsIT {
    private static final int KILLS = Integer.getInteger("dateline.kills", 10);

    @TempDir
    Path home;

    @Test
    void everyVerdictShownBeforeAKillIsInTheJournalOnce() throws Exception {
        Bench bench = new Bench(home, Bench.shipped());
        InventedLibrary.write(bench.library(), 500);
        List<String> shown = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (TrialSession runner = bench.sit()) {
                for (int answer = 0; answer <= kill % 3; answer++) {
                    assertThat(runner.answer()).as(runner.complaints()).isTrue();
                }
                runner.kill(); // directly after the verdict
                shown.addAll(runner.shown());
            }
        }
        Ledger ledger = Ledger.of(shown, bench.found());
        assertThat(ledger.shown()).isGreaterThanOrEqualTo(KILLS);
        assertThat(ledger.lost()).isEmpty();
        assertThat(ledger.doubled()).isEmpty();
        assertThat(ledger.unseen()).isZero();
    }
}
