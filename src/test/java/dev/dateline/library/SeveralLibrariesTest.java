package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralLibrariesTest {
    private static final FactRef FACT = new FactRef("vote", "votes");

    @TempDir
    private Path folder;

    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void twoLibraries() throws IOException {
        first = Files.createDirectories(folder.resolve("first"));
        second = Files.createDirectories(folder.resolve("second"));
        sheet(second, "vote", fact("votes", "The plan had 43 votes.", "number: 43", ""));
        deck(second, "vote", "fact: vote#votes");
    }

    private static String fact(String id, String says, String value, String more) {
        return "  - { id: " + id + ", says: \"" + says + "\", value: { " + value + " }, ages: event" + more + " }\n";
    }

    private static void sheet(Path library, String id, String... facts) throws IOException {
        Files.createDirectories(library.resolve("seeds"));
        Files.writeString(
                library.resolve("seeds/" + id + ".yaml"),
                "article: " + id + "\ntitle: The vote\npublished: 2026-01-10\nfacts:\n" + String.join("", facts));
    }

    private static void deck(Path library, String id, String rests) throws IOException {
        Files.createDirectories(library.resolve("decks"));
        Files.writeString(
                library.resolve("decks/" + id + ".yaml"),
                "deck: " + id + "\ntitle: T\ncards:\n  - { id: c, " + rests + ", ask: \"How many votes?\" }\n");
    }

    private Library read() {
        return LibraryReader.read(List.of(LibrarySource.folder(first), LibrarySource.folder(second)));
    }

    private static List<Finding> errors(Library library) {
        return library.findings().stream().filter(Finding::isError).toList();
    }

    @Test
    void aCardUsesASheetOfAnotherLibrary() throws IOException {
        deck(first, "mine", "fact: vote#votes");
        assertThat(errors(read())).isEmpty();
        assertThat(read().card(new CardId("mine", "c"))).isPresent();
    }

    @Test
    void factsOfASheetThatBothHaveArePutTogetherAndTheFirstCounts() throws IOException {
        sheet(
                first,
                "vote",
                fact("votes", "The plan had 44 votes.", "number: 44", ""),
                fact("day", "The vote was on 9 January 2026.", "date: 2026-01-09", ""));
        sheet(
                second,
                "vote",
                fact("votes", "The plan had 43 votes.", "number: 43", ""),
                fact("mayor", "Ada Lund voted for it.", "person: Ada Lund", ""));
        Library library = read();
        assertThat(library.facts()).extracting(fact -> fact.ref().fact()).containsExactly("votes", "day", "mayor");
        assertThat(library.fact(FACT).orElseThrow().says()).contains("44");
        assertThat(library.article("vote").orElseThrow().file()).isEqualTo("seeds/vote.yaml");
        assertThat(errors(library)).isEmpty();
    }

    @Test
    void aSheetThatBothHaveAlikeIsThereOnce() throws IOException {
        sheet(first, "vote", fact("votes", "The plan had 43 votes.", "number: 43", ""));
        assertThat(read().articles()).hasSize(1);
    }

    @Test
    void aMistakeInTheFirstSheetRemovesNoCardOfTheSecondLibrary() throws IOException {
        sheet(first, "vote", "  - { id: votes, sayz: x }\n");
        Library library = read();
        assertThat(library.card(new CardId("vote", "c"))).isPresent();
        assertThat(errors(library)).allMatch(finding -> finding.file().equals("seeds/vote.yaml"));
    }

    @Test
    void noSuccessionRunsInACircleThroughTwoLibraries() throws IOException {
        sheet(first, "vote", fact("votes", "The plan had 44 votes.", "number: 44", ", corrects: recount#votes"));
        sheet(
                second,
                "recount",
                fact("votes", "The plan had 43 votes.", "number: 43", ", corrects: vote#votes"),
                fact("other", "It was counted on 11 January 2026.", "date: 2026-01-11", ""));
        Library library = read();
        assertThat(library.findings()).extracting(Finding::code).contains("succession-circle");
        assertThat(library.fact(FACT)).isPresent();
    }

    @Test
    void ofADeckThatBothHaveTheFirstIsRead() throws IOException {
        deck(first, "vote", "unsourced: true, answer: all");
        assertThat(read().decks()).extracting(Deck::file).containsExactly("decks/vote.yaml");
        assertThat(read().cards()).hasSize(1);
        assertThat(read().cards().get(0).head().facts()).isEmpty();
    }

    @Test
    void mistakesOfAnotherLibraryAreNamedWithItsPlace() throws IOException {
        deck(second, "vote", "fact: vote#nothing");
        assertThat(errors(read())).extracting(Finding::file).containsExactly(second + "/decks/vote.yaml");
    }

    @Test
    void aDeckOfAnotherLibraryIsChangedInACopy() throws IOException {
        WritableLibrary own = new WritableLibrary(first, List.of(LibrarySource.folder(second)));
        assertThat(own.knows("decks/vote.yaml")).isTrue();
        assertThat(own.holds("decks/vote.yaml")).isFalse();
        byte[] before = Files.readAllBytes(second.resolve("decks/vote.yaml"));
        AcceptedForm.Result result = AcceptedForm.add(own, "decks/vote.yaml", new CardId("vote", "c"), "forty-three");
        assertThat(result).isEqualTo(AcceptedForm.Result.ADDED);
        assertThat(Files.readString(first.resolve("decks/vote.yaml"))).contains("forty-three");
        assertThat(second.resolve("decks/vote.yaml")).hasBinaryContent(before);
    }
}
