package dev.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Name;
import dev.dateline.article.OwnUnit;
import dev.dateline.article.PersonName;
import dev.dateline.article.Value;
import dev.dateline.deck.Answer;
import dev.dateline.source.Finding;
import dev.dateline.source.Goldens;
import dev.dateline.source.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests {@code seeds/names.yaml}. */
class NamesTest {
    private static final String NAMES = """
        names:
          - person: Nguyen Van An
            surname: An
            forms: [An Nguyen Van]
          - organisation: Harbour Board
            forms: [Board of the Harbour]
        """;

    static Stream<Path> broken() {
        return Goldens.inputs("library/names");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsReportedAndLeavesOutOnlyItsName(Path input) throws IOException {
        Library library =
                new Memory().with("seeds/names.yaml", Files.readAllBytes(input)).read();
        List<String> read = library.names().all().stream().map(Name::name).toList();
        Goldens.check(input, Goldens.rendered(library.findings()) + "-- names read: " + read + "\n");
    }

    @Test
    void aLibraryWithoutTheFileHasNoNames() {
        assertThat(new Memory().read().names().all()).isEmpty();
    }

    @Test
    void aUnitWithoutBothPartsOfItsSizeIsReportedAndLeftOut() {
        Library library = new Memory().with("seeds/names.yaml", """
                    units:
                      - { unit: tola, is: 11.66 }
                      - { unit: dram, forms: drams }
                      - { forms: [x] }
                    """).read();
        assertThat(library.names().units()).extracting(OwnUnit::name).containsExactly("dram");
        assertThat(library.findings()).extracting(Finding::code).containsOnly("missing-key");
        assertThat(library.findings()).hasSize(2);
    }

    @Test
    void aUnitThatIsMeasuredInAnUnknownUnitIsReportedAndCannotBeConverted() {
        Library library = new Memory().with("seeds/names.yaml", """
                    units:
                      - { unit: maund, is: 40, of: seers }
                      - { unit: seer, forms: seers, is: 0.93, of: kilograms }
                      - { unit: chatak, is: 0.0625, of: seers }
                      - { unit: tola, is: 11.66, of: gramms }
                      - { unit: anna, is: 0.0625, of: rupees }
                    """).read();
        assertThat(library.findings())
                .extracting(finding -> finding.at() + " " + finding.code())
                .containsExactly(
                        new Position(2, 32) + " unknown-unit",
                        new Position(5, 34) + " unknown-unit",
                        new Position(6, 35) + " unknown-unit");
        assertThat(library.names().units()).hasSize(5);
    }

    @Test
    void aNameIsFoundByEachFormInAnyCaseAndPunctuation() {
        Library library = new Memory().with("seeds/names.yaml", NAMES).read();
        assertThat(library.names().of("board of THE harbour").map(Name::name)).contains("Harbour Board");
        assertThat(library.names().of("harbour-board")).isPresent();
        assertThat(library.names().of("Board")).isEmpty();
    }

    @Test
    void personsOfFactsAndCardsTakeTheirSurnameFromItUnlessTheySayOne() {
        Library library = new Memory()
                .with("seeds/names.yaml", NAMES)
                .with("seeds/harbour.yaml", """
                    article: harbour
                    title: The harbour
                    published: 2026-02-03
                    facts:
                      - id: master
                        says: Nguyen Van An is harbour master.
                        ages: state
                        value: { person: Nguyen Van An }
                    """)
                .with("decks/harbour.yaml", """
                    deck: harbour
                    title: The harbour
                    cards:
                      - id: as-written
                        unsourced: true
                        ask: Who is harbour master?
                        person: An Nguyen Van
                      - id: own
                        unsourced: true
                        ask: Who was harbour master?
                        person: Nguyen Van An
                        surname: Nguyen
                    """)
                .read();
        assertThat(library.findings()).isEmpty();
        assertThat(library.facts().get(0).values())
                .containsExactly(new Value.Person(new PersonName("Nguyen Van An", "An")));
        assertThat(library.cards())
                .extracting(card -> ((Answer.Typed) card.answer()).value())
                .containsExactly(
                        new Value.Person(new PersonName("An Nguyen Van", "An")),
                        new Value.Person(new PersonName("Nguyen Van An", "Nguyen")));
    }

    @Test
    void aFactSheetMayStillHaveThatName() {
        Library library = new Memory().with("seeds/names.yaml", """
            article: names
            title: On names
            published: 2026-02-03
            facts: []
            """).read();
        assertThat(library.findings()).extracting(Finding::message).isEmpty();
        assertThat(library.article("names")).isPresent();
    }
}
