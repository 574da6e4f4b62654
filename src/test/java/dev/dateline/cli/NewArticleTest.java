package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code new article}, from a file to a sheet. */
class NewArticleTest {
    private static final String FERRY = """
        Ferry fares rise in Norway

        OSLO, 4 March 2025 (Fjord Wire) - Fares on fast ferries rose by 4.5% on Tuesday, Norway's transport ministry said.

        Norway has 112 ferries, the ministry said. "It is a small price for a warm seat," said Transport Minister Kari Nes.
        """;

    @TempDir
    Path folder;

    @BeforeEach
    void aLibrary() throws IOException {
        assertThat(run("init").status()).isZero();
        Files.writeString(folder.resolve("ferry.txt"), FERRY, UTF_8);
    }

    @Test
    void theHeadOfATextFillsTheHeadOfTheSheet() throws IOException {
        assertThat(run("new", "article", "ferry.txt").status()).isZero();
        assertThat(folder.resolve("seeds/ferry.yaml"))
                .content(UTF_8)
                .contains("title: Ferry fares rise in Norway\npublished: 2025-03-04\npublisher: Fjord Wire\n")
                .contains("value: { number: 4.5, unit: per cent }", "by: Norway's transport ministry");
    }

    @Test
    void theSameTextASecondTimeIsRecognised() throws IOException {
        run("new", "article", "ferry.txt");
        Files.writeString(folder.resolve("again.txt"), FERRY.replace("\n\n", "\n\n\n"), UTF_8);
        Run.Outcome again = run("new", "article", "again.txt");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("this text is in the library already, as seeds/ferry.yaml");
        assertThat(folder.resolve("seeds/again.yaml")).doesNotExist();
    }

    @Test
    void withoutADayNoFactHasADayThatIsReadFromIt() throws IOException {
        String text = "The town of Port Selwyn passed its budget of 43 million crowns on Thursday. "
                + "Its mayor, Ada Lund, hired 1,200 workers in 2024.\n";
        Files.writeString(folder.resolve("town.txt"), text, UTF_8);
        Run.Outcome drafted = run("new", "article", "town.txt", "--all");
        assertThat(drafted.out()).contains("Dateline uses today", "are left out", "--published");
        assertThat(folder.resolve("seeds/town.yaml"))
                .content(UTF_8)
                .contains("1200", "date: 2024")
                .doesNotContain("43 million");
        Files.delete(folder.resolve("seeds/town.yaml"));
        run("new", "article", "town.txt", "--all", "--published", "2026-11-27");
        assertThat(folder.resolve("seeds/town.yaml")).content(UTF_8).contains("43 million", "2026-11-26");
    }

    @Test
    void severalFilesAreDraftedAtOnce() throws IOException {
        Files.writeString(
                folder.resolve("fog.md"), "# Fog stops the ferry\n\nThe ferry stayed in port for 3 days.\n", UTF_8);
        Run.Outcome both = run("new", "article", "ferry.txt", "fog.md", "--published", "2025-03-05");
        assertThat(both.status()).as(both.err()).isZero();
        assertThat(folder.resolve("seeds/ferry.yaml")).exists();
        assertThat(folder.resolve("seeds/fog.yaml")).content(UTF_8).contains("title: Fog stops the ferry");
    }

    @Test
    void everyCandidateIsPrintedForPrograms() throws IOException {
        Run.Outcome json = run("new", "article", "ferry.txt", "--json");
        JsonNode whole = new ObjectMapper().readTree(json.out());
        JsonNode first = whole.path("candidates").get(0);
        assertThat(whole.path("file").asText()).isEqualTo("seeds/ferry.yaml");
        assertThat(first.path("rank").asInt()).isEqualTo(1);
        assertThat(first.path("value").asText()).isEqualTo("4.5");
        assertThat(first.path("unit").asText()).isEqualTo("per cent");
        assertThat(first.path("by").asText()).isEqualTo("Norway's transport ministry");
        assertThat(first.path("passage").path("from").asText()).contains("4.5%");
        assertThat(first.path("ask").asText()).endsWith("?");
    }

    @Test
    void theTextIsKeptInTheFolderOfTheSettings() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Run.Outcome without = run("new", "article", "ferry.txt", "--keep");
        assertThat(without.err()).contains("dateline config articles FOLDER");
        Files.deleteIfExists(folder.resolve("seeds/ferry.yaml"));
        assertThat(run("config", "articles", texts.toString()).status()).isZero();
        assertThat(run("new", "article", "ferry.txt", "--keep").out()).contains("kept as ferry.txt");
        assertThat(texts.resolve("ferry.txt")).content(UTF_8).contains("Norway has 112 ferries");
    }

    @Test
    void aReviewWritesKeptDraftsAtOnceAndUndoesThem() throws IOException {
        Run.Outcome review = new Run(folder)
                .typing("ask = By how much did fares on Norwegian ferries rise on 4 March 2025?\n\nu\n\nx\nq\n")
                .of("new", "article", "ferry.txt", "--review");
        assertThat(review.err()).isEmpty();
        assertThat(review.out()).contains("[4.5%]", "1 kept, 1 dropped");
        assertThat(folder.resolve("seeds/ferry.yaml"))
                .content(UTF_8)
                .contains(
                        "says: Fares on fast ferries rose by 4.5 per cent on 4 March 2025, according to Norway's transport ministry.")
                .doesNotContain("dateline: draft");
        assertThat(folder.resolve("decks/ferry.yaml"))
                .content(UTF_8)
                .contains("number: 4.5\n    unit: per cent", "articles: [ferry]");
        assertThat(run("check", "--text", "ferry.txt").out()).contains("0 errors");
    }

    @Test
    void aReviewInLinesWritesNoCardWithoutAQuestion() throws IOException {
        Run.Outcome review = new Run(folder).typing("\n".repeat(9)).of("new", "article", "ferry.txt", "--review");
        assertThat(review.out()).contains("this card has no \"ask\"", "It was not written.");
        assertThat(run("check").out()).contains("No findings");
    }

    @Test
    void aReviewContinuesWithTheFirstUnwrittenCandidate() throws IOException {
        new Run(folder).typing("\nq\n").of("new", "article", "ferry.txt", "--review");
        String first = Files.readString(folder.resolve("seeds/ferry.yaml"), UTF_8);
        Run.Outcome again = new Run(folder).typing("x\nq\n").of("new", "article", "ferry.txt", "--review");
        assertThat(again.out()).doesNotContain("[4.5%]");
        assertThat(folder.resolve("seeds/ferry.yaml")).content(UTF_8).isEqualTo(first);
    }

    @Test
    void aTextWithoutFactsWritesNothing() throws IOException {
        Files.writeString(folder.resolve("poem.txt"), "The rain came down on the grey roofs.\n", UTF_8);
        for (String more : List.of("--json", "--review", "--plain")) {
            Run.Outcome none = run("new", "article", "poem.txt", more);
            assertThat(none.status()).isEqualTo(1);
            assertThat(none.err()).contains("no facts were found for poem, so nothing was written; --all writes");
            assertThat(folder.resolve("seeds/poem.yaml")).doesNotExist();
        }
        Run.Outcome two = run("new", "article", "poem.txt", "ferry.txt");
        assertThat(two.err()).contains("no facts were found for poem");
        assertThat(folder.resolve("seeds/ferry.yaml")).exists();
        assertThat(run("new", "article", "poem.txt", "--all").status()).isZero();
        assertThat(folder.resolve("seeds/poem.yaml")).content(UTF_8).endsWith("facts: []\n");
    }

    @Test
    void aReviewInWhichNothingIsKeptCreatesNoLibrary() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("ferry.txt"), FERRY, UTF_8);
        Run.Outcome left = new Run(other).typing("x\nq\n").of("new", "article", "ferry.txt", "--review");
        assertThat(left.out()).contains("0 kept, 1 dropped");
        assertThat(left.err()).isEmpty();
        try (Stream<Path> all = Files.walk(other)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(other.resolve("ferry.txt"));
        }
        Run.Outcome kept = new Run(other).typing("1\nq\n").of("new", "article", "ferry.txt", "--review");
        assertThat(kept.out()).contains("1 kept");
        assertThat(kept.err()).contains("created your own library");
    }

    @Test
    void aReviewDoesNotMixTwoTextsInASheet() throws IOException {
        new Run(folder).typing("\nq\n").of("new", "article", "ferry.txt", "--review");
        Files.writeString(folder.resolve("ferry.txt"), FERRY.replace("112", "113"), UTF_8);
        Run.Outcome other = new Run(folder).typing("\nq\n").of("new", "article", "ferry.txt", "--review");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.err()).contains("seeds/ferry.yaml exists already and was not changed");
    }

    @Test
    void copiedWordsPreventKeeping() {
        Run.Outcome review = new Run(folder)
                .typing(
                        "says = Fares on fast ferries rose by 4.5% on Tuesday, Norway's transport ministry said.\n\nq\n")
                .of("new", "article", "ferry.txt", "--review");
        assertThat(review.out()).contains("error: 9 words in a row", "It was not written", "0 kept");
        assertThat(folder.resolve("seeds/ferry.yaml")).doesNotExist();
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }
}
