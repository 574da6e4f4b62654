package dev.dateline.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests hostile texts. They must not take much time or memory. A test that does not end has failed. */
class HostileTextTest {
    @TempDir
    Path folder;

    private Arrivals arrivals;

    @BeforeEach
    void arrive() {
        arrivals = new Arrivals(folder);
    }

    private void assertRefused(String name, String text, String message) {
        assertThatThrownBy(() -> arrivals.read(name, text))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining(message);
    }

    @Test
    void nestedJsonIsRefused() {
        assertRefused("a.json", "{\"a\":".repeat(200_000), "too deep or too long");
        assertRefused("a.json", "{\"a\":\"" + "x".repeat(2_000_000) + "\"}", "too deep or too long");
        assertRefused("a.json", "{\"version\":" + "9".repeat(100_000) + "}", "too deep or too long");
    }

    @Test
    void aNumberOfABillionDigitsIsDropped() throws IOException, ImportFailure {
        Imported imported = arrivals.read("a.json", """
                {"format":"dateline-decks","version":1,"decks":[{"deck":"d","cards":[
                {"id":"a","kind":"number","ask":"How many?","number":"1e999999999","shown":"1","between":["0","1e999999999"]},
                {"id":"b","kind":"answer","ask":"Which?","answer":"Elm"}]}]}
                """);
        assertThat(imported.cards()).isEqualTo(1);
    }

    @Test
    void aCellOfAMillionCharactersIsRefusedAndALongOneDropped() throws IOException, ImportFailure {
        assertRefused("a.csv", "q,a\nx," + "y".repeat(1_200_000) + "\n", "a cell is longer than a million characters");
        Imported imported = arrivals.read("a.csv", "q1,a1\nq2," + "y".repeat(150_000) + "\n");
        assertThat(imported.losses().dropped())
                .extracting(Losses.Dropped::sentence)
                .containsExactly("1 longer than 100000 characters (line 2)");
    }

    @Test
    void textsThatMakeSlowSearchesSlowAreRead() throws IOException, ImportFailure {
        String spaces = " ".repeat(90_000);
        String holes = "{{c1::".repeat(10_000) + "}}".repeat(10_000);
        String tags = "-".repeat(90_000) + "x";
        String[] questions = {
            "a" + spaces + "b", holes, "<b".repeat(40_000), "[sound:".repeat(10_000), "![".repeat(40_000)
        };
        for (String question : questions) {
            String table = "question\tanswer\ttags\n" + question + "\tElm<br>\t" + tags + "\n";
            assertThat(arrivals.read("a.tsv", table).read()).isPositive();
            arrivals.read("a.md", "Q: " + question + "\nA: Elm\n");
            arrivals.read("a.txt", "#separator:tab\n#html:true\n" + question + "\tElm\n");
        }
    }

    @Test
    void nestedMarkupIsRead() throws IOException, ImportFailure {
        String deep = "<div>".repeat(18_000) + "sea" + "</div>".repeat(1_000);
        Imported imported = arrivals.read("a.tsv", "Which " + deep + "?\tAmber Sea\n");
        assertThat(Arrivals.lines(imported)).singleElement().asString().contains("sea");
    }

    @Test
    void decksWithoutEndAreRefused() {
        StringBuilder csv = new StringBuilder("deck,question,answer\n");
        for (int i = 0; i < 1_001; i++) {
            csv.append('d').append(i).append(",q,a\n");
        }
        assertRefused("a.csv", csv.toString(), "1001 cards in 1001 decks; at most 200000 in 1000");
    }

    @Test
    void aTextLargerThanALimitIsNotRead() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write("q,a\n".getBytes(UTF_8));
            large.setLength(ArrivedFile.LARGEST_TEXT + 1L);
        }
        assertThatThrownBy(() -> ArrivedFile.open(file, "large.csv").text())
                .isInstanceOf(ImportFailure.class)
                .hasMessage("large.csv is larger than 64 MB; split it into several files");
    }

    @Test
    void namesAreNeverPaths() throws IOException, ImportFailure {
        for (String name : new String[] {"../../etc/passwd", "/abs", "C:\\x", "..", "a\u0000b", "con", "-"}) {
            Imported imported =
                    arrivals.read("a.csv", "deck\tquestion\tanswer\n" + name.replace("\u0000", "") + "\tq\ta\n");
            assertThat(imported.decks().get(0).id()).matches("[a-z0-9][a-z0-9-]*");
        }
    }

    @Test
    void markupOfAPageIsReadAsText() throws IOException, ImportFailure {
        Imported imported =
                arrivals.read("a.tsv", "What?<script>alert(1)</script>\t<a href=\"javascript:x\" onclick=y>Elm</a>\n");
        assertThat(Arrivals.lines(imported)).containsExactly("answer What? = Elm");
    }
}
