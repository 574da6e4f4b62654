package dev.dateline.exchange.anki;

import static dev.dateline.exchange.intake.Arrivals.cards;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.exchange.Samples;
import dev.dateline.exchange.intake.Arrivals;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.intake.Imported;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the import of Anki's "notes in plain text". Anki exported them after an import of this program's package. */
class OwnNotesAsTextTest {
    private static final List<Card> CARDS = cardsThatADeckFileHolds();

    @TempDir
    Path folder;

    private static List<Card> cardsThatADeckFileHolds() {
        List<Card> cards = new ArrayList<>(Samples.cards());
        cards.removeIf(card -> card.answer() instanceof Answer.Cloze || card.answer() instanceof Answer.Recall);
        return List.copyOf(cards);
    }

    /** A file as Anki writes it, with as many columns as the type with most fields has, and then the tags. */
    private static String exported(boolean html, boolean named) {
        StringBuilder out = new StringBuilder("#separator:tab\n#html:" + html + "\n");
        if (named) {
            out.append("#guid column:1\n#notetype column:2\n#deck column:3\n");
        }
        int most = NoteType.MATCH.fields().size();
        out.append("#tags column:").append((named ? 4 : 1) + most).append('\n');
        for (Card card : CARDS) {
            AnkiNote note = NoteWriter.note(Samples.sourced(card));
            List<String> row = new ArrayList<>();
            if (named) {
                row.addAll(List.of(Guid.of(card), note.type().title() + "-4f2a", "Port Elm, \"2022\""));
            }
            note.fields()
                    .forEach(field -> row.add(html ? field : Jsoup.parse(field).text()));
            row.addAll(Collections.nCopies(most - note.fields().size(), ""));
            row.add(String.join(" ", note.tags()));
            row.replaceAll(cell -> '"' + cell.replace("\"", "\"\"") + '"');
            out.append(String.join("\t", row)).append('\n');
        }
        return out.toString();
    }

    private Imported home(String text) throws IOException, ImportFailure {
        return new Arrivals(folder, Samples.library(CARDS)).read("Selected Notes.txt", text);
    }

    private void assertHome(String text) throws IOException, ImportFailure {
        Imported home = home(text);
        assertThat(home.losses().dropped()).isEmpty();
        assertThat(home.losses().leftOut()).isEmpty();
        assertThat(home.decks()).extracting(Deck::id).containsExactly(Samples.DECK);
        assertThat(cards(home)).containsExactlyElementsOf(CARDS);
    }

    @Test
    void everyCardIsImportedCompletely() throws IOException, ImportFailure {
        assertHome(exported(true, true));
    }

    @Test
    void everyCardIsImportedCompletelyWithoutMarkup() throws IOException, ImportFailure {
        assertHome(exported(false, true));
    }

    @Test
    void everyCardIsImportedCompletelyWithoutNameTypeAndDeck() throws IOException, ImportFailure {
        assertHome(exported(true, false));
    }

    @Test
    void editsInAnkiAreKept() throws IOException, ImportFailure {
        String edited = exported(true, true)
                .replace("On which sea does Port Elm lie?", "At which <b>sea</b> does Port Elm lie?")
                .replaceFirst("\"Amber Sea\"\t", "\"Sea\"\t");
        Imported home = home(edited);
        assertThat(cards(home).get(0).ask()).isEqualTo("At which sea does Port Elm lie?");
        assertThat(home.losses().leftOut())
                .containsEntry("answers that were edited in Anki: Dateline keeps the exported ones", 1);
        assertThat(cards(home)).hasSameSizeAs(CARDS);
    }

    @Test
    void anAnswerAsOlderVersionsWroteItIsNotEdited() throws IOException, ImportFailure {
        Imported home = home(exported(true, true).replace("\"1,250\"\t", "\"about 1,250 ships\"\t"));
        assertThat(home.losses().leftOut()).isEmpty();
        assertThat(cards(home)).containsExactlyElementsOf(CARDS);
    }

    @Test
    void jsonInAForeignFieldIsNotAnExportedCard() throws IOException, ImportFailure {
        Imported home = home("#separator:tab\n#html:true\nQuestion\tports/a\t{\"kind\":\"answer\"}\n");
        assertThat(cards(home)).hasSize(1);
        assertThat(cards(home).get(0).answer().line()).isEqualTo("ports/a");
    }
}
