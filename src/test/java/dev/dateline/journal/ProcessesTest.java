package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a journal if processes are killed or two run at the same time. */
class ProcessesTest {
    private static final int KILLS = Integer.getInteger("dateline.kills", 6);

    @TempDir
    private Path folder;

    @Test
    void everyEventThatAKilledProcessReportedIsInTheJournalOnce() throws Exception {
        Path file = folder.resolve("journal.db");
        SplittableRandom random = new SplittableRandom(11);
        Set<String> reported = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = Appender.start(file, 100 + kill, 1_000_000);
            try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
                for (int i = random.nextInt(40); i >= 0; i--) {
                    reported.add(lines.readLine());
                }
                // the process's own method would also close the stream; whole lines that were already sent count as
                // reported
                child.toHandle().destroyForcibly();
                for (String line = lines.readLine(); line != null && line.length() == 32; line = lines.readLine()) {
                    reported.add(line);
                }
            }
            child.waitFor();
            Backups.verify(file);
        }
        List<String> found = idsIn(file);
        assertThat(found).doesNotHaveDuplicates().containsAll(reported);
        assertThat(found.size() - reported.size())
                .as("written but not reported: at most the one in hand at each kill")
                .isBetween(0, KILLS);
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.states().values())
                    .containsExactlyInAnyOrderElementsOf(journal.history().cards().values().stream()
                            .map(CardHistory::state)
                            .toList());
        }
    }

    @Test
    void twoProcessesBeginOneJournalAndBothWriteAllTheyHave() throws Exception {
        Path file = folder.resolve("new").resolve("journal.db");
        Process one = Appender.start(file, 1, 60);
        Process other = Appender.start(file, 2, 60);
        Set<String> reported = new HashSet<>(linesOf(one));
        reported.addAll(linesOf(other));
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(reported).hasSize(120);
        assertThat(idsIn(file)).hasSize(120).containsAll(reported);
    }

    @Test
    void eventsOfAnotherProcessAreSeen() throws Exception {
        Path file = folder.resolve("journal.db");
        try (Journal mine = Journal.open(file)) {
            mine.append(new Chronicle(1, "mine").suspend("harbour/c0"));
            long row = mine.lastRow();
            Process other = Appender.start(file, 2, 10);
            List<String> reported = linesOf(other);
            assertThat(other.waitFor()).isZero();
            assertThat(mine.events(row, Long.MAX_VALUE))
                    .extracting(it -> it.head().id().toString())
                    .isEqualTo(reported);
            CardState both = mine.state(Chronicle.card("harbour/c0"));
            assertThat(both.suspended()).isTrue();
            assertThat(both.standing().map(Standing::answers)).hasValue(2);
        }
    }

    private static List<String> linesOf(Process child) throws IOException {
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().toList();
        }
    }

    private static List<String> idsIn(Path file) throws JournalFailure {
        List<String> ids = new ArrayList<>();
        try (Journal journal = Journal.open(file)) {
            for (Event event : journal.events()) {
                ids.add(event.head().id().toString());
            }
        }
        return ids;
    }
}
