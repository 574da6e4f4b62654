package dev.dateline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportSelectionTest {
    private static final String REPORT = """
        article: selwyn-report
        title: The harbour in figures
        published: 2022-05-04
        publisher: not named
        url: https://courier.example/selwyn
        facts:
          - id: ships
            says: About 1,250 ships called, says the harbour office.
            value: { number: 1250, unit: ships }
            by: the harbour office
            ages: state
            evidence: { from: ships called, to: last year, where: p. 4 }
          - id: mole
            says: The mole opened in May 2021.
            value: { date: 2021-05 }
            ages: event
        """;
    private static final String LATER = """
        article: selwyn-later
        title: The harbour a year on
        published: 2023-06
        facts:
          - id: ships
            says: 1,400 ships called.
            by: the mayor
            ages: state
            supersedes: selwyn-report#ships
        """;
    private static final String DECK = """
        deck: selwyn
        title: Port Selwyn
        articles: [selwyn-report]
        cards:
          - { id: mole, fact: mole, ask: "When did the mole open?" }
          - { id: ships, fact: ships, ask: "How many ships called at Port Selwyn?" }
          - { id: own, unsourced: true, ask: "What is a mole?", answer: a breakwater }
        """;

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.createDirectories(folder.resolve("decks"));
        Files.writeString(folder.resolve("seeds/selwyn-report.yaml"), REPORT, UTF_8);
        Files.writeString(folder.resolve("seeds/selwyn-later.yaml"), LATER, UTF_8);
        Files.writeString(folder.resolve("decks/selwyn.yaml"), DECK, UTF_8);
        Files.writeString(
                folder.resolve("decks/empty.yaml"),
                DECK.replace("deck: selwyn", "deck: empty").replace("Port Selwyn\n", "Another\n"),
                UTF_8);
        library = LibraryReader.read(LibrarySource.folder(folder));
        assertThat(library.findings()).noneMatch(finding -> finding.isError());
    }

    private Export export(String day, Map<CardId, Studied> studied, String... cards) {
        Set<CardId> ids =
                Set.of(cards).stream().map(card -> new CardId("selwyn", card)).collect(Collectors.toSet());
        return new ExportSelection(library, LocalDate.parse(day)).of(library.decks(), ids, studied);
    }

    private ExportCard only(String day, String card) {
        return export(day, Map.of(), card).decks().get(0).cards().get(0);
    }

    @Test
    void otherNamesAreExportedAndRemovedAgainByAnImport() throws IOException {
        Files.writeString(folder.resolve("seeds/names.yaml"), """
            names:
              - place: breakwater
                forms: [jetty]
            """, UTF_8);
        Card written = library.card(new CardId("selwyn", "own")).orElseThrow();
        library = LibraryReader.read(LibrarySource.folder(folder));
        Card exported = only("2022-06-01", "own").card();
        assertThat(exported.answer().forms().accept()).containsExactly("jetty");
        assertThat(new OtherNames(library.names()).atHome(exported)).isEqualTo(written);
    }

    @Test
    void onlySelectedCardsLeaveInTheDecksOrderAndDecksWithoutAnyStay() {
        Export export = export("2022-06-01", Map.of(), "own", "mole");
        assertThat(export.decks()).singleElement().satisfies(deck -> {
            assertThat(deck.deck().id()).isEqualTo("selwyn");
            assertThat(deck.cards()).extracting(card -> card.card().id().card()).containsExactly("mole", "own");
        });
        assertThat(export.size()).isEqualTo(2);
        assertThat(export.title()).isEqualTo("Port Selwyn");
        assertThat(export.fileName()).isEqualTo("selwyn");
    }

    @Test
    void severalDecksShareATitleAndAPlainFileName() {
        ExportDeck deck = export("2022-06-01", Map.of(), "own").decks().get(0);
        Export both = Samples.export(deck, deck);
        assertThat(both.title()).isEqualTo("Port Selwyn · Port Selwyn");
        assertThat(both.fileName()).isEqualTo("dateline");
    }

    @Test
    void aCardIsExportedWithSpeakerSourceAndDate() {
        SourceNote source = only("2022-06-01", "ships").sources().get(0);
        assertThat(source.line())
                .isEqualTo("the harbour office, in: The harbour in figures (publisher not named, 4 May 2022, p. 4)");
        assertThat(source.link()).contains("https://courier.example/selwyn#:~:text=ships%20called,last%20year");
    }

    @Test
    void aCardWithoutASourceIsExportedWithoutOne() {
        assertThat(only("2022-06-01", "own").sources()).isEmpty();
    }

    @Test
    void aLaterFactIsExportedFromItsDayAndTheQuestionThenHasADate() {
        ExportCard before = only("2023-05-31", "ships");
        assertThat(before.since()).isEmpty();
        assertThat(before.heading()).isEmpty();
        ExportCard after = only("2023-06-01", "ships");
        assertThat(after.news()).containsExactly("June 2023: 1,400 ships called. (the mayor)");
        assertThat(after.heading()).isPresent();
        assertThat(only("2023-06-01", "mole").since()).isEmpty();
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(TextFragment.link("javascript:alert(1)", Optional.empty())).isEmpty();
    }

    @Test
    void progressIsExportedOnlyWithItsCard() {
        Studied studied = new Studied(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), true, false, "");
        Export export = export("2022-06-01", Map.of(new CardId("selwyn", "own"), studied), "own", "mole");
        assertThat(export.decks().get(0).cards())
                .extracting(ExportCard::studied)
                .containsExactly(Optional.empty(), Optional.of(studied));
    }
}
