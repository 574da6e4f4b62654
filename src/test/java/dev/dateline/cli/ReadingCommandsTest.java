package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code read} and {@code timeline} from a user's view. */
class ReadingCommandsTest {
    private static final String LIBRARY =
            Path.of("src/test/resources/transcripts/library").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @Test
    void aLibraryWithoutArticlesSaysSo(@TempDir Path empty) throws Exception {
        Files.createDirectory(empty.resolve("decks"));
        assertThat(new Run(empty).of("read", "--library", ".").out())
                .isEqualTo("There is no article here; \"dateline init\" creates a library.\n");
    }

    @Test
    void aSheetIsShownWithItsFactsAndLaterChanges() {
        Run.Outcome page = run("read", "harbour-2022");
        assertThat(page.status()).isZero();
        assertThat(page.out())
                .contains("none begun", "overtaken", "  Since ", "new to you, 1 card")
                .doesNotContain("\u001b");
        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Run.Outcome narrow = new Run(folder).with("COLUMNS", "40").of("read", "harbour-2022", "--library", LIBRARY);
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @Test
    void anAnswerMakesAFactKnown() throws IOException {
        new Run(folder).typing("Strand and Sons\n").of("study", "harbour/builder", "--json", "--library", LIBRARY);
        assertThat(run("read", "harbour-2022").out())
                .contains(
                        "1 begun, known with a chance of 100 %",
                        "you know it with a chance of 100 %, 2 cards, 1 of them new");
        JsonNode facts = new ObjectMapper()
                .readTree(run("read", "harbour-2022", "--json").out())
                .get("facts");
        List<JsonNode> known = new ArrayList<>();
        facts.forEach(fact -> {
            if (!fact.get("recall").isNull()) {
                known.add(fact);
            }
        });
        assertThat(known).singleElement().satisfies(fact -> {
            assertThat(fact.at("/cards/0/card").asText()).isEqualTo("harbour/builder");
            assertThat(fact.at("/cards/0/new").asBoolean()).isFalse();
            assertThat(fact.get("recall").asDouble()).isBetween(0.9, 1.0);
        });
    }

    @Test
    void withoutANameTheArticlesAreListed() throws IOException {
        assertThat(run("read").out()).contains("harbour-2022  ", "harbour-2024  ");
        JsonNode json = new ObjectMapper().readTree(run("read", "--json").out());
        assertThat(json.get("articles")).hasSize(2);
        assertThat(json.at("/articles/0/article").asText()).isEqualTo("harbour-2022");
    }

    @Test
    void aMisspeltArticleIsAskedAbout() {
        Run.Outcome none = run("read", "harbour-202");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("there is no article \"harbour-202\"; did you mean \"harbour-202");
    }

    @Test
    void aTimelineHasTheFactsByMonth() throws IOException {
        Run.Outcome all = run("timeline");
        assertThat(all.out()).contains("2022\n", "2024\n").endsWith(" facts\n");
        assertThat(all.out().lines().findFirst().orElseThrow())
                .contains(" you know it   ", " you half know it   ", " you forgot it   ", " not begun   ", " no card");
        Run.Outcome some = run("timeline", "article:harbour-2024", "--json");
        JsonNode facts = new ObjectMapper().readTree(some.out()).get("facts");
        assertThat(facts)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.get("fact").asText()).startsWith("harbour-2024#"));
        assertThat(run("timeline", "harbor").status()).isEqualTo(2);
    }

    private Run.Outcome run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--library", LIBRARY));
        return new Run(folder).of(all.toArray(String[]::new));
    }
}
