package dev.dateline.exchange.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardFields;
import dev.dateline.exchange.Json;
import dev.dateline.exchange.Meter;
import dev.dateline.exchange.Options;
import dev.dateline.exchange.Samples;
import dev.dateline.exchange.intake.Arrivals;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Imported;
import dev.dateline.exchange.intake.Losses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GiftFileTest {
    @TempDir
    Path folder;

    private Imported read(String gift) throws IOException, ImportFailure {
        return new Arrivals(folder).read("quiz.gift", gift);
    }

    private static String told(Imported imported) {
        List<String> told = new ArrayList<>();
        for (Card card : Arrivals.cards(imported)) {
            Map<String, Object> fields = CardFields.of(card);
            fields.remove("id");
            told.add(Json.line(fields).replace('"', '\''));
        }
        imported.losses().dropped().forEach(dropped -> told.add("dropped: " + dropped.sentence()));
        imported.losses().leftOut().forEach((what, count) -> told.add("left out: " + count + " " + what));
        return String.join("; ", told);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/dev/dateline/exchange/classroom/gift.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void aQuestionBecomesACard(String gift, String card) throws IOException, ImportFailure {
        assertThat(told(read("::x::" + gift.replace("⏎", "\n")))).isEqualTo(card);
    }

    @Test
    void categoriesAreDecksAndCommentsNameIdsAndTags() throws IOException, ImportFailure {
        Imported imported = read("""
                // a file
                $CATEGORY: $course$/top/Default for Ports/East//West

                // question: 12 name: Sea [id:Q 7] [tag:sea] [tag:north side]
                ::Sea::Which sea?{=Amber}

                // [id:harbour/quay] [tag:quay]
                ::harbour/quay::Which quay?{
                =North
                // in between
                =South
                }

                ::plain::Nothing is asked.
                """);
        assertThat(imported.decks())
                .extracting(deck -> deck.id() + " " + deck.title())
                .containsExactly("ports-east-west Ports: East/West", "harbour Ports: East/West");
        assertThat(Arrivals.cards(imported))
                .extracting(card -> card.id() + " " + card.head().tags())
                .containsExactly("ports-east-west/which-sea [sea, north-side]", "harbour/quay [quay]");
        assertThat(imported.losses().dropped())
                .extracting(Losses.Dropped::sentence)
                .containsExactly("1 without answers in braces (line 14)");
    }

    @Test
    void aStatementIsCalledAfterItsWords() throws IOException, ImportFailure {
        assertThat(Arrivals.cards(read("::x::The mole is old.{T}\n")).get(0).id())
                .hasToString("quiz/the-mole-is-old");
    }

    @Test
    void anExportedFileIsImportedAgain() throws IOException, ImportFailure {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Gift.FORMAT.write(Samples.export(Samples.cards()), Options.plain(Instant.EPOCH), Meter.NONE, out);
        Imported home = new Arrivals(folder).read("harbour.gift", out.toByteArray(), Optional.empty());
        assertThat(home.losses().dropped()).isEmpty();
        List<String> cards = new ArrayList<>();
        for (Card card : Arrivals.cards(home)) {
            Map<String, Object> fields = CardFields.of(card);
            fields.remove("tags");
            fields.remove("accept"); // the judge accepts other forms anyway
            cards.add(Json.line(fields).replace('"', '\'').replace("Reported 3 May 2022. ", ""));
        }
        String why =
                "'why':'Since: 2023: There were 1,400. (the harbour office)\\nBecause <ships> & boats differ.\\nSource: the"
                        + " harbour office, in: A harbour grows (The Elm Courier, 4 May 2022, p. 4), as of 3 May 2022,"
                        + " https://courier.example/grows#:~:text=The%20office,counted'";
        assertThat(cards).allMatch(card -> card.contains(why));
        assertThat(String.join("\n", cards).replace("," + why, "") + "\n")
                .isEqualTo(
                        Files.readString(Path.of("src/test/resources/dev/dateline/exchange/classroom/gift-home.txt")));
    }
}
