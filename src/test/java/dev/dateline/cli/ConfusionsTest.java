package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that mix-ups are counted, and that cards that are mixed up are asked together. */
class ConfusionsTest {
    @TempDir
    private Path home;

    private Instant now = Run.NOW;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(home.resolve("seeds"));
        Files.createDirectories(home.resolve("decks"));
        Files.writeString(home.resolve("seeds/port.yaml"), """
                article: port
                title: Port Selwyn builds a harbour
                published: 2022-12-16
                facts:
                  - id: for
                    says: 43 councillors voted for the harbour.
                    value: { number: 43, unit: votes }
                    label: the votes for the harbour
                    ages: event
                  - id: against
                    says: 17 councillors voted against the harbour.
                    value: { number: 17, unit: votes }
                    label: the votes against the harbour
                    ages: event
                  - id: mayor
                    says: The mayor is Ada Brook.
                    value: { person: Ada Brook }
                    ages: state
                """, StandardCharsets.UTF_8);
        Files.writeString(home.resolve("decks/port.yaml"), """
                deck: port
                title: Port Selwyn
                articles: [port]
                cards:
                  - id: for
                    fact: for
                    ask: How many voted for the harbour?
                    number: 43
                    unit: votes
                  - id: mayor
                    fact: mayor
                    ask: Who is the mayor?
                    person: Ada Brook
                  - id: against
                    fact: against
                    ask: How many voted against the harbour?
                    number: 17
                    unit: votes
                """, StandardCharsets.UTF_8);
    }

    private Run.Outcome run(String typed, String... line) {
        now = now.plus(Duration.ofHours(30));
        return new Run(home).at(Clock.fixed(now, ZoneOffset.UTC)).typing(typed).of(line);
    }

    private static List<String> asked(Run.Outcome outcome) throws IOException {
        List<String> asked = new ArrayList<>();
        for (String line : outcome.lines()) {
            JsonNode event = new ObjectMapper().readTree(line);
            if (event.get("event").asText().equals("question")) {
                asked.add(event.get("card").asText());
            }
        }
        return asked;
    }

    @Test
    void withoutMixUpsTheReportSaysSo() {
        assertThat(run("", "stats", "confusions").out()).contains("Nothing was mixed up so far.");
        assertThat(run("", "stats", "confusions", "--json").out()).isEqualTo("{\"confusions\":[]}\n");
        assertThat(run("", "study", "confused:", "--json").out()).contains("\"asked\":0");
    }

    @Test
    void aPairIsCountedWhicheverOfTheTwoWasAsked() throws IOException {
        run("17\n", "study", "port/for", "--json");
        run("43\n", "study", "port/against", "--json");
        Run.Outcome told = run("", "stats", "confusions");
        assertThat(told.out())
                .contains("43 votes (port/for) and 17 votes (port/against): 2 times, last on 2026-03-03\n")
                .contains("study confused:")
                .containsPattern("43 votes / 17 votes +\\S+ +2\n");
        JsonNode pair = new ObjectMapper()
                .readTree(run("", "stats", "confusions", "--json").out())
                .get("confusions")
                .get(0);
        assertThat(pair.get("times").asInt()).isEqualTo(2);
        assertThat(pair.get("one").get("card").asText()).isEqualTo("port/for");
        assertThat(pair.get("other").get("fact").asText()).isEqualTo("port#against");
    }

    @Test
    void thePageAndAllReportsTellOfMixUpsAndAQueryNarrowsThem() throws IOException {
        run("17\n", "study", "port/for", "--json");
        assertThat(run("", "stats", "all", "--plain").out()).contains("43 votes / 17 votes: 1 time\n");
        assertThat(run("", "stats", "confusions", "kind:person").out()).contains("Nothing was mixed up");
        assertThat(run("", "stats", "confusions", "kind:number").out()).contains("43 votes");
        run("", "stats", "--html", "page.html");
        assertThat(home.resolve("page.html")).content().contains("<section id=\"confusions\">", "43 votes / 17 votes");
    }

    /**
     * Such a mix-up was shown on the screen, so it is listed. It is not counted, because the answer does not test
     * memory.
     */
    @Test
    void aMixUpRightAfterReadingIsListedAndAskedSideBySideButNotCounted() throws IOException {
        run("17\n43\n", "study", "port/for", "--json", "--read-first");
        assertThat(run("", "stats", "confusions").out())
                .contains("43 votes (port/for) and 17 votes (port/against): right after reading");
        assertThat(asked(run("43\n17\n", "study", "confused:", "--json"))).startsWith("port/for", "port/against");
    }

    @Test
    void aMixUpThatIsOverruledOrUndoneDoesNotCount() {
        run("17\n:override\n", "study", "port/for", "--json");
        run("43\n:undo\n", "study", "port/against", "--json");
        assertThat(run("", "stats", "confusions").out()).contains("Nothing was mixed up");
    }

    @Test
    void mixedUpCardsAreAskedSideBySideAlsoIfNotDue() throws IOException {
        run("17\nAda Brook\n", "study", "port/for", "port/mayor", "--in-order", "--json");
        run("17\n", "study", "port/for", "--in-order", "--json");
        assertThat(asked(run("43\n17\n", "study", "confused:", "--json"))).startsWith("port/for", "port/against");
        assertThat(asked(run("43\n17\n", "study", "confused:", "--json"))).startsWith("port/for", "port/against");
        assertThat(asked(run("43\n17\n", "study", "confused:against", "--cram", "--json")))
                .containsExactly("port/for", "port/against");
        assertThat(asked(run("", "study", "confused:mayor", "--json"))).isEmpty();
        assertThat(asked(run("", "study", "port", "-confused:", "--cram", "--json")))
                .containsExactly("port/mayor");
    }

    @Test
    void anotherReportIsACommandLineThatMeansNothing() {
        Run.Outcome outcome = run("", "stats", "weather");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no report \"weather\"", "confusions");
    }
}
