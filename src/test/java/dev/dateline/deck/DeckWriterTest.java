package dev.dateline.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.source.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckWriterTest {
    private static final String EVERY_KIND = """
        deck: d
        title: "Port Elm: 2022"
        about: |-
          A harbour.

          And its trade.
        tags: [harbour]
        author: E. Author
        licence: CC0
        language: en
        cards:
          - id: sea
            unsourced: true
            ask: On which sea?
            answer: "no"
            accept:
              - "# Amber"
            reject:
              - Grey Sea
            why: |-
              One.
              Two.
            hint: "Think: quays."
            tags: [trade]
            anki:
              guid: k3$F
          - id: mayor
            unsourced: true
            ask: Who?
            person: Ana Silva
          - id: surname
            unsourced: true
            ask: Who?
            person: Mei Lin Wu
            surname: Wu
          - id: ships
            unsourced: true
            ask: How many?
            number: 1250
            unit: ships
            shown: about 1,250 ships
            within: 50
          - id: few
            unsourced: true
            ask: How many?
            number: -1.50
            between: [-2, -1]
          - id: opened
            unsourced: true
            ask: When?
            date: 2021-05
          - id: cargo
            unsourced: true
            ask: Which?
            choices:
              - "=Tea"
              - 1,250
            answer: "=Tea"
            keep-order: true
            unit: chests
          - id: towns
            unsourced: true
            ask: Which?
            choices:
              - Elm
              - Oak
              - Ash
            answer:
              - Elm
              - Ash
          - id: ice
            unsourced: true
            true: It is free of ice.
          - id: toll
            unsourced: true
            false: Boats pay.
            instead: Ships pay.
          - id: order
            unsourced: true
            ask: Order?
            order:
              Pier: 1990
              "Mole: new": 2021-05-01
          - id: plain-order
            unsourced: true
            ask: Order?
            order:
              - Pier
              - Mole
          - id: pairs
            unsourced: true
            ask: Match?
            match:
              North: grain
              South: grain
          - id: cloze
            unsourced: true
            cloze: "{{rail | train}} and {{sea}}."
          - id: long
            unsourced: true
            ask: Why?
            recall: Because it bends.
        """;

    @TempDir
    Path folder;

    private Library library(String deck) throws IOException {
        Files.createDirectories(folder.resolve("decks"));
        Files.writeString(folder.resolve("decks/d.yaml"), deck, StandardCharsets.UTF_8);
        return LibraryReader.read(LibrarySource.folder(folder));
    }

    @Test
    void aDeckIsWrittenAsPeopleWriteIt() throws IOException {
        Library library = library(EVERY_KIND);
        assertThat(library.findings()).isEmpty();
        assertThat(DeckWriter.write(library.deck("d").orElseThrow())).isEqualTo(EVERY_KIND);
    }

    @Test
    void theShippedDecksAreReadBackUnchanged() throws IOException {
        Library shipped = LibraryReader.read(LibrarySource.folder(Path.of("")));
        assertThat(shipped.decks()).isNotEmpty();
        for (Deck deck : shipped.decks()) {
            String yaml = DeckWriter.write(deck);
            LibrarySource rewritten = with(deck.id() + ".yaml", yaml);
            Library library = LibraryReader.read(rewritten);
            assertThat(library.findings().stream().filter(Finding::isError)).isEmpty();
            assertThat(unplaced(library.deck(deck.id()).orElseThrow().cards())).isEqualTo(unplaced(deck.cards()));
        }
    }

    /** The shipped library with another text for one deck. */
    private static LibrarySource with(String file, String yaml) {
        LibrarySource shipped = LibrarySource.folder(Path.of(""));
        return new LibrarySource() {
            @Override
            public List<String> files(String folder) throws IOException {
                return shipped.files(folder);
            }

            @Override
            public byte[] bytes(String folder, String name) throws IOException {
                return name.equals(file) ? yaml.getBytes(StandardCharsets.UTF_8) : shipped.bytes(folder, name);
            }
        };
    }

    private static List<Map<String, Object>> unplaced(List<Card> cards) {
        return cards.stream().map(CardFields::of).toList();
    }
}
