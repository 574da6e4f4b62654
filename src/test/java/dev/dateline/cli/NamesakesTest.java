package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Tests two libraries with one journal that both have a deck of the same name. */
final class NamesakesTest {
    @TempDir
    private Path home;

    private Instant now = Run.NOW;

    @BeforeEach
    void theFirstCardIsLearned() throws IOException {
        deck("one", "first", "Who was the mayor of Norrvik when the harbour opened?", "Ada Lund");
        deck("two", "first", "How is the mole of Port Selwyn called by sailors?", "the Crooked Finger");
        assertThat(run("Ada Lund\n", "study --plain --library one").out()).contains("1 asked: 1 correct");
    }

    private void deck(String library, String card, String ask, String answer) throws IOException {
        Files.createDirectories(home.resolve(library + "/seeds"));
        Files.createDirectories(home.resolve(library + "/decks"));
        Files.writeString(home.resolve(library + "/decks/harbour.yaml"), """
                deck: harbour
                title: The harbour
                cards:
                  - id: %s
                    unsourced: true
                    ask: %s
                    answer: %s
                """.formatted(card, ask, answer));
    }

    private Run.Outcome run(String typed, String line) {
        now = now.plus(Duration.ofMinutes(1));
        return new Run(home).at(Clock.fixed(now, ZoneOffset.UTC)).typing(typed).of(line.split(" ", -1));
    }

    private void assertNew(String library, int cards) {
        assertThat(run("", "stats --json --library " + library).out()).contains("\"new\":" + cards + ",");
    }

    @Test
    void twoDecksOfOneNameHaveSeparateHistories() throws IOException {
        Run.Outcome second = run("the crooked finger\n", "study --plain --library two");
        assertThat(second.err())
                .isEqualTo("The deck \"harbour\" is not the same as that in "
                        + home.resolve("one").toRealPath() + "; each has its own history.\n");
        assertThat(second.out()).contains("crooked finger", "1 new card begun.");
        assertNew("two", 0);
        assertNew("one", 0);
        run("", "reset harbour/first --library two");
        assertNew("two", 1);
        assertNew("one", 0);
        run("", "suspend harbour/first --library two");
        assertThat(run("", "study is:suspended --cram --json --library one").out())
                .contains("\"asked\":0");
        assertThat(run("", "unsuspend is:suspended --library one").out()).contains("No card");
        assertThat(run("", "unsuspend is:suspended --library two").out()).isEqualTo("Unsuspended: harbour/first\n");
    }

    @Test
    void aDeckKeptApartIsReportedOnceAndStaysApart() throws IOException {
        run("the crooked finger\n", "study --plain --library two");
        assertThat(run("", "study --plain --library two").err()).isEmpty();
        deck("two", "first", "How do sailors call the mole of Port Selwyn?", "the Crooked Finger");
        assertThat(run("", "study --plain --library two").err())
                .isEqualTo("The library has changed: 1 edited, 0 moved, 0 new, 0 orphaned.\n");
        assertNew("two", 0);
        deck("two", "mole", "How do sailors call the mole of Port Selwyn?", "the Crooked Finger");
        assertThat(run("", "study --plain --library two").err()).contains("1 moved");
        assertNew("two", 0);
        assertNew("one", 0);
    }

    @Test
    void aLibraryThatWasMovedOrCopiedIsTheSame() throws IOException {
        Files.move(home.resolve("one"), home.resolve("three"));
        assertThat(run("", "study --plain --library three").err()).isEmpty();
        assertNew("three", 0);
    }

    @Test
    void aCopyOfADeckKeptApartKeepsItsName() throws IOException {
        run("the crooked finger\n", "study --plain --library two");
        Files.move(home.resolve("two"), home.resolve("three"));
        assertThat(run("", "study --plain --library three").err()).isEmpty();
        assertNew("three", 0);
        run("", "reset harbour/first --library three");
        assertNew("three", 1);
        assertNew("one", 0);
    }

    @Test
    void theProtocolReportsDecksWithSeparateHistories() {
        assertThat(run("", "study --json --library two").out())
                .startsWith("{\"event\":\"library\",\"edited\":0,\"moved\":0,\"new\":0,\"orphaned\":0,"
                        + "\"answers\":[],\"renames\":[],\"apart\":[\"harbour\"]}\n");
    }

    @Test
    void aNewLibraryHasNoHistoryOfAnotherLibrary() {
        assertNew("two", 1);
        run("", "note harbour/first --library two --text mole");
        assertThat(run("", "note harbour --library one").out()).contains("no note");
        assertThat(run("", "note harbour --library two").out()).isEqualTo("harbour/first: mole\n");
    }

    @Test
    void importedAnswersGoToTheirOwnLibrary() throws IOException {
        Files.writeString(home.resolve("results.json"), """
                {"format":"dateline-results","version":1,"page":"harbour","answers":[
                 {"card":"harbour/first","at":"%s","offset":0,"verdict":"correct","took":4000,"hint":false}]}
                """.formatted(now.minus(Duration.ofDays(1))));
        assertThat(run("", "import --reviews results.json --library two").out()).contains("1 added");
        assertNew("two", 0);
        assertThat(run("", "stats --json --library one").out()).contains("\"reviews\":1,");
        assertThat(run("", "import --reviews results.json --library two").out()).contains("0 added");
    }
}
