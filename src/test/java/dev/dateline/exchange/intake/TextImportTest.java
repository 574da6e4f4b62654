package dev.dateline.exchange.intake;

import static dev.dateline.exchange.intake.Arrivals.cards;
import static dev.dateline.exchange.intake.Arrivals.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.deck.Deck;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextImportTest {
    @TempDir
    Path folder;

    private Arrivals arrivals;

    @BeforeEach
    void arrive() {
        arrivals = new Arrivals(folder);
    }

    @Test
    void notesOfAnkiKeepTheirNameTypeTagsAndDecks() throws IOException, ImportFailure {
        Imported imported = arrivals.read("notes.txt", """
                #separator:tab
                #html:true
                #guid column:1
                #notetype column:2
                #deck column:3
                #tags column:6
                "#x;1"	Basic	Ports::East	Which <b>port</b>?<br>Say it.	Port Elm	trade a::b
                # a comment
                def	Cloze	Seas	{{c1::Amber}} is {{c2::a {{c1::brown}} sea::what}}.	See <i>map</i>.
                """);
        assertThat(imported.decks()).extracting(Deck::id).containsExactly("ports-east", "seas");
        assertThat(imported.decks()).extracting(Deck::title).containsExactly("Ports: East", "Seas");
        assertThat(lines(imported))
                .containsExactly(
                        "answer Which port?\nSay it. = Port Elm",
                        "cloze ____ is a ____ sea. = Amber; brown",
                        "cloze Amber is ____. = a brown sea");
        assertThat(cards(imported).get(0).head().anki()).contains("#x;1");
        assertThat(cards(imported).get(0).head().tags()).containsExactlyInAnyOrder("trade", "a/b");
        assertThat(cards(imported).get(2).head().hint()).contains("what");
        assertThat(cards(imported).get(2).head().why()).contains("See map.");
        assertThat(cards(imported).get(2).head().anki()).isEmpty();
    }

    @Test
    void personsListsAndFiguresWithARemarkGetTheirKinds() throws IOException, ImportFailure {
        Imported imported = arrivals.read("notes.txt", """
                #separator:Semicolon
                #html:false
                Who was king of Zululand?;Dingane Zulu
                Who founded Ghana Airways?;the government of Ghana
                Which three states are Baltic?;Estonia, Latvia and Lithuania
                Name the Nordic capitals of the union.;Copenhagen, Helsinki, Stockholm
                Which town is that?;Bath (England)
                What share of Nigerians is poor?;40% (was 46%)
                When did the bridge open?;4 May 1931 (a Monday)
                """);
        assertThat(lines(imported))
                .containsExactly(
                        "person Who was king of Zululand? = Dingane Zulu",
                        "answer Who founded Ghana Airways? = the government of Ghana",
                        "list Which three states are Baltic? = Estonia; Latvia; Lithuania",
                        "list Name the Nordic capitals of the union. = Copenhagen; Helsinki; Stockholm",
                        "answer Which town is that? = Bath (England)",
                        "number What share of Nigerians is poor? = 40%",
                        "date When did the bridge open? = 4 May 1931");
        assertThat(cards(imported).get(5).head().why()).contains("40% (was 46%)");
    }

    @Test
    void headersOfAnkiApplyToAllNotes() throws IOException, ImportFailure {
        Imported imported = arrivals.read("notes.txt", """
                #separator:Semicolon
                #html:false
                #deck:Ports
                #tags:one two
                Which <port>?;Port Elm;It is near.
                """);
        assertThat(imported.decks()).extracting(Deck::id).containsExactly("ports");
        assertThat(lines(imported)).containsExactly("answer Which <port>? = Port Elm");
        assertThat(cards(imported).get(0).head().tags()).containsExactlyInAnyOrder("one", "two");
        assertThat(cards(imported).get(0).head().why()).contains("It is near.");
    }

    @Test
    void questionsInMarkdownMayHaveManyLines() throws IOException, ImportFailure {
        Imported imported = arrivals.read("ports.md", """
                ---
                name = "Ports of the East"
                ---

                Q: Which port
                is it?

                A: Port Elm

                Q: Name two.
                A: - Elm
                - Oak
                ---
                Not a card.

                C: Port [Elm] lies on the [Amber \\[sic\\] Sea].
                C: Nothing to fill in.
                Q: A picture?
                A: ![map](map.png)
                """);
        assertThat(imported.decks().get(0).title()).isEqualTo("Ports of the East");
        assertThat(lines(imported))
                .containsExactly(
                        "answer Which port\nis it? = Port Elm",
                        "recall Name two. = - Elm\n- Oak",
                        "cloze Port ____ lies on the Amber [sic] Sea. = Elm",
                        "cloze Port Elm lies on the ____. = Amber [sic] Sea");
        assertThat(imported.losses().dropped())
                .extracting(Losses.Dropped::sentence)
                .containsExactly("1 without a hole (line 17)", "1 without an answer (line 18)");
        assertThat(imported.losses().leftOut()).containsEntry("pictures and sounds", 1);
    }

    @Test
    void jsonThatIsNotOursIsRefused() {
        assertRefused("{\"format\":\"other\"}", "a.json is JSON, but was not exported");
        assertRefused("{\"format\":\"dateline-decks\",\"version\":2}", "written by a newer Dateline");
        assertRefused("{\"format\":", "a.json:1:");
        assertRefused("{\"a\":1,\"a\":2}", "Duplicate");
    }

    private void assertRefused(String json, String message) {
        assertThatThrownBy(() -> arrivals.read("a.json", json))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining(message);
    }

    @Test
    void cardsOfOursThatMakeNoCardAreDropped() throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.json", """
                {"format":"dateline-decks","version":1,"decks":[{"deck":"../up","title":"Up","cards":[
                  {"id":"a","kind":"answer","ask":"Which?","answer":"Elm"},
                  {"id":"b","kind":"no such kind","ask":"Which?"},
                  "text"]}]}
                """);
        assertThat(imported.decks()).extracting(Deck::id).containsExactly("up");
        assertThat(imported.losses().dropped())
                .extracting(Losses.Dropped::sentence)
                .containsExactly("2 that cannot become a card (b of ../up, card 3 of ../up)");
    }
}
