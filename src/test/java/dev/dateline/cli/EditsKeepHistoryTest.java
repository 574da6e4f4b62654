package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Invocation;
import dev.dateline.app.Workplace;
import dev.dateline.journal.JournalFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that cards keep their history when their deck is edited. */
final class EditsKeepHistoryTest {
    private static final String MAYOR = """
          - id: mayor
            unsourced: true
            ask: Who was the mayor of Norrvik when the harbour opened?
            answer: Ada Lund
        """;
    private static final String BUILDER = """
          - id: builder
            unsourced: true
            ask: Which firm built the new harbour of Norrvik?
            answer: Strand and Sons
        """;

    @TempDir
    private Path home;

    private Instant now = Run.NOW;

    @BeforeEach
    void bothCardsAreLearned() throws IOException {
        Files.createDirectories(home.resolve("seeds"));
        deck("harbour", MAYOR + BUILDER);
        Run.Outcome outcome = run("Ada Lund\nStrand and Sons\n", "study --plain --in-order");
        assertThat(outcome.out()).contains("2 asked: 2 correct");
        assertThat(outcome.err()).isEmpty();
    }

    private void deck(String id, String cards) throws IOException {
        Files.createDirectories(home.resolve("decks"));
        Files.writeString(
                home.resolve("decks/" + id + ".yaml"), "deck: " + id + "\ntitle: The harbour\ncards:\n" + cards);
    }

    private Run.Outcome run(String typed, String line) {
        now = now.plus(Duration.ofMinutes(1));
        return new Run(home).at(Clock.fixed(now, ZoneOffset.UTC)).typing(typed).of(line.split(" ", -1));
    }

    /** What the next session reports on the library. */
    private String told() {
        return run("", "study --plain").err();
    }

    private void assertNew(int cards) {
        assertThat(run("", "stats --json").out()).contains("\"new\":" + cards + ",");
    }

    private String asking(String answers) throws IOException, JournalFailure {
        now = now.plus(Duration.ofMinutes(1));
        Run run = new Run(home).at(Clock.fixed(now, ZoneOffset.UTC)).typing(answers);
        Invocation invocation = run.invocation();
        try (Workplace workplace = Workplace.open(invocation)) {
            new LibraryChangePrompt(invocation, workplace, true).show();
        }
        invocation.out().flush();
        invocation.err().flush();
        return run.out() + run.err();
    }

    @Test
    void aLibraryThatIsTheSameIsNotSpokenOf() {
        assertThat(told()).isEmpty();
    }

    @Test
    void anEditedQuestionKeepsItsHistory() throws IOException {
        deck("harbour", MAYOR.replace("the mayor of", "mayor of") + BUILDER);
        assertThat(told()).isEqualTo("The library has changed: 1 edited, 0 moved, 0 new, 0 orphaned.\n");
        assertNew(0);
        assertThat(told()).as("told once").isEmpty();
    }

    @Test
    void aSlipOfThePenInTheAnswerKeepsItsHistory() throws IOException {
        deck("harbour", MAYOR + BUILDER.replace("Strand and Sons", "Strandt and Sons"));
        assertThat(told()).isEqualTo("The library has changed: 1 edited, 0 moved, 0 new, 0 orphaned.\n");
        assertNew(0);
    }

    @Test
    void withoutATerminalAChangedAnswerKeepsItsHistory() throws IOException {
        deck("harbour", MAYOR.replace("Ada Lund", "Ida Berg") + BUILDER);
        assertThat(told()).isEqualTo("""
            The library has changed: 1 edited, 0 moved, 0 new, 0 orphaned.
              harbour/mayor has another answer, "Ida Berg" for "Ada Lund"; its history is kept. \
            To start again: dateline reset harbour/mayor
            """);
        assertNew(0);
    }

    @Test
    void onATerminalTheLearnerKeepsOrResetsAChangedCard() throws IOException, JournalFailure {
        deck("harbour", MAYOR.replace("Ada Lund", "Ida Berg") + BUILDER);
        assertThat(asking("\n")).startsWith("""
            harbour/mayor has another answer now.
              was "Ada Lund"
              is  "Ida Berg"
            Reset this card? [y/N]\
            """);
        assertNew(0);
        deck("harbour", MAYOR.replace("Ada Lund", "Per Holm") + BUILDER);
        assertThat(asking("y\n")).contains("1 edited");
        assertNew(1);
        assertThat(run("", "undo").out()).isEqualTo("Undone: reset harbour/mayor\n");
        assertNew(0);
    }

    @Test
    void aDeckThatIsSplitInTwoKeepsAllHistory() throws IOException {
        deck("harbour", MAYOR);
        deck("builders", BUILDER);
        assertThat(told()).isEqualTo("The library has changed: 0 edited, 1 moved, 0 new, 0 orphaned.\n");
        assertNew(0);
        assertThat(run("", "undo").out()).isEqualTo("Undone: rename harbour/builder to builders/builder\n");
        assertNew(1);
    }

    @Test
    void anIdThatIsRenamedToTheLetterIsFollowed() throws IOException {
        deck("harbour", MAYOR.replace("id: mayor", "id: mayor-2022") + BUILDER);
        assertThat(told()).startsWith("The library has changed: 0 edited, 1 moved, 0 new, 0 orphaned.");
        assertNew(0);
    }

    @Test
    void aNewCardThatLooksLikeOneThatIsGoneIsOfferedAsARename() throws IOException, JournalFailure {
        String renamed = MAYOR.replace("id: mayor", "id: mayor-2022").replace("the mayor of", "mayor of");
        deck("harbour", renamed + BUILDER);
        assertThat(told()).isEqualTo("""
            The library has changed: 0 edited, 0 moved, 1 new, 1 orphaned.
              harbour/mayor is gone, and harbour/mayor-2022 looks like it. If it is the same card: \
            dateline rename harbour/mayor harbour/mayor-2022
            """);
        assertNew(1);
        assertThat(run("", "rename harbour/mayor harbour/mayor-2022").out())
                .isEqualTo("Renamed: harbour/mayor is harbour/mayor-2022 now.\n");
        assertNew(0);
        assertThat(told()).isEmpty();
    }

    @Test
    void atATerminalTheLearnerIsAskedWhetherItIsTheSameCard() throws IOException, JournalFailure {
        deck("harbour", MAYOR.replace("id: mayor", "id: first-mayor").replace("the mayor of", "mayor of") + BUILDER);
        assertThat(asking("y\n")).startsWith("""
            harbour/mayor is gone, and harbour/first-mayor looks like it:
              Who was mayor of Norrvik when the harbour opened?
            Is it the same card? [y/N]\
            """).endsWith("0 edited, 1 moved, 0 new, 0 orphaned.\n");
        assertNew(0);
    }

    @Test
    void anOrphanWaitsForItsCard() throws IOException {
        deck("harbour", BUILDER);
        assertThat(told()).isEqualTo("The library has changed: 0 edited, 0 moved, 0 new, 1 orphaned.\n");
        deck("harbour", BUILDER + MAYOR);
        assertThat(told()).isEmpty();
        assertNew(0);
    }

    @Test
    void anOrphanIsKnownAgainUnderAnotherNameMuchLater() throws IOException {
        deck("harbour", BUILDER);
        told();
        deck("harbour", BUILDER + MAYOR.replace("id: mayor", "id: back"));
        assertThat(told()).isEqualTo("The library has changed: 0 edited, 1 moved, 0 new, 0 orphaned.\n");
        assertNew(0);
    }

    @Test
    void aCardLeftOutForAnErrorIsNotOrphaned() throws IOException {
        deck("harbour", MAYOR + BUILDER.replace("ask:", "aks:"));
        assertThat(told()).contains("aks").doesNotContain("orphaned");
        deck("harbour", MAYOR + BUILDER);
        assertThat(told()).isEmpty();
        assertNew(0);
    }

    @Test
    void aProgramGetsAnEventForEdits() throws IOException {
        deck(
                "harbour",
                MAYOR.replace("Ada Lund", "Ida Berg")
                        + BUILDER.replace("id: builder", "id: firm").replace("new ", ""));
        Run.Outcome outcome = run("", "study --json");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("{\"event\":\"library\",\"edited\":1,\"moved\":0,\"new\":1,\"orphaned\":1,"
                        + "\"answers\":[{\"card\":\"harbour/mayor\",\"was\":\"Ada Lund\",\"is\":\"Ida Berg\"}],"
                        + "\"renames\":[{\"from\":\"harbour/builder\",\"to\":\"harbour/firm\"}],\"apart\":[]}\n");
    }

    @Test
    void aPracticeLooksAtNothing() throws IOException {
        deck("harbour", BUILDER);
        assertThat(run("", "study --cram --plain").err()).isEmpty();
        assertThat(told()).contains("1 orphaned");
    }

    @Test
    void undoAfterARenameThatFailedTakesBackNoAnswer() {
        run("", "rename harbour port");
        Run.Outcome idle = run("", "undo");
        assertThat(idle.out()).isEqualTo("""
            The last rename changed nothing, so there is nothing to take back.
            Run "dateline undo" again to take back what you did before it: the answer to harbour/builder.
            """);
        assertThat(idle.status()).isEqualTo(1);
        assertThat(run("", "undo").out()).isEqualTo("Undone: the answer to harbour/builder\n");
        run("", "rename harbour harbour");
        run("", "flag harbour/mayor");
        assertThat(run("", "undo --json").out()).contains("\"flag\"");
    }

    @Test
    void aWholeDeckIsRenamedByHand() throws IOException {
        Files.delete(home.resolve("decks/harbour.yaml"));
        deck("port", MAYOR.replace("mayor of", "first citizen of") + BUILDER.replace("Which firm", "Who"));
        assertThat(run("", "rename harbour port").out()).isEqualTo("Renamed: harbour is port now, 2 cards.\n");
        assertNew(0);
        assertThat(run("", "undo").out())
                .isEqualTo(
                        "Undone: rename harbour/mayor to port/mayor\nUndone: rename harbour/builder to port/builder\n");
        assertNew(2);
    }

    @Test
    void aRenameOfAnUnknownCardIsRefused() throws IOException {
        assertThat(run("", "rename harbour/mayro harbour/builder").err())
                .isEqualTo("dateline: nothing was renamed: the journal knows no card \"harbour/mayro\"; did you mean"
                        + " \"harbour/mayor\"?\n");
        assertThat(run("", "rename harbour/mayor harbour/mayor2").err()).contains("did you mean \"harbour/mayor\"");
        assertThat(run("", "rename harbour port").err())
                .contains("nothing was renamed: the library has no deck \"port\"");
        assertThat(run("", "rename port harbour").err()).contains("the journal knows no deck \"port\"");
        assertThat(run("", "rename harbour harbour/mayor").status()).isEqualTo(2);
        assertThat(run("", "rename harbour harbour").out()).contains("so nothing was renamed");
    }

    @Test
    void twoHistoriesBecomeOneOnlyByConsent() throws IOException {
        Run.Outcome refused = run("", "rename harbour/mayor harbour/builder");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("--yes joins them");
        assertThat(run("", "rename harbour/mayor harbour/builder --yes --json").out())
                .isEqualTo("{\"renamed\":[{\"from\":\"harbour/mayor\",\"to\":\"harbour/builder\"}]}\n");
        assertNew(1);
    }
}
