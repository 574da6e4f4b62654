package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code exam --json} from a program's view. */
class ExamProtocolTest {
    private static final String LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath().toString();
    private static final String TWO = "harbour/builder,harbour/fishers";

    @TempDir
    Path folder;

    private List<JsonNode> sat(String typed, String... words) throws IOException {
        return sat(new Run(folder).typing(typed), words);
    }

    private static List<JsonNode> sat(Run run, String... words) throws IOException {
        List<String> args = new ArrayList<>(List.of("exam", "--json", "--library", LIBRARY));
        args.addAll(List.of(words));
        Run.Outcome outcome = run.of(args.toArray(new String[0]));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isEqualTo(ExitStatus.DONE);
        List<JsonNode> events = new ArrayList<>();
        for (String line : outcome.lines()) {
            events.add(new ObjectMapper().readTree(line));
        }
        return events;
    }

    private static List<String> names(List<JsonNode> events) {
        return events.stream().map(event -> event.get("event").asText()).toList();
    }

    /** The number of a card's question in the exam. */
    private static int number(List<JsonNode> events, String card) {
        return events.stream()
                .filter(event -> event.path("card").asText().equals(card))
                .findFirst()
                .orElseThrow()
                .get("number")
                .asInt();
    }

    private static JsonNode last(List<JsonNode> events) {
        return events.get(events.size() - 1);
    }

    @Test
    void anExamIsLeftAndResumedAndItsReportIsThatOfTheCommand() throws IOException {
        List<JsonNode> first = sat("\n\n", TWO, "--questions", "2", "--profile", "upsc", "--seed", "1");
        assertThat(names(first)).containsExactly("exam", "question", "left", "question", "left", "overview", "end");
        assertThat(first.get(0).get("wrong").decimalValue()).isEqualByComparingTo("-0.66");
        assertThat(first.get(5).get("left")).hasSize(2);
        assertThat(last(first).get("ended").asBoolean()).isFalse();

        int builder = number(first, "harbour/builder");
        int fishers = number(first, "harbour/fishers");
        List<JsonNode> second =
                sat(":go " + builder + "\nStrand and Sons\n:go " + fishers + "\n62\n:end\n", "--resume");
        assertThat(second)
                .filteredOn(event -> event.get("event").asText().equals("answered"))
                .extracting(event -> event.get("given").asText())
                .containsExactly("Strand and Sons", "62 per cent");
        assertThat(names(second)).endsWith("report", "end").doesNotContain("verdict");
        assertThat(last(second).get("ended").asBoolean()).isTrue();
        JsonNode report = second.get(second.size() - 2);
        assertThat(report.get("marks").decimalValue()).isEqualByComparingTo("1.34");
        ((com.fasterxml.jackson.databind.node.ObjectNode) report).remove("event");
        assertThat(sat("", "--report")).containsExactly(report);
    }

    @Test
    void nothingIsRevealedBeforeTheEnd() throws IOException {
        List<JsonNode> events = sat("nobody\n:list\n", "harbour/builder", "--questions", "1");
        assertThat(events.toString()).doesNotContain("Strand and Sons");
        assertThat(names(events)).containsExactly("exam", "question", "answered", "overview", "overview", "end");
    }

    @Test
    void aQuestionStaysOpenAfterAnInvalidLineAndAfterCommands() throws IOException {
        List<JsonNode> events =
                sat("9\n:foo\n:go 7\n:mark\n:clear\n62!\n:mark\n2\n", "harbour/fishers", "--questions", "1");
        assertThat(names(events))
                .containsExactly(
                        "exam",
                        "question",
                        "invalid",
                        "invalid",
                        "invalid",
                        "marked",
                        "question",
                        "cleared",
                        "question",
                        "invalid",
                        "marked",
                        "question",
                        "answered",
                        "overview",
                        "end");
        assertThat(events.get(6).get("marked").asBoolean()).isTrue();
        assertThat(events.get(11).get("marked").asBoolean()).isFalse();
    }

    @Test
    void withoutAnOpenQuestionALineIsNotAnAnswer() throws IOException {
        assertThat(names(sat("\nx\n:mark\n:list\n:quit\n", "harbour/fishers", "--questions", "1")))
                .containsExactly("exam", "question", "left", "overview", "invalid", "invalid", "overview", "end");
    }

    @Test
    void theTimeEndsIt() throws IOException {
        Clock minuteByMinute = new Clock() {
            private final AtomicInteger minutes = new AtomicInteger();

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Run.NOW.plus(Duration.ofMinutes(minutes.incrementAndGet()));
            }
        };
        List<JsonNode> events = sat(
                new Run(folder).typing("x\n".repeat(2)).at(minuteByMinute),
                "harbour/builder,harbour/mayor",
                "--questions",
                "2",
                "--minutes",
                "1");
        assertThat(names(events)).endsWith("answered", "time-up", "report", "end");
        assertThat(events.get(1).get("secondsLeft").asInt()).isEqualTo(60);
    }
}
