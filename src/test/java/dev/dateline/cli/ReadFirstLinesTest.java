package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the facts that are read before new cards, in plain lines and for programs. */
class ReadFirstLinesTest {
    private static final String LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath().toString();

    @TempDir
    Path folder;

    private List<String> lines(String typed, String... options) {
        List<String> args = new ArrayList<>(List.of("study", "--library", LIBRARY));
        args.addAll(List.of(options));
        Run.Outcome outcome = new Run(folder).typing(typed).of(args.toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        return outcome.lines();
    }

    @Test
    void aProgramGetsTheFactsFirstAndAgainOnRequest() throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (String line : lines(":read\n:quit\n", "--json", "--read-first")) {
            events.add(new ObjectMapper().readTree(line));
        }
        assertThat(events.stream().map(event -> event.get("event").asText()))
                .containsExactly("digest", "question", "digest", "question", "end");
        JsonNode digest = events.get(0);
        assertThat(digest.get("article").asText()).isNotEmpty();
        assertThat(digest.get("facts")).hasSizeBetween(1, 6);
        assertThat(digest.at("/facts/0/says").asText()).isNotEmpty();
        assertThat(digest.at("/facts/0/since").isArray()).isTrue();
        assertThat(events.get(2)).isEqualTo(digest);
    }

    @Test
    void aPipeGetsTheFactsWithoutAPause() {
        List<String> lines = lines(":quit\n", "--plain", "--read-first");
        assertThat(lines).anyMatch(line -> line.startsWith("Read first: "));
        assertThat(lines).anyMatch(line -> line.contains("Card 1 of"));
        assertThat(lines).noneMatch(line -> line.contains("Enter begins"));
    }

    @Test
    void aScriptThatDoesNotAskForThemMeetsTheQuestionsAsBefore() {
        assertThat(lines(":read\n:quit\n", "--json"))
                .noneMatch(line -> line.contains("\"digest\""))
                .anyMatch(line -> line.contains("no facts were shown"));
        assertThat(lines(":quit\n", "--plain")).noneMatch(line -> line.startsWith("Read first"));
    }

    @Test
    void noQuestionComesBeforeTheFactThatItIsAbout() throws IOException {
        List<String> told = new ArrayList<>();
        String shipped = Path.of("").toAbsolutePath().toString();
        Run.Outcome outcome = new Run(folder)
                .typing("x\n".repeat(25))
                .of(
                        "study",
                        "deck:japan-china-since",
                        "kind:answer,person,number,date",
                        "--json",
                        "--read-first",
                        "--new",
                        "20",
                        "--library",
                        shipped);
        int asked = 0;
        for (String line : outcome.lines()) {
            JsonNode event = new ObjectMapper().readTree(line);
            switch (event.get("event").asText()) {
                case "digest" -> {
                    told.add("a page");
                    assertThat(event.get("facts")).as(line).isNotEmpty();
                    event.get("facts").forEach(fact -> told.add(fact.get("says").asText()));
                }
                case "verdict" -> {
                    asked++;
                    assertThat(told)
                            .as(line)
                            .contains(event.at("/evidence/says").asText());
                }
                default -> {}
            }
        }
        assertThat(asked).isGreaterThan(10);
        assertThat(told).filteredOn("a page"::equals).hasSizeGreaterThan(1);
    }
}
