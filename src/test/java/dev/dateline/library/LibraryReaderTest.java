package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Fact;
import dev.dateline.article.FactRef;
import dev.dateline.article.PartialDate;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.NumberRange;
import dev.dateline.source.Finding;
import dev.dateline.source.Goldens;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryReaderTest {
    private static final Path HOME = Path.of("src", "test", "resources", "dev", "dateline", "library");

    static Stream<Path> brokenDecks() {
        return Goldens.inputs("library/decks");
    }

    static Stream<Path> brokenSheets() {
        return Goldens.inputs("library/sheets");
    }

    @ParameterizedTest
    @MethodSource("brokenDecks")
    void everyMistakeInADeckIsNamedAndLeavesOutItsCardAlone(Path input) throws IOException {
        Library library = library()
                .with("decks/" + input.getFileName(), Files.readAllBytes(input))
                .read();
        String read = library.decks().isEmpty()
                ? "-- the deck is left out\n"
                : "-- cards read: "
                        + library.cards().stream().map(card -> card.id().card()).toList() + "\n";
        Goldens.check(input, Goldens.rendered(library.findings()) + read);
    }

    @ParameterizedTest
    @MethodSource("brokenSheets")
    void everyMistakeInASheetIsNamedAndLeavesOutItsFactAlone(Path input) throws IOException {
        String id = input.getFileName().toString().replace(".yaml", "");
        Library library = library()
                .with("seeds/" + input.getFileName(), Files.readAllBytes(input))
                .read();
        String read = library.article(id).isEmpty()
                ? "-- the sheet is left out\n"
                : "-- facts read: "
                        + library.article(id).get().facts().stream()
                                .map(fact -> fact.ref().fact())
                                .toList()
                        + "\n";
        Goldens.check(input, Goldens.rendered(library.findings()) + read);
    }

    @Test
    void eightBrokenDecksGiveEightMessagesAndTheGoodOneIsRead() throws IOException {
        Memory source = library()
                .with("decks/good.yaml", deck("good", "- {id: a, fact: mayor, ask: Who is the mayor}"))
                .with("decks/b1.yaml", deck("b1", "- {id: a, fact: mayor, ask: Who, awnser: x, person: Wang Li}"))
                .with(
                        "decks/b2.yaml",
                        deck("b2", "- {id: a, fact: mayor, ask: Who}\n- {id: a, fact: mayor, ask: Whom}"))
                .with("decks/b3.yaml", deck("b3", "- {id: a, fact: mood, ask: How is it}"))
                .with("decks/b4.yaml", deck("b4", "- {id: a, fact: major, ask: Who is the mayor}"))
                .with("decks/b5.yaml", deck("b5", "- id: a\n\tfact: mayor"))
                .with("decks/b6.yaml", deck("b6", "- {id: a, fact: cost, ask: How much, number: many}"))
                .with("decks/b7.yaml", deck("b7", "- id: a\n  fact: mayor\n  ask: \"Who is the mayor?\n  answer: x"))
                .with(
                        "decks/b8.yaml",
                        deck("b8", "- id: a\n  fact: mayor\n  ask: Which is the #1 exporter\n  answer: x"));
        Library library = source.read();
        assertThat(library.findings())
                .extracting(f -> f.file() + " " + f.at().line() + ":" + f.at().column() + " " + f.code())
                .containsExactly(
                        "decks/b1.yaml 5:34 unknown-key",
                        "decks/b2.yaml 6:8 duplicate-id",
                        "decks/b3.yaml 5:4 no-answer",
                        "decks/b4.yaml 5:17 unknown-fact",
                        "decks/b5.yaml 6:1 tab",
                        "decks/b6.yaml 5:46 no-number",
                        "decks/b7.yaml 7:8 unclosed-quote",
                        "decks/b8.yaml 7:21 cut-text");
        assertThat(library.findings()).allSatisfy(f -> {
            assertThat(f.hint()).isNotBlank();
            assertThat(f.isError()).isTrue();
        });
        assertThat(library.card(new CardId("good", "a"))).isPresent();
    }

    @Test
    void aCardWithoutAnAnswerTakesTheOneValueOfItsFact() throws IOException {
        Library library = library().with("decks/d.yaml", deck("d", """
            - {id: a, fact: cost, ask: How much, within: 1}
            - {id: b, fact: opening, ask: When}
            - {id: c, fact: mayor, ask: Who}
            - {id: d, fact: place, ask: Where}
            - {id: e, fact: cost, ask: How much, number: 43 million}
            """)).read();
        assertThat(library.findings()).isEmpty();
        List<Card> cards = library.cards();
        assertThat(typed(cards.get(0)).value())
                .isEqualTo(new Value.Quantity(new BigDecimal("43000000"), "francs", "43 million francs"));
        assertThat(typed(cards.get(0)).tolerance())
                .contains(new NumberRange(new BigDecimal("42999999"), new BigDecimal("43000001")));
        assertThat(typed(cards.get(1)).value()).isEqualTo(new Value.Date(PartialDate.ofMonth(2026, 6)));
        assertThat(typed(cards.get(2)).value())
                .isEqualTo(new Value.Person(new PersonName("Ursula von der Tann", "von der Tann")));
        assertThat(typed(cards.get(3)).value()).isEqualTo(new Value.Text("the island"));
        assertThat(typed(cards.get(4)).value().shown()).isEqualTo("43 million francs");
    }

    private static Answer.Typed typed(Card card) {
        return (Answer.Typed) card.answer();
    }

    @Test
    void tagsOfTheDeckAndOfTheArticleAreInherited() throws IOException {
        Library library = library().with("decks/d.yaml", """
            deck: d
            title: x
            tags: [lake]
            cards:
              - {id: a, fact: harbour#mayor, ask: Who, tags: [people]}
            """).read();
        assertThat(library.cards().get(0).head().tags()).containsExactly("lake", "people");
        assertThat(library.facts().get(0).tags()).containsExactly("lindau");
    }

    @Test
    void theSourceOfAWrongSheetTakesNothingFromOtherSheetsAndDecksButItsOwnCards() throws IOException {
        Library library = library()
                .with("seeds/harbour-later.yaml", "article: [")
                .with("decks/d.yaml", """
                    deck: d
                    title: x
                    articles: [harbour, harbour-later]
                    cards:
                      - {id: a, fact: mayor, ask: Who}
                      - {id: b, fact: cost-2025, ask: How much}
                    """)
                .read();
        assertThat(library.findings()).extracting(Finding::code).containsExactly("fact-left-out", "unclosed-bracket");
        assertThat(library.cards()).extracting(card -> card.id().card()).containsExactly("a");
        assertThat(library.fact(new FactRef("harbour", "cost"))).isPresent();
    }

    @Test
    void successionsAreTiedFromWhicheverEndNamesThem() throws IOException {
        Library library = library().read();
        Fact cost = library.fact(new FactRef("harbour", "cost")).orElseThrow();
        assertThat(library.aging().since(cost.ref(), LocalDate.of(2025, 3, 1)))
                .extracting(fact -> fact.ref().toString())
                .containsExactly("harbour-later#cost-2025");
        assertThat(library.aging().predecessors(new FactRef("harbour-later", "cost-2025")))
                .extracting(fact -> fact.ref().toString())
                .containsExactly("harbour#cost");
    }

    @Test
    void textOfAFileIsHarmlessForATerminal() throws IOException {
        Library library = library()
                .with("decks/d.yaml", deck("d", "- {id: a, fact: mood, ask: \"How\\e[2J?\\u202E\", answer: \"a\\tb\"}"))
                .read();
        Card card = library.cards().get(0);
        assertThat(card.ask()).isEqualTo("How\uFFFD[2J?");
        assertThat(card.answer().shown()).isEqualTo("a b");
    }

    @Test
    void theShippedLibraryHasNothingAgainstIt() {
        Library library = LibraryReader.read(LibrarySource.folder(Path.of(".")));
        assertThat(Goldens.rendered(library.findings())).isEmpty();
        assertThat(library.cards()).hasSizeGreaterThan(100);
    }

    @Test
    void aFolderWithoutALibraryIsAnEmptyOne() {
        Library library = LibraryReader.read(LibrarySource.folder(Path.of("src")));
        assertThat(library.findings()).isEmpty();
        assertThat(library.cards()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsNotReadIsReported(@TempDir Path folder) throws Exception {
        Path decks = Files.createDirectory(folder.resolve("decks"));
        Files.createSymbolicLink(decks.resolve("loop.yaml"), Path.of("loop.yaml"));
        Files.writeString(decks.resolve("Loud.YAML"), "deck: loud\n");
        assertThat(new ProcessBuilder("mkfifo", decks.resolve("pipe.yaml").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(LibraryReader.read(LibrarySource.folder(folder)).findings())
                .extracting(finding -> finding.file() + " " + finding.code())
                .containsExactly(
                        "decks/Loud.YAML not-named-yaml",
                        "decks/loop.yaml link-to-nothing",
                        "decks/pipe.yaml unreadable");
    }

    @Test
    void aFolderThatIsNamedLikeAFileIsReportedAndItsFilesAreRead(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("decks/tides.yaml"));
        Files.createDirectories(folder.resolve("decks/2026/ferry.yml"));
        Files.writeString(folder.resolve("decks/tides.yaml/tides.yaml"), "deck: tides\ntitle: Tides\ncards: []\n");
        Library library = LibraryReader.read(LibrarySource.folder(folder));
        assertThat(library.findings())
                .extracting(finding -> finding.file() + " " + finding.code())
                .containsExactly("decks/2026/ferry.yml folder-not-file", "decks/tides.yaml folder-not-file");
        assertThat(library.deck("tides")).isPresent();
    }

    @Test
    void damagedFilesAreReportedAndNeverThrow() throws IOException {
        List<Path> inputs = new ArrayList<>(brokenDecks().toList());
        inputs.addAll(brokenSheets().toList());
        inputs.add(Path.of("decks", "japan-china-since.yaml"));
        inputs.add(Path.of("seeds", "genron-poll-2024.yaml"));
        for (long seed = 0; seed < 600; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Path input = inputs.get(random.nextInt(inputs.size()));
            byte[] bytes = Files.readAllBytes(input);
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                int at = random.nextInt(bytes.length);
                bytes[at] = (byte)
                        (random.nextBoolean()
                                ? "\"'[]{}:#-&*!|>%@` \n,?\\".charAt(random.nextInt(22))
                                : random.nextInt());
            }
            String folder = input.toString().contains("decks") ? "decks/" : "seeds/";
            Library library =
                    library().with(folder + input.getFileName(), bytes).read();
            for (Finding finding : library.findings()) {
                assertThat(finding.render()).as("seed %d", seed).startsWith(finding.file() + ":");
            }
        }
    }

    private static Memory library() throws IOException {
        return new Memory()
                .with("seeds/harbour.yaml", Files.readAllBytes(HOME.resolve("harbour.yaml")))
                .with("seeds/harbour-later.yaml", Files.readAllBytes(HOME.resolve("harbour-later.yaml")));
    }

    private static String deck(String id, String cards) {
        return "deck: " + id + "\ntitle: A test\narticles: [harbour]\ncards:\n" + cards + "\n";
    }
}
