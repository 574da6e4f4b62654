package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    private static final String LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @Test
    void cardsFactsAndArticlesAreShownTheBestFirst() {
        Run.Outcome found = search("ferry");
        assertThat(found.status()).isZero();
        assertThat(found.out()).contains("card harbour/", "fact harbour-20").endsWith(" found\n");
        assertThat(found.out()).doesNotContain("\u001b");
    }

    @Test
    void aQueryWithoutAWordFindsItsCards() {
        new Run(folder).of("flag", "harbour/mayor", "--library", LIBRARY);
        assertThat(search("is:flagged").out()).contains("card harbour/mayor").endsWith("\n1 found\n");
        assertThat(search("is:flagged", "-mayor").out()).isEqualTo("No card matches these terms.\n");
        assertThat(search("kind:number").out()).contains("card harbour/support").doesNotContain("fact harbour-20");
        assertThat(search().status()).isEqualTo(2);
    }

    @Test
    void linesAreBrokenAtTheWidthOfTheTerminal() {
        Run.Outcome found = new Run(folder).with("COLUMNS", "40").of("search", "ferry", "--library", LIBRARY);
        assertThat(found.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void jsonHasTheSameAndTheNumberOfAll() throws IOException {
        JsonNode all = new ObjectMapper().readTree(search("ferry", "--json").out());
        JsonNode one = new ObjectMapper()
                .readTree(search("ferry", "--json", "--max", "1").out());
        assertThat(one.get("found")).hasSize(1);
        assertThat(one.get("total")).isEqualTo(all.get("total"));
        assertThat(all.get("found")).hasSize(all.get("total").asInt());
        assertThat(one.at("/words/0").asText()).isEqualTo("ferry");
        assertThat(all.get("found"))
                .allSatisfy(node -> assertThat(node.has("card") || node.has("fact") || node.has("article"))
                        .isTrue());
    }

    @Test
    void aSearchWithoutResultsSaysSo() {
        assertThat(search("zeppelin").out()).isEqualTo("Nothing contains \"zeppelin\".\n");
        assertThat(search("zeppelin", "ferry").out()).contains("fewer words find more");
    }

    @Test
    void aSearchForNothingAndAMisspeltTermAreRefused() {
        assertThat(search().status()).isEqualTo(2);
        assertThat(search("ferry", "--max", "0").status()).isEqualTo(2);
        Run.Outcome misspelt = search("ferry", "is:do");
        assertThat(misspelt.status()).isEqualTo(2);
        assertThat(misspelt.err()).contains("is:do", "due");
    }

    private Run.Outcome search(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "search";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--library";
        all[args.length + 2] = LIBRARY;
        return new Run(folder).of(all);
    }
}
