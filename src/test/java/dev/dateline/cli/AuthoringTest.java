package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code check} and {@code new} from an author's view. */
class AuthoringTest {
    private static final String TEXT = "The ferry crosses the Amber Sea in nine hours. It is slow.";

    @TempDir
    Path folder;

    @BeforeEach
    void aLibrary() {
        assertThat(run("init").status()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSecondDeckWithTheSameNameAndABrokenLinkAreReported() throws IOException {
        Path old = Files.createDirectories(folder.resolve("decks/old"));
        Files.copy(folder.resolve("decks/sample.yaml"), old.resolve("sample.yaml"));
        Files.createSymbolicLink(folder.resolve("decks/lost.yaml"), folder.resolve("gone.yaml"));
        Files.createSymbolicLink(folder.resolve("decks/round"), folder.resolve("decks"));
        Run.Outcome check = run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .contains(
                        "decks/old/sample.yaml:1:1: the id \"sample\" is already used by decks/sample.yaml",
                        "decks/lost.yaml:1:1: this is a link to itself or to a file that does not exist",
                        "1 deck with 5 cards",
                        "2 errors");
    }

    @Test
    void anErrorOfAFactIsReportedAndItsCardsAreCounted() throws IOException {
        Files.writeString(
                folder.resolve("seeds/harbour-ferry.yaml"), sheet().replace("ages: state", "ages: stat"), UTF_8);
        Run.Outcome check = run("check");
        assertThat(check.out())
                .startsWith("seeds/harbour-ferry.yaml")
                .contains("1 card rests on facts that have errors", "Next: fix seeds/harbour-ferry.yaml:")
                .doesNotContain("fact-left-out");
    }

    @Test
    void noWarningFollowsFromAnError() throws IOException {
        Path deck = folder.resolve("decks/sample.yaml");
        String cards = Files.readString(deck, UTF_8);
        Files.writeString(deck, cards.replace("person: Ada Lund", "persn: Ada Lund"), UTF_8);
        assertThat(run("check").out()).contains("1 error, 0 warnings");
        Files.writeString(deck, cards.replace("person: Ada Lund", "person: Ada Lundt"), UTF_8);
        assertThat(run("check").out())
                .contains("\"Ada Lundt\" occurs neither in the statement nor", "0 errors, 1 warning");
        Path sheet = folder.resolve("seeds/harbour-ferry.yaml");
        Files.writeString(sheet, sheet().replace("published: 2024-05-10", "published: 10.5.2024"), UTF_8);
        assertThat(run("check").out()).contains("is not a date").doesNotContain("[allow-unused]");
    }

    @Test
    void noCardsAreProposedForTheBackgroundOfADeck() throws IOException {
        Files.writeString(
                folder.resolve("seeds/tide.yaml"),
                "article: tide\ntitle: The tide\npublished: 2026-02-03\nfacts:\n"
                        + "  - { id: high, says: The tide was high., ages: event }\n",
                UTF_8);
        assertThat(run("check").out()).contains("new deck tide");
        Path deck = folder.resolve("decks/sample.yaml");
        Files.writeString(deck, Files.readString(deck, UTF_8).replace("articles: [", "articles: [tide, "), UTF_8);
        assertThat(run("check").out()).contains("No findings").doesNotContain("new deck");
    }

    @Test
    void aFindingOnManyLinesIsShownTwiceOnATerminal() throws IOException {
        Files.writeString(
                folder.resolve("vote.txt"),
                "There were 43 votes. There were 12 boats. There were 9 docks. There were 7 ships. There were 5 crews.",
                UTF_8);
        run("new", "article", "--text", "vote.txt", "--published", "2026-02-03");
        Path sheet = folder.resolve("seeds/vote.yaml");
        assertThat(sheet)
                .content(UTF_8)
                .startsWith("# yaml-language-server: $schema=../sheet.schema.json\narticle: vote\n");
        assertThat(run("check").out())
                .contains("5 drafts in seeds/vote.yaml: dateline edit vote#\n", "0 errors, 1 warning")
                .doesNotContain("has no value", "left out");
        assertThat(run("decks").err()).isEmpty();
        Files.writeString(sheet, Files.readString(sheet, UTF_8).replaceAll("(?m)^ +# dateline: draft.*\n", ""), UTF_8);
        Run.Outcome narrow = new Run(folder).with("COLUMNS", "60").of("check");
        assertThat(narrow.out().split("has no value", -1)).hasSize(3);
        assertThat(narrow.out()).contains("seeds/vote.yaml: the same finding in lines");
        assertThat(run("check").out().split("has no value", -1)).hasSize(6);
        Files.writeString(
                sheet,
                Files.readString(sheet, UTF_8)
                        .replaceAll(
                                "says:\n    value: . number: (\\d+), unit: (\\w+)",
                                "says: They counted $1 $2.\n    value: { number: $1, unit: $2"),
                UTF_8);
        assertThat(run("check").out())
                .endsWith("Next: \"dateline new deck vote\" drafts cards for its facts that no card" + " asks for.\n");
        run("new", "deck", "vote");
        assertThat(run("check").out())
                .endsWith("Next: check and edit the drafts; the first is in decks/vote.yaml:6.\n");
        assertThat(run("check", "--fix").out()).startsWith("Nothing to fix automatically.\n");
    }

    @Test
    void fromATextToADeckOnlyByEditing() throws IOException {
        Files.writeString(folder.resolve("Harbour Vote.txt"), TEXT + " The mayor, Ada Lund, opposed it.", UTF_8);
        Run.Outcome drafted = run("new", "article", "--text", "Harbour Vote.txt", "--published", "2026-02-03");
        assertThat(drafted.out()).startsWith("seeds/harbour-vote.yaml: 3 candidates\n");
        assertThat(run("check").out())
                .contains("3 drafts in seeds/harbour-vote.yaml: dateline edit harbour-vote#", "0 errors");
        Path sheet = folder.resolve("seeds/harbour-vote.yaml");
        Files.writeString(
                sheet,
                Files.readString(sheet, UTF_8).replace("    says:\n", "    says: It takes nine hours.\n"),
                UTF_8);
        assertThat(run("check", "--text", "Harbour Vote.txt").out())
                .contains("3 drafts in seeds/harbour-vote.yaml", "3 proven");
        assertThat(run("new", "deck", "harbour-vote", "--json").out())
                .isEqualTo("{\"file\":\"decks/harbour-vote.yaml\",\"drafts\":3}\n");
        assertThat(run("check").out()).contains("0 errors", "3 drafts in seeds/harbour-vote.yaml");
        assertThat(run("new", "deck", "harbour-vote").err())
                .contains("has nothing to ask: each of its facts has a card. Nothing was written");
        assertThat(run("new", "deck", "harbour-vote", "--id", "again").err())
                .contains("has nothing to ask: each of its facts has a card. Nothing was written");
        assertThat(folder.resolve("decks/again.yaml")).doesNotExist();
        Files.writeString(sheet, Files.readString(sheet, UTF_8).replaceAll("says: .*", "says:"), UTF_8);
        assertThat(run("new", "deck", "harbour-vote", "--id", "again").err())
                .contains("has nothing to ask: 3 errors in its facts; \"dateline edit harbour-vote#\" opens the first");
    }

    @Test
    void missingInputForADraftIsReported() {
        assertThat(run("new", "article").status()).isEqualTo(2);
        assertThat(run("new", "article").err()).contains("dateline new article FILE");
        assertThat(run("new", "deck").err()).contains("dateline new deck ARTICLE");
        assertThat(run("new", "deck", "harbour-fery").err()).contains("did you mean \"harbour-ferry\"?");
        assertThat(run("new", "article", "--text", "none.txt").err()).contains("there is no file none.txt");
        assertThat(run("new", "article", "--text", "a", "--published", "soon").err())
                .contains("is not a date");
        assertThat(run("new", "article", "--text", "a", "--id", "A B").err()).contains("is not an id");
    }

    private String sheet() throws IOException {
        return Files.readString(folder.resolve("seeds/harbour-ferry.yaml"), UTF_8);
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }
}
