package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aDeck() throws IOException {
        Files.createDirectories(folder.resolve("lib/decks"));
        Files.writeString(folder.resolve("lib/decks/harbour.yaml"), """
            deck: harbour
            title: The harbour
            cards:
              - id: opened
                unsourced: true
                ask: When did the harbour open?
                date: 2022-09-02
              - id: cut
                unsourced: true
                ask: By how much was the rate cut?
                number: 25
                unit: basis points
              - id: holes
                unsourced: true
                cloze: It opened in {{May}} at the {{pier}}.
              - id: pick
                unsourced: true
                ask: Which is it?
                choices: [one, two, three]
                answer: one
              - id: piers
                unsourced: true
                ask: Name the two piers.
                list: [North Pier, Old Pier]
            """);
    }

    private Run.Outcome judge(String card, String typed, String... more) {
        Run run = new Run(folder).with("DATELINE_LIBRARY", folder.resolve("lib").toString());
        for (int i = 0; i < more.length; i += 2) {
            run.with(more[i], more[i + 1]);
        }
        return run.of("judge", card, typed);
    }

    @Test
    void itSaysTheVerdictAndWhichRuleDecided() {
        assertThat(judge("harbour/cut", "a quarter of a percentage point").out())
                .isEqualTo("Correct: the number, its magnitude and its unit fit.\nAnswer: 25 basis points\n");
        assertThat(judge("harbour/cut", "25 points").out())
                .startsWith("Wrong: the number, its magnitude or its unit is different or missing.\n")
                .contains("Answer: 25 basis points");
        assertThat(judge("harbour/holes", "May | ferry").out()).contains("Holes: correct, wrong");
    }

    @Test
    void itJudgesAListToo() {
        assertThat(judge("harbour/piers", "the old pier, north pier").out())
                .isEqualTo("Correct: the items fit, in any order.\nAnswer: North Pier; Old Pier\n");
        assertThat(judge("harbour/piers", "Old Pier").out()).contains("Note: missing: North Pier");
    }

    @Test
    void programsReadItAsJson() throws IOException {
        Run run = new Run(folder).with("DATELINE_LIBRARY", folder.resolve("lib").toString());
        JsonNode said = new ObjectMapper()
                .readTree(run.of("judge", "harbour/cut", "25bps (a quarter point)", "--json")
                        .out());
        assertThat(said.get("verdict").asText()).isEqualTo("correct");
        assertThat(said.get("rule").asText()).isEqualTo("remark");
        assertThat(said.get("card").asText()).isEqualTo("harbour/cut");
        assertThat(said.get("confusedWith").isNull()).isTrue();
    }

    @Test
    void theOrderOfDayAndMonthIsThatOfTheSettingOrTheLocale() throws IOException {
        assertThat(judge("harbour/opened", "2/9/2022", "LC_ALL", "C").out()).startsWith("Partial: ");
        assertThat(judge("harbour/opened", "2/9/2022", "LC_ALL", "en_GB.UTF-8").out())
                .startsWith("Correct: ");
        assertThat(judge("harbour/opened", "2/9/2022", "LC_ALL", "en_US.UTF-8").out())
                .startsWith("Partial: ");
        assertThat(judge("harbour/opened", "9/2/2022", "LC_ALL", "en_US.UTF-8").out())
                .startsWith("Correct: ");
        new Run(folder).of("config", "dates", "month-first");
        assertThat(judge("harbour/opened", "9/2/2022", "LC_ALL", "C").out()).startsWith("Correct: ");
    }

    @Test
    void untypedAndUnknownCardsAreReported() {
        assertThat(judge("harbour/pick", "one").err()).contains("is not typed");
        assertThat(judge("harbour/ct", "one").err()).contains("did you mean \"harbour/cut\"?");
        assertThat(judge("harbour/cut", "x".repeat(501)).err()).contains("at most 500 characters");
    }
}
