package dev.dateline.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.exchange.Conversions;
import dev.dateline.exchange.Export;
import dev.dateline.exchange.ExportCard;
import dev.dateline.exchange.ExportDeck;
import dev.dateline.exchange.Format;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.PageOptions;
import dev.dateline.exchange.Samples;
import dev.dateline.exchange.anki.AnkiText;
import dev.dateline.exchange.anki.KeptNotes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormatsTest {
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    private record Written(String text, Conversions conversions) {}

    private static String bare(Format format) throws IOException {
        List<ExportCard> cards = Samples.cards().stream().map(Samples::bare).toList();
        Export export = Samples.export(new ExportDeck(Samples.deck(Samples.cards()), cards));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(export, Options.plain(NOW), Meter.NONE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Written write(Format format, List<Card> cards, boolean bom) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Options options = new Options(NOW, bom, true, OptionalLong.empty(), PageOptions.NONE);
        Conversions conversions = format.write(Samples.export(cards), options, Meter.NONE, out);
        return new Written(out.toString(StandardCharsets.UTF_8), conversions);
    }

    private static List<Format> formats() {
        return List.of(
                Csv.FORMAT, Tsv.FORMAT, JsonDecks.FORMAT, StudySheet.FORMAT, new AnkiText(KeptNotes.none()).format());
    }

    @Test
    void everyFormatCarriesSourceDateAndWhatCameSince() throws IOException {
        for (Format format : formats()) {
            for (Card card : Samples.cards()) {
                String text = write(format, List.of(card), false).text();
                assertThat(text)
                        .as(format.word() + " " + card.id())
                        .contains("The Elm Courier", "the harbour office", "There were 1,400.");
                assertThat(text.contains("3 May 2022") || text.contains("2022-05-03"))
                        .as(format.word() + " " + card.id())
                        .isTrue();
            }
        }
    }

    @Test
    void aByteOrderMarkIsThereWhenAskedFor() throws IOException {
        assertThat(write(Csv.FORMAT, Samples.cards(), true).text()).startsWith("\uFEFFdeck,id,");
        assertThat(write(Csv.FORMAT, Samples.cards(), false).text()).startsWith("deck,id,");
    }

    @Test
    void noCellIsAFormula() throws IOException {
        assertThat(bare(Csv.FORMAT)).contains(",'+Why is it there?,", ",'=Tea,").doesNotContain(",=Tea", ",+Why");
        assertThat(bare(Tsv.FORMAT)).contains("\n'+Why is it there?\t", "\t'=Tea |");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+2,'=1+2", "+a,'+a", "-a,'-a", "@a,'@a", "' =a,'' =a", "a=b,a=b", "'a,'a", "'=a,''=a"})
    void defusingCanBeUndone(String text, String cell) {
        assertThat(Cells.defused(text)).isEqualTo(cell);
        assertThat(Cells.armed(cell)).isEqualTo(text);
    }

    @Test
    void everyPairForQuizletIsOneLineWithOneTab() throws IOException {
        String tsv = write(Tsv.FORMAT, Samples.cards(), false).text();
        assertThat(tsv.lines())
                .hasSize(Samples.cards().size())
                .allMatch(line -> line.indexOf('\t') > 0 && line.indexOf('\t') == line.lastIndexOf('\t'));
    }

    @Test
    void changedCardsAreReported() throws IOException {
        assertThat(write(new AnkiText(KeptNotes.none()).format(), Samples.cards(), false)
                        .conversions()
                        .sentences())
                .contains("1 ordering card became a Basic note", "2 true-or-false cards became Basic notes");
    }

    @Test
    void theStudySheetReadsLikeASheet() throws IOException {
        String sheet = write(StudySheet.FORMAT, List.of(Samples.single(), Samples.number()), false)
                .text();
        assertThat(sheet).isEqualTo("""
            # Port Elm, "2022"

            A harbour \\& its trade.

            *By E. Author · CC0*

            ### 1. *Reported 3 May 2022.* What is the main cargo?

            - [ ] Wool
            - [ ] =Tea
            - [ ] Ore
            - [ ] Grain

            **=Tea**

            - Since: 2023: There were 1,400. (the harbour office)
            - Why: Because \\<ships\\> \\& boats differ.
            - Source: the harbour office, as of 3 May 2022 \\[1\\]

            ### 2. *Reported 3 May 2022.* How many ships called at Port Elm?

            **about 1,250 ships**

            - Since: 2023: There were 1,400. (the harbour office)
            - Why: Because \\<ships\\> \\& boats differ.
            - Source: the harbour office, as of 3 May 2022 \\[1\\]

            ## Sources

            1. [A harbour grows (The Elm Courier, 4 May 2022, p. 4)](<https://courier.example/grows#:~:text=The%20office,counted>)
            """);
    }
}
