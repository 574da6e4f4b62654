package dev.dateline.library.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Fact;
import dev.dateline.article.Names;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardKind;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.Overlay;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompiledLibraryTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private static final String EVERYTHING_RARE = """
        article: rare
        title: What seldom stands in a sheet
        published: 2024-05-10
        publisher: The Harbour Post
        url: https://example.org/rare
        text-sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        tags: [harbour, council]
        facts:
          - id: plan
            says: The council plans a bridge.
            label: the bridge
            by: the mayor
            certainty: reported
            as-of: 2024-05
            ages: plan
            review-by: 2025
            outcome: built
            outcome-was: changed
            note: Nobody said where.
            tags: [bridge]
            value: { organisation: the council }
            evidence: { from: the council wants, to: by next year, where: third paragraph }
          - id: built
            says: The council built a ferry.
            ages: event
            as-of: 2024-05-01
            withdrawn: { on: 2025-04-02, why: the paper took it back }
            value: [{ number: 12.50, unit: crowns }, { place: Port Ven }, { list: [Ven, { person: Ann von Ven }] }]
        """;

    private static final String EVERY_KIND = """
        deck: rare
        title: What seldom stands in a deck
        about: Cards of every kind.
        articles: [rare]
        tags: [harbour]
        author: A. Writer
        licence: CC0-1.0
        language: en
        cards:
          - { id: a, fact: plan, ask: "Who plans?", answer: the council, accept: [the town], reject: [the mayor], hint: "not he" }
          - { id: b, fact: plan, ask: "Who said so?", person: Ann von Ven, why: "She did." }
          - { id: c, fact: built, ask: "How many crowns?", number: 12.5, between: [12, 13.00] }
          - { id: d, fact: built, ask: "When was it built?", date: 2025-03 }
          - { id: m, fact: built, ask: "Who came?", list: [Ven, { person: Ann von Ven }, { text: Ti, accept: [Tie], reject: [To] }], needed: 2 }
          - { id: e, fact: built, ask: "Where?", choices: [Port Ven, Port Sa, Port Ti], answer: Port Ven, keep-order: true }
          - { id: f, fact: built, ask: "Which two?", choices: [Ven, Sa, Ti, Ko], answer: [Ven, Ti] }
          - { id: g, fact: built, false: "A bridge was built.", instead: "A ferry was." }
          - { id: h, fact: built, ask: "In which order?", order: { May: 2024-05, March: 2025-03-01, April: 2025-04 } }
          - { id: i, fact: built, ask: "What goes with what?", match: { Ven: ferry, Sa: bridge, Ti: tunnel } }
          - { id: j, fact: built, cloze: "It was a {{ferry | boat}} to {{Ven}}." }
          - { id: k, fact: built, ask: "What do you remember?", recall: "All of it." }
          - { id: l, fact: [plan, built], ask: "From elsewhere?", answer: "yes", anki: { guid: "x!y", type: Basic } }
        """;

    /** Every library of the tests, and the project's own. */
    static Stream<LibrarySource> libraries() throws IOException {
        Overlay rare = new Overlay(
                LibrarySource.folder(Path.of("nowhere")),
                Map.of("seeds/rare.yaml", EVERYTHING_RARE, "decks/rare.yaml", EVERY_KIND));
        Overlay broken = new Overlay(LibrarySource.folder(Path.of("nowhere")), brokenFiles());
        return Stream.concat(Stream.of(rare, broken, LibrarySource.folder(Path.of("."))), folders());
    }

    private static Stream<LibrarySource> folders() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all
                    .filter(folder -> Files.isDirectory(folder.resolve("decks")))
                    .sorted()
                    .map(LibrarySource::folder)
                    .toList()
                    .stream();
        }
    }

    private static Map<String, String> brokenFiles() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Path home = RESOURCES.resolve(Path.of("dev", "dateline", "library"));
        for (String[] pair : new String[][] {{"sheets", "seeds"}, {"decks", "decks"}}) {
            try (Stream<Path> inputs = Files.list(home.resolve(pair[0]))) {
                inputs.filter(file -> file.toString().endsWith(".yaml"))
                        .forEach(file -> files.put(pair[1] + "/" + file.getFileName(), text(file)));
            }
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSame(CompiledLibrary.Copy copy, Library original) {
        Library read = copy.library();
        assertThat(copy.note()).isEqualTo("note");
        assertThat(read.articles()).isEqualTo(original.articles());
        assertThat(read.decks()).isEqualTo(original.decks());
        assertThat(read.findings()).isEqualTo(original.findings());
        assertThat(read.names().all()).isEqualTo(original.names().all());
        assertThat(read.cards().toString())
                .as("tags in the order of the file")
                .isEqualTo(original.cards().toString());
    }

    @Test
    void aCompiledLibraryIsTheLibrary() throws IOException {
        libraries().forEach(source -> {
            Library original = LibraryReader.read(source);
            assertSame(
                    CompiledLibrary.read(CompiledLibrary.write(original, "note", Map.of()))
                            .orElseThrow(),
                    original);
        });
    }

    @Test
    void thisLibraryHasTheRareKeys() throws IOException {
        Library rare = LibraryReader.read(libraries().findFirst().orElseThrow());
        assertThat(rare.findings()).filteredOn(Finding::isError).isEmpty();
        assertThat(rare.cards()).hasSize(13);
        Fact plan = rare.facts().get(0);
        assertThat(plan.outcome()).isPresent();
        assertThat(plan.evidence()).isPresent();
        assertThat(rare.facts().get(1).withdrawn()).isPresent();
        assertThat(rare.cards().get(12).head().anki()).isPresent();
    }

    @Test
    void theTestLibrariesHaveEveryKindOfCard() throws IOException {
        List<Card> cards = libraries()
                .flatMap(source -> LibraryReader.read(source).cards().stream())
                .toList();
        assertThat(cards).extracting(Card::kind).contains(CardKind.values());
        assertThat(cards.stream().filter(card -> card.kind() == CardKind.CHOICES))
                .extracting(card -> card.answer().takesParts())
                .contains(true, false);
    }

    @Test
    void aCompiledLibraryKeepsTheFingerprintsOfItsFiles() {
        Map<String, String> files = Map.of("decks/a.yaml", "1f", "seeds/a.yaml", "2e");
        Library empty = new Library(List.of(), List.of(), Names.NONE, List.of());
        assertThat(CompiledLibrary.read(CompiledLibrary.write(empty, "", files))
                        .orElseThrow()
                        .files())
                .isEqualTo(files);
    }

    @Test
    void aDamagedCopyIsNotRead() {
        Library original = LibraryReader.read(LibrarySource.folder(Path.of(".")));
        byte[] bytes = CompiledLibrary.write(original, "", Map.of());
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(CompiledLibrary.read(damaged)).isEmpty();
            assertThat(CompiledLibrary.read(Arrays.copyOf(bytes, random.nextInt(bytes.length))))
                    .isEmpty();
        }
    }
}
