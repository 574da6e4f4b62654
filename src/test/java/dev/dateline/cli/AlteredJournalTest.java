package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.journal.SqliteFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests journals that another program has changed. They are refused, built again, or read as far as possible. They
 * never cause an internal error.
 */
class AlteredJournalTest {
    @TempDir
    Path folder;

    private Path journal = Path.of("");

    @BeforeEach
    void aJournalWithSomeAnswers() {
        journal = folder.resolve("home/.local/share/dateline/journal.db");
        assertThat(run("init").status()).isZero();
        assertThat(new Run(folder)
                        .typing("Ada\n1\n1\nt\n")
                        .of("study", "--json")
                        .status())
                .isZero();
        assertThat(run("note", "sample/harbour-master", "-t", "mine").status()).isZero();
        assertThat(run("backup", "--to", "good.db").status()).isZero();
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }

    private void alter(String... statements) throws Exception {
        try (Connection connection = SqliteFile.open(journal);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Changes events although the triggers forbid it. The triggers are created again afterwards. */
    private void change(String sql) throws Exception {
        List<String> guards = new ArrayList<>();
        try (Connection connection = SqliteFile.open(journal);
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")) {
                while (row.next()) {
                    guards.add(row.getString(1));
                }
            }
            for (String guard : guards) {
                statement.execute("DROP TRIGGER " + guard.split(" ", -1)[2]);
            }
            statement.execute("PRAGMA ignore_check_constraints = ON");
            statement.execute(sql);
            for (String guard : guards) {
                statement.execute(guard);
            }
        }
    }

    private void assertNoFault() {
        for (String command : List.of("stats --json", "decks", "study --json", "exam --plain --questions 1", "undo")) {
            Run.Outcome outcome = new Run(folder).typing("").of(command.split(" ", -1));
            assertThat(outcome.err()).as(command).doesNotContain(Run.BUG);
        }
        assertThat(run("doctor").err()).doesNotContain(Run.BUG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE card_state",
                "DROP TABLE card_replies",
                "UPDATE card_replies SET replies = x'ffffffffffffffffffff'",
                "UPDATE card_replies SET replies = substr(replies, 1, length(replies) - 1)",
                "UPDATE card_replies SET card = replace(card, '/', ' ')",
                "CREATE TRIGGER x AFTER INSERT ON card_replies BEGIN DELETE FROM event; END",
                "DELETE FROM card_state",
                "UPDATE card_state SET line = 'junk'",
                "UPDATE card_state SET line = replace(line, 'fsrs-6', 'fsrs-99')",
                "UPDATE card_state SET line = substr(line, 1, 40)",
                "UPDATE card_state SET line = replace(line, '\t', '\t99999999999999999999')",
                "CREATE TRIGGER x AFTER INSERT ON card_state BEGIN DELETE FROM card_state; END",
                "DROP INDEX event_of_card",
                "DROP TRIGGER no_DELETE_of_event",
            })
    void missingIndexesAndCachesAreMadeAgain(String sql) throws Exception {
        String before = run("stats", "--json").out();
        try {
            alter(sql);
        } catch (java.sql.SQLException namedOtherwise) {
            alter(sql.replace("no_DELETE_of_event", "no_delete_of_event"));
        }
        if (sql.startsWith("DELETE")) {
            alter("UPDATE meta SET value = '0' WHERE key = 'cache'");
        }
        assertThat(run("stats", "--json").out()).isEqualTo(before);
        assertNoFault();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "card_state CREATE VIEW card_state AS SELECT 'x' AS card, 'y' AS line",
                "card_state CREATE TABLE CARD_STATE (x)",
                "card_replies CREATE VIEW card_replies AS SELECT 'x' AS card, x'00' AS replies",
                "card_replies CREATE TABLE card_replies (card TEXT, replies TEXT)",
            })
    void aForeignTableInPlaceOfACacheIsReplaced(String tableAndStatement) throws Exception {
        String before = run("stats", "--json").out();
        String[] parts = tableAndStatement.split(" ", 2);
        alter("DROP TABLE " + parts[0], parts[1]);
        assertThat(run("stats", "--json").out()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER x AFTER INSERT ON event BEGIN DELETE FROM meta; END",
                "CREATE UNIQUE INDEX x ON event (day, seq)",
                "ALTER TABLE event ADD COLUMN more TEXT",
                "ALTER TABLE event RENAME TO other",
                "DROP TABLE parameter_set",
            })
    void aJournalOfAnotherShapeIsRefusedByStartDoctorAndRestoreAndStaysAsItIs(String sql) throws Exception {
        alter(sql);
        byte[] before = Files.readAllBytes(journal);
        Run.Outcome refused = run("stats");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("that another program has changed", "dateline restore");
        assertThat(run("doctor").status()).isEqualTo(1);
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        Path strange = Files.copy(journal, folder.resolve("strange.db"));
        assertThat(run("restore", "good.db", "--yes").status()).isZero();
        assertThat(run("stats").status()).isZero();
        Run.Outcome restore = run("restore", strange.toString(), "--yes");
        assertThat(restore.status()).isEqualTo(1);
        assertThat(restore.err()).contains("that another program has changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event SET type = 'later' WHERE type = 'note'",
                "UPDATE event SET utc_offset = 999999 WHERE type = 'note'",
                "UPDATE event SET day = 9223372036854775807 WHERE type = 'note'",
                "UPDATE event SET at = 9223372036854775807 WHERE type = 'note'",
                "UPDATE event SET at = -9223372036854775807 WHERE type = 'review'",
                "UPDATE event SET card = 'nothing' WHERE type = 'note'",
                "UPDATE event SET card = NULL WHERE type = 'review'",
                "UPDATE event SET card = 'a/b' || char(9) || 'c' WHERE type = 'review'",
                "UPDATE event SET id = x'00' WHERE type = 'note'",
                "UPDATE event SET text = NULL WHERE type = 'note'",
                "UPDATE event SET type = 'adopt-parameters' WHERE type = 'note'",
                "UPDATE event SET type = 'undo' WHERE type = 'note'",
                "UPDATE event SET type = 'exam-step', target = id WHERE type = 'note'",
                "UPDATE event SET type = 'exam-begin', target = id WHERE type = 'note'",
                "DELETE FROM library_seen",
                "UPDATE review SET interval = 'soon'",
                "UPDATE review SET interval = 'P999999999D'",
                "UPDATE review SET interval = 'PT99999999999999H'",
                "UPDATE review SET due = 9223372036854775807",
                "UPDATE review SET after_phase = 'asleep'",
                "UPDATE review SET after_model = 'fsrs-99'",
                "UPDATE review SET before_model = 'fsrs-99', before_phase = 'asleep'",
                "UPDATE review SET after_1 = -5",
                "UPDATE review SET after_1 = 9e999",
                "UPDATE review SET after_1 = NULL",
                "UPDATE review SET after_reps = 9223372036854775807",
                "UPDATE review SET grade = 77",
                "UPDATE review SET verdict = 'perhaps'",
                "UPDATE review SET kind = 'riddle'",
                "UPDATE review SET shown = 'a,b'",
                "UPDATE review SET shown = '7,99'",
                "UPDATE review SET given = NULL",
                "UPDATE review SET answer_ms = -1",
                "UPDATE review SET confidence = 99999999",
                "UPDATE review SET mixup_given = 'x', mixup_fact = 'y', mixup_card = 'z'",
                "UPDATE review SET parameters = 'a' || char(9) || 'b'",
                "DELETE FROM review",
                "INSERT INTO parameter_set SELECT max(seq), 'x', 'fsrs-99', '1,a', -1 FROM event",
            })
    void eventsThatCannotBeReadAreLeftOutAndTheOthersCount(String sql) throws Exception {
        change(sql);
        alter("UPDATE meta SET value = '0' WHERE key = 'cache'");
        assertNoFault();
        Path strange = folder.resolve("strange.db");
        Files.copy(journal, strange);
        assertThat(run("restore", strange.toString(), "--yes").err()).doesNotContain(Run.BUG);
        assertNoFault();
    }

    @Test
    void theDoctorAndRestoreTellHowManyEventsCannotBeRead() throws Exception {
        assertThat(run("doctor").out()).doesNotContain("cannot be read");
        change("UPDATE event SET type = 'later' WHERE type = 'note'");
        Run.Outcome doctor = run("doctor");
        assertThat(doctor.status()).isEqualTo(1);
        assertThat(doctor.out()).contains("1 event in", "cannot be read; only the others count");
        Files.copy(journal, folder.resolve("strange.db"));
        assertThat(run("restore", "strange.db", "--yes").err()).contains("1 event of it cannot be read");
    }

    @Test
    void restoresWithinOneSecondKeepEachReplacedJournal() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(run("restore", "good.db", "--yes").status()).isZero();
        }
        try (Stream<Path> files = Files.list(journal.resolveSibling("."))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("journal-replaced-")))
                    .hasSize(3);
        }
    }

    @Test
    void theLogOfALostJournalIsNotTakenForThatOfTheRestoredOne() throws Exception {
        Files.writeString(journal.resolveSibling("journal.db-wal"), "of another journal");
        Files.delete(journal);
        assertThat(run("restore", "good.db", "--yes").status()).isZero();
        assertThat(run("doctor").status()).isZero();
    }
}
