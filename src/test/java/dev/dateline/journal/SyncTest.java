package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.memory.Grade;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the merging of journals through a folder. */
class SyncTest {
    @TempDir
    Path root;

    private Path folder = Path.of("");

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectory(root.resolve("folder"));
    }

    private Journal journal(String name) throws JournalFailure {
        return Journal.open(root.resolve(name).resolve("journal.db"));
    }

    private Sync.Report sync(Journal journal) throws IOException, JournalFailure {
        return Sync.run(journal, folder, journal.file().resolveSibling("journal.device"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void allJournalsHaveAllEventsAfterLateIncompleteAndDoubledFiles(long seed) throws Exception {
        assertThat(new SyncWorld(root, seed).play(12, 30)).isEmpty();
    }

    @Test
    void answersAreJoinedOnce() throws Exception {
        try (Journal one = journal("one");
                Journal other = journal("other")) {
            one.appendAll(new Chronicle(1, "one").many(50));
            int sent = sync(one).sent();
            assertThat(sent).isPositive();
            assertThat(sync(one).sent()).isZero();
            assertThat(sync(other).received()).isEqualTo(sent);
            Sync.Report again = sync(other);
            assertThat(again.received()).isZero();
            assertThat(again.sent()).isZero();
            assertThat(other.history().cards()).isEqualTo(one.history().cards());
            assertThat(files()).hasSize(1);
        }
    }

    @Test
    void twoAnswersToOneCardWithinASecondAreTwo() throws Exception {
        try (Journal one = journal("one");
                Journal other = journal("other")) {
            one.append(new Chronicle(1, "one").review("harbour/c1", Grade.GOOD));
            other.append(new Chronicle(1, "other")
                    .after(java.time.Duration.ofMillis(300))
                    .review("harbour/c1", Grade.AGAIN));
            Event.Review copied = (Event.Review) other.events().get(0);
            assertThat(copied.head().id()).isEqualTo(one.events().get(0).head().id());
        }
        try (Journal one = journal("a");
                Journal other = journal("b")) {
            one.append(new Chronicle(1, "one").review("harbour/c1", Grade.GOOD));
            other.append(new Chronicle(2, "other").review("harbour/c1", Grade.AGAIN));
            sync(one);
            sync(other);
            sync(one);
            assertThat(one.card(Chronicle.card("harbour/c1")).answers()).hasSize(2);
            assertThat(one.states()).isEqualTo(other.states());
        }
    }

    @Test
    void anUndoThatArrivesBeforeItsTargetWaitsForIt() throws Exception {
        Chronicle chronicle = new Chronicle(5, "one");
        Event review = chronicle.review("harbour/c1", Grade.GOOD);
        Event undo = new Event.Undo(chronicle.head(), review.head().id());
        try (Journal one = journal("one");
                Journal other = journal("other")) {
            other.append(undo);
            one.append(review);
            assertThat(other.states()).isEmpty();
            sync(one);
            sync(other);
            assertThat(other.states()).isEmpty();
            assertThat(other.answers()).isZero();
        }
    }

    @Test
    void aCopiedJournalTakesANewNameAndBothGoOn() throws Exception {
        try (Journal one = journal("one")) {
            one.appendAll(new Chronicle(1, "one").many(20));
            sync(one);
        }
        Files.createDirectory(root.resolve("copy"));
        for (String name : List.of("journal.db", "journal.device")) {
            Files.copy(root.resolve("one").resolve(name), root.resolve("copy").resolve(name));
        }
        try (Journal one = journal("one");
                Journal copy = journal("copy")) {
            one.appendAll(new Chronicle(2, "one").many(20));
            copy.appendAll(new Chronicle(3, "one").many(20));
            assertThat(sync(one).renamed()).isFalse();
            assertThat(sync(copy).renamed()).isTrue();
            sync(one);
            assertThat(one.history().cards()).isEqualTo(copy.history().cards());
            assertThat(sync(copy).renamed()).isFalse();
        }
    }

    @Test
    void aRestoredJournalGetsItsSentAnswersBack() throws Exception {
        try (Journal one = journal("one")) {
            one.appendAll(new Chronicle(1, "one").many(20));
            Backups.copy(one.file(), root.resolve("backup.db"));
            one.appendAll(new Chronicle(2, "one").many(20));
            sync(one);
        }
        Restoring.restore(root.resolve("backup.db"), root.resolve("one/journal.db"), root.resolve("aside.db"));
        try (Journal one = journal("one");
                Journal other = journal("other")) {
            Sync.Report report = sync(one);
            assertThat(report.renamed()).isTrue();
            assertThat(report.received()).isPositive();
            sync(other);
            assertThat(other.history().cards()).isEqualTo(one.history().cards());
        }
    }

    @Test
    void statesAndRepliesAreRightAfterThousandsOfEventsOfWhichSomeWereKnown() throws Exception {
        try (Journal one = journal("one");
                Journal other = journal("other");
                Journal third = journal("third")) {
            one.appendAll(new Chronicle(1, "one").many(2_500));
            JoiningTest.merge(third, one.file());
            third.appendAll(new Chronicle(3, "third").many(2_500));
            other.appendAll(new Chronicle(2, "other").many(20));
            for (Journal sender : List.of(one, third)) {
                sync(sender);
                sync(other);
                LogPropertiesTest.compare(other, other.events(), sender.file().toString());
            }
            assertThat(other.events().size()).isGreaterThan(4_500);
            assertThat(Database.number(
                            other.database().prepared("SELECT seqno FROM pragma_index_info('event_of_card')")))
                    .hasValue(0);
        }
    }

    @Test
    void manySmallFilesBecomeOneAndNobodyReadsThemAgainAndALargeOneStays() throws Exception {
        Chronicle chronicle = new Chronicle(1, "one");
        try (Journal one = journal("one");
                Journal other = journal("other")) {
            List<Event> first = new ArrayList<>();
            for (int i = 0; i < 1_500; i++) {
                first.add(chronicle.review("harbour/c" + i % 40, Grade.GOOD));
            }
            one.appendAll(first);
            sync(one);
            Path large = files().get(0);
            for (int i = 0; i < 40; i++) {
                one.append(chronicle.review("harbour/c" + i, Grade.GOOD));
                sync(one);
                if (i == 30) {
                    assertThat(sync(other).received()).isEqualTo(1_531);
                }
            }
            assertThat(files()).hasSizeLessThan(32).contains(large);
            assertThat(sync(other).received()).isEqualTo(9);
            assertThat(sync(one).renamed()).isFalse();
            assertThat(one.states()).isEqualTo(other.states());
        }
    }

    @Test
    void incompleteConflictingAndForeignFilesAreReportedAndIgnored() throws Exception {
        try (Journal one = journal("one");
                Journal other = journal("other")) {
            one.appendAll(new Chronicle(1, "one").many(50));
            sync(one);
            Path file = files().get(0);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 10));
            Files.write(file.resolveSibling("000001-000001.sync-conflict-20260101-1.dateline"), whole);
            Files.writeString(file.resolveSibling("000002-000002.dateline"), "Dear diary");
            Files.writeString(folder.resolve("holiday.jpg"), "mine");
            Sync.Report report = sync(other);
            assertThat(report.received()).isZero();
            assertThat(report.problems())
                    .hasSize(3)
                    .allSatisfy(problem -> assertThat(problem).startsWith("device-"));
            Files.write(file, whole);
            assertThat(sync(other).received()).isPositive();
            assertThat(folder.resolve("holiday.jpg")).hasContent("mine");
        }
    }

    @Test
    void anEventWithAWrongCardNameIsReportedAndItsFileIsNotRead() throws Exception {
        try (Journal one = journal("one");
                Journal other = journal("other")) {
            one.database()
                    .run("INSERT INTO event (id, type, device, at, utc_offset, day, card)"
                            + " VALUES (randomblob(16), 'suspend', 'one', 0, 0, 0, 'harbour')");
            assertThat(sync(one).sent()).isEqualTo(1);
            Sync.Report report = sync(other);
            assertThat(report.received()).isZero();
            assertThat(report.problems())
                    .singleElement()
                    .asString()
                    .endsWith("000001-000001.dateline was not read: the card name \"harbour\" has no slash");
            assertThat(other.lastRow()).isZero();
        }
    }

    @Test
    void aFileOfALaterVersionIsReportedAndAllOthersAreRead() throws Exception {
        try (Journal one = journal("one");
                Journal other = journal("other")) {
            one.appendAll(new Chronicle(1, "one").many(50));
            int sent = sync(one).sent();
            String text = "dateline-sync 2 whatever it says there";
            CRC32 sum = new CRC32();
            sum.update(text.getBytes(StandardCharsets.US_ASCII));
            Path later = files().get(0).resolveSibling("000002-000002.dateline");
            long checksum = sum.getValue() ^ ((long) text.length() << 32);
            Files.writeString(later, text + " " + Long.toHexString(checksum) + "\nand more");
            Sync.Report report = sync(other);
            assertThat(report.received()).isEqualTo(sent);
            assertThat(report.problems())
                    .singleElement()
                    .asString()
                    .contains("000002-000002.dateline was written by a later version of Dateline; update this program");
            assertThat(later).content().endsWith("and more");
        }
    }

    @Test
    void noByteOfAFileCanBeChangedUnseen() throws Exception {
        try (Journal one = journal("one")) {
            one.appendAll(new Chronicle(1, "one").many(5));
            sync(one);
            Path file = files().get(0);
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i += 7) {
                byte[] changed = whole.clone();
                changed[i] ^= 4;
                Files.write(file, changed);
                try (Journal other = Journal.inMemory()) {
                    Path name = root.resolve("other-" + i);
                    assertThat(Sync.run(other, folder, name).received())
                            .as("byte " + i)
                            .isZero();
                    for (Path mine : files()) {
                        if (!mine.equals(file)) {
                            Files.delete(mine);
                        }
                    }
                }
            }
        }
    }
}
