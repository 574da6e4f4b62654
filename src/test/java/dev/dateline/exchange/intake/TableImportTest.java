package dev.dateline.exchange.intake;

import static dev.dateline.exchange.intake.Arrivals.cards;
import static dev.dateline.exchange.intake.Arrivals.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Names;
import dev.dateline.deck.Card;
import dev.dateline.deck.Deck;
import dev.dateline.library.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableImportTest {
    @TempDir
    Path folder;

    private Arrivals arrivals;

    @BeforeEach
    void arrive() {
        arrivals = new Arrivals(folder);
    }

    @Test
    void columnsWithHeadingsMayStandInAnyOrder() throws IOException, ImportFailure {
        Imported imported = arrivals.read("harbour.csv", """
                why,Answer,tags,FRONT,hint
                It was cheap.,Port Elm,trade ports::east,Where do ships call?,Not Oak
                """);
        Card card = cards(imported).get(0);
        assertThat(imported.format()).isEqualTo("a table (commas) with headings");
        assertThat(lines(imported)).containsExactly("answer Where do ships call? = Port Elm");
        assertThat(card.id()).hasToString("harbour/where-do-ships-call");
        assertThat(card.head().why()).contains("It was cheap.");
        assertThat(card.head().hint()).contains("Not Oak");
        assertThat(card.head().tags()).containsExactlyInAnyOrder("trade", "ports/east");
        assertThat(card.head().unsourced()).isTrue();
    }

    @Test
    void progressIsReportedForEachCard() throws IOException, ImportFailure {
        List<Integer> told = new ArrayList<>();
        arrivals.telling((done, total) -> {
                    assertThat(total).isEqualTo(8);
                    told.add(done);
                })
                .read("a.csv", """
                        question,answer,deck
                        Which sea?,Amber Sea,one
                        Which sea?,Amber Sea,one
                        Which port?,Port Elm,one
                        Which mole?,Long Mole,two
                        """);
        assertThat(told).isSorted().startsWith(1, 3, 4).endsWith(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void withoutHeadingsTheFirstColumnAsksAndFurtherOnesExplain(String separator) throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.txt", """
                Which sea?~Amber Sea~It is brown.
                Which port?~Port Elm~
                """.replace("~", separator));
        assertThat(lines(imported)).containsExactly("answer Which sea? = Amber Sea", "answer Which port? = Port Elm");
        assertThat(cards(imported).get(0).head().why()).contains("It is brown.");
        assertThat(cards(imported).get(1).head().why()).isEmpty();
    }

    @Test
    void commasInSentencesAreNotSeparators() throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.csv", "Ah, which sea?;Amber Sea\nWho, then, is mayor?;Ana Silva\n");
        assertThat(lines(imported))
                .containsExactly("answer Ah, which sea? = Amber Sea", "answer Who, then, is mayor? = Ana Silva");
    }

    @Test
    void aLongTableWithLineBreaksInCellsIsRecognised() throws IOException, ImportFailure {
        StringBuilder table = new StringBuilder("question,answer\n");
        for (int i = 0; i < 80; i++) {
            table.append("Which list is number ").append(i).append("?,\"");
            table.append("one line of a long answer\n".repeat(50)).append("the last\"\n");
        }
        assertThat(arrivals.read("a.csv", table.toString()).read()).isEqualTo(80);
    }

    @Test
    void plainQuotationMarksInPastedTextAreKept() throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.tsv", "\"Elm\" is which port?\tthe \"old\" one\nOak?\tnew\n");
        assertThat(lines(imported)).contains("answer \"Elm\" is which port? = the \"old\" one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Amber Sea~answer
            16 December 2022~date
            December 16, 2022~date
            Dec 2022~date
            2022-12-16~date
            2022~answer
            32 December 2022~answer
            Tuesday, 5th of May 2020~date
            19/20~answer
            3.2022~number
            1,250~number
            43 trillion~number
            7.5%~number
            90 per cent~number
            007~answer
            six words are more than enough~recall
            ?~recall
            """)
    void theAnswerDecidesTheKindOfTheCard(String answer, String kind) throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.tsv", "What?\t" + answer + "\n");
        assertThat(lines(imported)).singleElement().asString().startsWith(kind + " What? = ");
    }

    @Test
    void choicesMakeAChoice() throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.csv", """
                question,choices,answer
                Which cargo?,Grain|Ore|Tea,Ore
                Which towns?,"Elm
                Oak
                Ash","Elm
                Ash"
                Which?,Grain;Ore,Wool
                """);
        assertThat(lines(imported))
                .containsExactly(
                        "choices Which cargo? = Ore", "choices Which towns? = Elm; Ash", "recall Which? = Wool");
    }

    @Test
    void invalidRowsAreDroppedWithPlaceAndReason() throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.csv", """
                question,answer
                Which sea?,Amber Sea
                "A question
                of two lines",
                ,Elm
                Which sea?,Amber Sea
                One,two,three
                """);
        assertThat(imported.read()).isEqualTo(5);
        assertThat(imported.cards()).isEqualTo(1);
        assertThat(imported.losses().dropped())
                .extracting(Losses.Dropped::sentence)
                .containsExactlyInAnyOrder(
                        "1 with more columns than the others; write quotation marks around a text with separators (line 7)",
                        "1 without an answer (line 3)",
                        "1 without a question (line 5)",
                        "1 there twice (line 6)");
    }

    @Test
    void aColumnThatSaysNothingIsCountedAsLeftOut() throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.csv", "question,answer,colour\nQ1,A1,red\nQ2,A2,\n");
        assertThat(imported.losses().leftOut()).containsEntry("cells in unknown columns", 1);
    }

    @Test
    void htmlBecomesTextAndPicturesAreCounted() throws IOException, ImportFailure {
        Imported imported =
                arrivals.read("a.tsv", "Which&nbsp;<b>sea</b>?<img src=x>\tAmber Sea\nWhich?\t<img src=y>Elm\n");
        assertThat(lines(imported)).containsExactly("answer Which sea? = Amber Sea", "recall Which? = Elm");
        assertThat(imported.losses().leftOut()).containsEntry("pictures and sounds", 2);
    }

    @Test
    void decksInAColumnBecomeDecks() throws IOException, ImportFailure {
        String csv = "deck,question,answer\nSeas,Q1,A1\nÉcoles,Q2,A2\nSeas,Q3,A3\n海,Q4,A4\n";
        assertThat(arrivals.read("a.csv", csv).decks())
                .extracting(Deck::id)
                .startsWith("seas", "ecoles")
                .last()
                .asString()
                .matches("deck-[0-9a-f]{8}");
        Imported one = arrivals.readAs("all", "a.csv", csv);
        assertThat(one.decks()).extracting(Deck::id).containsExactly("all");
        assertThat(cards(one).get(2).head().tags()).containsExactly("ecoles");
    }

    @Test
    void decksWhoseNamesDifferInSignsOnlyStayTwo() throws IOException, ImportFailure {
        String csv = "deck,question,answer\nA b,Q1,A1\nA-b,Q2,A2\n";
        assertThat(arrivals.read("a.csv", csv).decks()).extracting(Deck::id).containsExactly("a-b", "a-b-2");
    }

    @Test
    void theSameQuestionGetsItsOldIdWhenTheDeckIsImportedAgain() throws IOException, ImportFailure {
        Imported first = arrivals.read("a.csv", "id,question,answer\nold-name,Which sea?,Amber Sea\n");
        Library library = new Library(List.of(), first.decks(), Names.NONE, List.of());
        Imported again =
                new Arrivals(folder, library).read("a.csv", "question,answer\nWhich sea?,Grey Sea\nNew?,yes it is\n");
        assertThat(cards(again)).extracting(card -> card.id().card()).containsExactly("old-name", "new");
    }

    @Test
    void utf16AndMarksAreUnderstood() throws IOException, ImportFailure {
        String text = "Où?\tÀ Élan\r\n";
        byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(lines(arrivals.read("a.tsv", utf16, Optional.empty()))).containsExactly("answer Où? = À Élan");
        assertThat(lines(arrivals.read("a.tsv", marked, Optional.empty()))).containsExactly("answer Où? = À Élan");
    }

    @Test
    void anotherEncodingIsRefusedWithTheLine() {
        byte[] latin = "a\tb\nÉ\tc\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> arrivals.read("a.tsv", latin, Optional.empty()))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("a.tsv:2: this is not UTF-8; save the file as UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        Which river?,Nile\\nWhich lake?,\"Chad\\n  > : a cell begins with a quotation mark
        Which river? = Nile\\nWhich lake? = Chad   > has "question = answer" lines
        \\0\\u00c9                                > is not text
        """)
    void theCauseIsNamedIfATextIsNoTable(String text, String cause) {
        String read = text.replace("\\n", "\n").replace("\\0", "\0").replace("\\u00c9", "\u00c9");
        assertThatThrownBy(() -> arrivals.read("a.txt", read.getBytes(StandardCharsets.ISO_8859_1), Optional.empty()))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining(cause);
    }

    @Test
    void textWithoutATableIsRefused() {
        assertThatThrownBy(() -> arrivals.read("a.txt", "Just a letter.\nTo nobody.\n"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("is text, but not in a format");
        assertThatThrownBy(() -> arrivals.read("a.bin", "a\0b"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("is not text");
        assertThatThrownBy(() -> arrivals.read("empty.csv", ""))
                .isInstanceOf(ImportFailure.class)
                .hasMessage("empty.csv is empty");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamed() {
        assertThatThrownBy(() -> arrivals.read("a.csv", "q1,a1\nq2,a2\nq3,\"a3\nq4,a4\n"))
                .isInstanceOf(ImportFailure.class);
    }

    @Test
    void aCardThatADeckCannotContainIsDropped() throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.csv", "question,choices,answer\nWhich?,Ore|ore|Tea,Ore\nQ,,A\n");
        assertThat(lines(imported)).containsExactly("answer Q = A");
        assertThat(imported.losses().dropped())
                .extracting(Losses.Dropped::sentence)
                .containsExactly("1 that a deck cannot contain: this choice occurs twice (which)");
    }

    @Test
    void noControlCharacterIsImported() throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.tsv", "Q\u001b[31m\u202e?\tA\u0007\u009b\n");
        assertThat(lines(imported)).containsExactly("answer Q[31m? = A");
    }
}
