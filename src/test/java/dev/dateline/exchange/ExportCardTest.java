package dev.dateline.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Evidence;
import dev.dateline.article.FactRef;
import dev.dateline.exchange.classroom.Gift;
import dev.dateline.exchange.page.QuizPage;
import dev.dateline.exchange.text.JsonDecks;
import dev.dateline.exchange.text.StudySheet;
import dev.dateline.exchange.text.Tsv;
import dev.dateline.source.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExportCardTest {
    private static SourceNote source(String fact, int year, String words, String... tags) {
        Evidence evidence = new Evidence(
                words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Position.START);
        return new SourceNote(
                Samples.article("The harbour in figures", Optional.empty(), "https://courier.example/"),
                Samples.fact(
                        new FactRef("selwyn-report", fact),
                        "It is so.",
                        "the harbour office",
                        Integer.toString(year),
                        Set.of(tags),
                        Optional.of(evidence)));
    }

    /** A card on three facts of one article, with two years and two passages. */
    private static ExportCard card() {
        return new ExportCard(
                Samples.answer(),
                Optional.empty(),
                List.of(source("a", 2021, "a"), source("b", 2021, "a"), source("c", 2021, "c"), source("d", 2020, "a")),
                List.of(),
                Optional.empty());
    }

    private static int times(Format format, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export export = Samples.export(new ExportDeck(Samples.deck(List.of()), List.of(card())));
        format.write(export, Options.plain(Instant.EPOCH), Meter.NONE, out);
        return out.toString(UTF_8).split(text, -1).length - 1;
    }

    @Test
    void factsOfOnePassageAndDayAreOneCitation() {
        assertThat(card().citations())
                .extracting(source -> source.fact().ref().fact())
                .containsExactly("a", "c", "d");
    }

    @Test
    void aReaderMeetsNoSourceTwice() throws IOException {
        String line = "the harbour office, in: The harbour in figures";
        assertThat(times(Tsv.FORMAT, line)).isEqualTo(2);
        assertThat(times(StudySheet.FORMAT, "- Source: the harbour office")).isEqualTo(3);
        assertThat(times(QuizPage.FORMAT, "Source: " + line)).isEqualTo(2);
        assertThat(times(Gift.FORMAT, "Source\\\\\\\\?: the harbour office")).isEqualTo(3);
    }

    @Test
    void jsonNamesEveryFact() throws IOException {
        assertThat(times(JsonDecks.FORMAT, "\"fact\" ?: ?\"selwyn-report#")).isEqualTo(4);
    }

    @Test
    void theTopicsOfItsFactsLeaveWithACard() {
        SourceNote tagged = source("a", 2020, "a", "harbour");
        ExportCard card = new ExportCard(card().card(), Optional.empty(), List.of(tagged), List.of(), Optional.empty());
        assertThat(card.tags()).containsAll(card.card().head().tags()).contains("harbour");
    }
}
