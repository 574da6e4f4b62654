package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the deck can accept an answer that the learner considers right. */
class AcceptedFormsTest {
    private static final String DECK = """
        # Port Selwyn, by hand
        deck: port
        title: Port Selwyn
        cards:
          # the first of two

          - id: bridge
            unsourced: true
            ask: What crosses the harbour?
            answer: the Long Bridge   # since 1901
            why: It was the longest of its day.

          - id: mayor
            unsourced: true
            ask: Who is the mayor?
            person: Ada Brook
            accept: [Ada B.]          # as the paper writes
        """;

    @TempDir
    private Path home;

    private Path deck() {
        return home.resolve("decks/port.yaml");
    }

    private Run.Outcome study(String typed, String... more) throws IOException {
        Files.createDirectories(home.resolve("seeds"));
        Files.createDirectories(home.resolve("decks"));
        if (!Files.exists(deck())) {
            Files.writeString(deck(), DECK, StandardCharsets.UTF_8);
        }
        String[] line = new String[more.length + 3];
        line[0] = "study";
        line[1] = "port";
        line[2] = "--in-order";
        System.arraycopy(more, 0, line, 3, more.length);
        return new Run(home).typing(typed).of(line);
    }

    @Test
    void anOverruledAnswerIsAddedToTheDeckWhoseLayoutStays() throws IOException {
        Run.Outcome outcome = study("Selwyn Crossing\n:override\n:accept\n:accept\n:quit\n");
        assertThat(outcome.out())
                .contains("Type :accept again to write \"Selwyn Crossing\" into " + deck())
                .contains("Type :accept to let the deck accept \"Selwyn Crossing\" from now on.")
                .contains("\"Selwyn Crossing\" is accepted from now on");
        assertThat(deck()).hasContent(DECK.replace("# since 1901\n", "# since 1901\n    accept: [Selwyn Crossing]\n"));
        Run.Outcome again = study("selwyn crossing\n", "--cram");
        assertThat(again.out()).contains("Correct: you said selwyn crossing");
    }

    @Test
    void aFormIsAddedToThoseThatAreThere() throws IOException {
        study("x\nAdelheid, the first\n:override\n:accept\n:accept\n:accept\n:quit\n");
        assertThat(deck()).hasContent(DECK.replace("[Ada B.]", "[Ada B., \"Adelheid, the first\"]"));
    }

    @Test
    void theSameSessionAcceptsItAtOnce() throws IOException {
        Run.Outcome outcome = study("Selwyn Crossing\n:override\n:accept\n:accept\nAda Brook\nselwyn crossing\n");
        assertThat(outcome.out()).contains("Correct: you said selwyn crossing");
    }

    @Test
    void onlyAWrongAnswerThatWasTypedAndOverruledIsOffered() throws IOException {
        String none = "There is no overruled answer that the deck could accept.";
        assertThat(study(":accept\nSelwyn Crossing\n:accept\n:quit\n").out())
                .contains(none)
                .doesNotContain("Type :accept");
        assertThat(study("\n:override\n:accept\n:quit\n").out()).contains(none);
        assertThat(study("the Long Bridge\n:override\n:accept\n:quit\n").out()).contains(none);
        assertThat(study("Ada Brook\n:override\n:accept\n:quit\n").out())
                .as("a mix-up")
                .contains(none);
        assertThat(deck()).hasContent(DECK);
    }

    @Test
    void onlyTheChangedDeckOfTheProgramIsCopied() throws IOException {
        String typed = "the Tanaka plan\n:override\n:accept\n:accept\n:quit\n";
        Run.Outcome outcome = new Run(home).typing(typed).of("study", "japan-china-talks/disputes-where", "--in-order");
        Path own = home.resolve("home/.local/share/dateline/library");
        assertThat(outcome.out())
                .contains(
                        "This deck is from the program. It is copied into your own library first.",
                        "Type :accept again");
        assertThat(outcome.out()).contains("\"the Tanaka plan\" is accepted from now on");
        assertThat(Files.readString(own.resolve("decks/japan-china-talks.yaml")))
                .contains("    accept: [the Tanaka plan]\n");
        assertThat(own.resolve("decks")).isDirectoryNotContaining("glob:**/climate*");
        assertThat(own.resolve("seeds")).isEmptyDirectory();
        assertThat(new Run(home).of("decks").out())
                .as("the decks of the program stay")
                .contains("japan-china-talks", "climate-finance");
    }

    @Test
    void theProtocolCannotAcceptForms() throws IOException {
        Run.Outcome outcome = study("Selwyn Crossing\n:override\n:accept\n:quit\n", "--json");
        assertThat(outcome.out()).contains("\"event\":\"invalid\"");
        assertThat(deck()).hasContent(DECK);
    }

    @Test
    void nothingIsWrittenBeforeItIsAskedForAgain() throws IOException {
        study("Selwyn Crossing\n:override\n:accept\n:quit\n");
        assertThat(deck()).hasContent(DECK);
    }

    @Test
    void undoTakesBackTheAnswerAndTheForm() throws IOException {
        Run.Outcome outcome = study("Selwyn Crossing\n:override\n:accept\n:accept\n:undo\nselwyn crossing\n:quit\n");
        assertThat(outcome.out())
                .contains("Undone.", "is not accepted any more")
                .contains("Wrong");
        assertThat(Files.readString(deck())).isEqualTo(DECK);
    }

    @Test
    void undoTakesBackFormsOneAfterTheOther() throws IOException {
        Run.Outcome outcome = study("Selwyn Crossing\n"
                + ":override\n"
                + ":accept\n"
                + ":accept\n"
                + "Mrs B.\n"
                + ":override\n"
                + ":accept\n"
                + ":accept\n"
                + ":undo\n"
                + ":undo\n"
                + ":quit\n");
        assertThat(Files.readString(deck())).isEqualTo(DECK);
        assertThat(outcome.out()).doesNotContain("by hand");
    }
}
