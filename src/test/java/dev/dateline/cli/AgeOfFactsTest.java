package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests how facts age for a learner, on the shipped decks and on a withdrawn fact. */
final class AgeOfFactsTest {
    private static final Path SHIPPED = Path.of("").toAbsolutePath();
    private static final String SHEET = """
            article: ferry
            title: The ferry
            published: 2022-05-01
            facts:
              - id: seats
                says: The ferry has 90 seats.
                value: { number: 90, unit: seats }
                ages: state
            """;
    private static final String DECK = """
            deck: ferry
            title: The ferry
            articles: [ferry]
            cards:
              - id: seats
                fact: seats
                ask: How many seats has the ferry?
                number: 90
            """;

    @TempDir
    private Path home;

    private Run.Outcome shipped(String now, String card, String typed) {
        return new Run(home)
                .with("DATELINE_LIBRARY", SHIPPED.toString())
                .typing(typed)
                .of("study", card, "--cram", "--plain", "--in-order", "--now", now);
    }

    @Test
    void laterPollsAreShownWithTheAnswer() {
        String late = shipped("2026-11-24", "japan-china-talks/jp-on-cn", "60 per cent\n")
                .out();
        assertThat(late).contains("\nReported 16 December 2022\n", "is the Chinese respondents' figure");
        assertThat(late.lines().filter(line -> line.startsWith("Since: ")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("10 October 2023", "92.2 per cent", "(Genron NPO)"),
                        second -> assertThat(second).contains("2 December 2024", "89.0 per cent", "(Genron NPO)"));
    }

    @Test
    void changesAreListedWithTheirSourceAndEachOldFactOnce() {
        String out = new Run(home)
                .with("DATELINE_LIBRARY", SHIPPED.toString())
                .of("since", "2022-12-16", "--now", "2026-11-24")
                .out();
        assertThat(out)
                .contains("\n  source: 10 October 2023, Genron NPO, https://www.genron-npo.net/")
                .containsOnlyOnce("instead of: Over 60 per cent of Chinese respondents");
    }

    @Test
    void atTheTimeNothingHadFollowedAndTheSheetsOfTheFutureAreNoError() {
        Run.Outcome early = shipped("2022-12-20", "japan-china-talks/jp-on-cn", "60 per cent\n");
        assertThat(early.out())
                .doesNotContain("Since", "Reported", "92.2", "89.0")
                .contains("Answer: [nearly 90] per cent");
        assertThat(early.err()).isEmpty();
        Run.Outcome check =
                new Run(home).with("DATELINE_LIBRARY", SHIPPED.toString()).of("check", "--now", "2022-12-20", "--json");
        assertThat(check.out()).doesNotContain("\"error\"").contains("\"findings\":");
        assertThat(check.status()).isZero();
    }

    @Test
    void aPlanIsShownWithItsOutcome() {
        assertThat(shipped("2026-11-24", "japan-china-talks/trip-talks", "4\n").out())
                .containsPattern("Since: 2 April 2023: .*1 and 2 April 2023.*Qin Gang");
        assertThat(shipped("2026-11-24", "japan-china-talks/trip-counterpart", "Wang Yi\n")
                        .out())
                .containsPattern("Correct\\.(?s:.*)Since: 2 April 2023: .*met Qin Gang");
        assertThat(shipped("2022-12-20", "japan-china-talks/trip-talks", "4\n").out())
                .doesNotContain("Since");
    }

    private void library(String sheet) throws IOException {
        Files.createDirectories(home.resolve("seeds"));
        Files.createDirectories(home.resolve("decks"));
        Files.writeString(home.resolve("seeds/ferry.yaml"), sheet);
        Files.writeString(home.resolve("decks/ferry.yaml"), DECK);
    }

    private String study(String typed, String... more) {
        String[] words = new String[more.length + 1];
        words[0] = "study";
        System.arraycopy(more, 0, words, 1, more.length);
        return new Run(home).typing(typed).of(words).out();
    }

    @Test
    void learnersAreToldOnceOfAWithdrawnFact() throws IOException {
        library(SHEET);
        assertThat(study("90\n", "--plain")).contains("Correct");
        library(SHEET + "    withdrawn: { on: 2023-01-10, why: The yard had miscounted. }\n");
        assertThat(study("", "--plain", "--cram")).doesNotContain("Withdrawn");
        assertThat(study("", "--plain")).startsWith("""
                        Withdrawn, 10 January 2023: The ferry has 90 seats.
                          The yard had miscounted.
                          You had learned it; its card is not asked any more.
                        """).doesNotContain("How many seats");
        assertThat(study("", "--plain")).doesNotContain("Withdrawn");
        new Run(home).of("undo");
        assertThat(study("", "--plain"))
                .as("undo takes back the answer, not the telling")
                .doesNotContain("Withdrawn");
    }

    @Test
    void aProgramGetsAnEventForAWithdrawnFact() throws IOException {
        library(SHEET);
        study("90\n", "--plain");
        library(SHEET + "    withdrawn: { on: 2023-01-10, why: The yard had miscounted. }\n");
        String[] lines = study("", "--json").split("\n", -1);
        assertThat(lines[0])
                .isEqualTo("{\"event\":\"withdrawn\",\"fact\":\"ferry#seats\",\"asOf\":\"2022-05-01\","
                        + "\"says\":\"The ferry has 90 seats.\",\"by\":null,\"cards\":[\"ferry/seats\"],"
                        + "\"on\":\"2023-01-10\",\"why\":\"The yard had miscounted.\"}");
        assertThat(lines[1]).startsWith("{\"event\":\"end\",\"asked\":0");
        assertThat(study("", "--json")).startsWith("{\"event\":\"end\"");
    }

    @Test
    void aWithdrawalIsNotToldToALearnerWhoNeverLearnedTheFact() throws IOException {
        library(SHEET + "    withdrawn: { on: 2023-01-10, why: The yard had miscounted. }\n");
        assertThat(study("", "--plain")).isEqualTo("\nNothing was answered.\n");
    }

    @Test
    void aCardOnAWithdrawnFactIsNotHandedOnAndCounted() throws IOException {
        library(SHEET + "    withdrawn: { on: 2023-01-10, why: The yard had miscounted. }\n");
        assertThat(new Run(home).of("export", "--to", "md", "--out", "-").err())
                .contains("the facts of all selected cards were withdrawn or corrected, so nothing was written");
        Files.writeString(
                home.resolve("decks/ferry.yaml"),
                DECK + "  - { id: name, unsourced: true, ask: \"What is its name?\", answer: Tern }\n");
        Run.Outcome outcome = new Run(home).of("export", "--to", "md", "--out", "-");
        assertThat(outcome.out()).as(outcome.err()).contains("Tern").doesNotContain("seats");
        assertThat(outcome.err()).contains("1 card rests on a fact that was withdrawn or corrected, and not exported");
    }
}
