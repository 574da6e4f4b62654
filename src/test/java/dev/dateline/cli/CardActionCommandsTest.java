package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the commands for card actions outside a session. Each command runs a minute after the last one. */
final class CardActionCommandsTest {
    private static final Path LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath();

    @TempDir
    private Path home;

    private Instant now = Run.NOW;
    private String typed = "";

    private Run.Outcome run(String line) {
        now = now.plus(Duration.ofMinutes(1));
        Run run = new Run(home)
                .with("DATELINE_LIBRARY", LIBRARY.toString())
                .at(Clock.fixed(now, ZoneOffset.UTC))
                .typing(typed);
        typed = "";
        return run.of(line.split(" ", -1));
    }

    private String asked(String query) {
        return run("study " + query + " --cram --in-order --json").out();
    }

    @Test
    void aSuspendedCardIsNotAskedUntilItIsUnsuspended() {
        assertThat(run("suspend harbour/mayor").out()).isEqualTo("Suspended: harbour/mayor\n");
        assertThat(asked("harbour/mayor")).contains("\"asked\":0").doesNotContain("question");
        assertThat(run("unsuspend harbour/mayor").out()).isEqualTo("Unsuspended: harbour/mayor\n");
        assertThat(asked("harbour/mayor")).contains("question");
    }

    @Test
    void aCardOfALaterMinuteIsDueToday() {
        typed = "Asa Lind\n:quit\n";
        run("study harbour/mayor --plain");
        assertThat(run("stats harbour").out())
                .contains("11 cards: 0 due, 1 due later today, 10 new, 0 due after today.");
    }

    @Test
    void aSuspendedCardIsInNoCount() {
        typed = "nobody\n:quit\n";
        run("study harbour/mayor --plain");
        now = now.plus(Duration.ofDays(2));
        assertThat(run("decks").out()).containsPattern("harbour +11 +1 +10 ");
        run("suspend harbour/mayor");
        assertThat(run("decks").out()).containsPattern("harbour +10 +0 +10 ");
        assertThat(run("stats harbour").out()).contains("10 cards: 0 due, 10 new, 0 due after today; 1 suspended.");
        assertThat(run("stats harbour --json").out()).contains("\"due\":0");
        assertThat(run("stats harbour/mayor").out()).contains("suspended.").doesNotContain("back on");
        assertThat(run("search is:due").out()).doesNotContain("harbour/mayor");
        assertThat(run("browse harbour/mayor").out()).contains("\t\t0\t0\tsuspended");
        assertThat(run("exam harbour/mayor --json").err()).contains("no card is selected");
    }

    @Test
    void aNoteIsWrittenInASessionOnTheCardThatWasAnsweredLast() {
        typed = "nobody\n:note not the builder\n:note\n:skip it\n:quit\n";
        String session =
                run("study harbour/builder,harbour/mayor --in-order --plain").out();
        String card = session.contains("Noted on harbour/builder.") ? "harbour/builder" : "harbour/mayor";
        assertThat(session)
                .contains("Noted on " + card + ".", "Your note on " + card + ": not the builder", "Commands:");
        assertThat(run("note harbour").out()).isEqualTo(card + ": not the builder\n");
    }

    @Test
    void aNoteCannotBeWrittenAndTakenAwayAtOnce() {
        Run.Outcome refused = run("note harbour/master --text kept --remove");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--text and --remove exclude each other");
    }

    @Test
    void manyCardsAreDoneOnlyByConsent() {
        Run.Outcome refused = run("suspend harbour");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEqualTo("11 cards would be suspended. Go on? [y/N] ");
        assertThat(refused.err()).contains("nothing was changed", "--yes");
        assertThat(home.resolve("home/.local/share/dateline/journal.db")).doesNotExist();
        typed = "yes\n";
        assertThat(run("suspend harbour").out()).endsWith("Suspended: 11 cards.\n");
        assertThat(run("undo").out()).isEqualTo("Undone: suspend of 11 cards\n");
        assertThat(run("suspend harbour --yes").out()).isEqualTo("Suspended: 11 cards.\n");
        assertThat(run("suspend harbour").out()).isEqualTo("11 cards did not change.\n");
    }

    @Test
    void aProgramIsNotAskedForItsConsent() {
        typed = "y\n";
        Run.Outcome refused = run("flag harbour --json");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(run("flag harbour --json --yes").out())
                .startsWith("{\"flagged\":[\"harbour/builder\",")
                .endsWith("],\"unchanged\":0}\n");
    }

    @Test
    void undoTakesBackOneWholeCommandAtATime() {
        run("flag harbour/mayor");
        run("flag harbour/builder harbour/support,harbour/builder");
        run("flag harbour/opening,harbour/support");
        assertThat(run("undo").out()).isEqualTo("Undone: flag harbour/support\nUndone: flag harbour/opening\n");
        assertThat(run("undo").out()).isEqualTo("Undone: flag harbour/builder\n");
        assertThat(asked("is:flagged")).contains("harbour/mayor").doesNotContain("harbour/builder");
        assertThat(run("undo").status()).isZero();
        Run.Outcome nothing = run("undo");
        assertThat(nothing.out()).isEqualTo("There is nothing to undo.\n");
        assertThat(nothing.status()).isEqualTo(1);
    }

    @Test
    void suspendedCardsAreNotNewAndStudySaysWhyNothingIsAsked() {
        run("suspend harbour/mayor");
        assertThat(run("decks --json").out()).contains("\"cards\":10,\"due\":0,\"new\":10");
        assertThat(run("study harbour/mayor --plain").out())
                .isEqualTo("\nNothing was answered.\n"
                        + "All these cards are suspended. \"dateline unsuspend\" asks them again.\n");
        run("unsuspend harbour/mayor");
        assertThat(run("decks --json").out()).contains("\"new\":11");
    }

    @Test
    void theUndoOfAnOwnVerdictNamesItsCard() {
        typed = "nobody\n:override\n";
        run("study harbour/mayor --plain");
        assertThat(run("undo").out()).isEqualTo("Undone: your own verdict on harbour/mayor\n");
        assertThat(run("undo").out()).isEqualTo("Undone: the answer to harbour/mayor\n");
    }

    @Test
    void undoWithoutAJournalBeginsNone() {
        assertThat(run("undo --json").out()).isEqualTo("{\"undone\":[]}\n");
        assertThat(Files.exists(home.resolve("home"))).isFalse();
    }

    @Test
    void aResetCardIsNewAgainAndTheUndoBringsItsMemoryBack() {
        typed = "Åsa Lind\n";
        run("study harbour/mayor --json");
        assertThat(run("reset harbour").out()).isEqualTo("Reset: harbour/mayor\n10 cards did not change.\n");
        assertThat(run("stats --json").out()).contains("\"reviews\":1", "\"new\":11");
        run("undo");
        assertThat(run("stats --json").out()).contains("\"reviews\":1", "\"new\":10");
        assertThat(run("undo").out()).isEqualTo("Undone: the answer to harbour/mayor\n");
        assertThat(run("stats --json").out()).contains("\"reviews\":0", "\"new\":11");
    }

    @Test
    void aNoteIsShownOnlyWithTheAnswer() {
        assertThat(run("note harbour").out()).contains("no note on these cards");
        assertThat(run("note harbour/mayor Lind").err()).contains("--text \"Lind\"");
        run("note harbour/mayor --text Lind");
        assertThat(run("note harbour").out()).isEqualTo("harbour/mayor: Lind\n");
        typed = "Berg\n";
        String[] lines = asked("harbour/mayor").split("\n", -1);
        assertThat(lines[0]).contains("\"question\"").doesNotContain("Lind");
        assertThat(lines[1]).contains("\"verdict\":\"wrong\"", "\"ownNote\":\"Lind\"");
        assertThat(run("note harbour/mayor --remove").out()).isEqualTo("Cleared: harbour/mayor\n");
        assertThat(run("note harbour --json").out()).isEqualTo("{\"notes\":[]}\n");
    }

    @Test
    void withoutAQueryNothingIsDone() {
        Run.Outcome refused = run("reset");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("name the cards");
    }
}
