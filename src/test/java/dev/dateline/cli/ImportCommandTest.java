package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String TABLE = "question,answer\nWhich sea?,Amber Sea\nWhich port?,\n";

    @TempDir
    Path folder;

    private Path deck;

    @BeforeEach
    void begin() throws IOException {
        run("init");
        deck = folder.resolve("decks/harbour.yaml");
        Files.writeString(folder.resolve("harbour.csv"), TABLE, UTF_8);
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }

    @Test
    void aFileBecomesADeckThatCanBeStudied() throws IOException {
        Run.Outcome imported = run("import", "harbour.csv");
        assertThat(imported.status()).as(imported.err()).isZero();
        assertThat(imported.out()).isEqualTo("""
                harbour.csv, a table (commas) with headings: 2 cards read, 1 converted, 1 dropped
                  1 answer
                  dropped: 1 without an answer (line 3)
                %s  written, 1 card
                To take this back, delete the file of the deck. "dateline undo" cannot take it back.
                Next: dateline study harbour
                """.formatted(deck));
        assertThat(Files.readString(deck)).isEqualTo("""
                deck: harbour
                title: harbour
                cards:
                  - id: which-sea
                    unsourced: true
                    ask: Which sea?
                    answer: Amber Sea
                """);
        assertThat(run("check").status()).isZero();
    }

    @Test
    void nothingIsOverwrittenWithoutReplace() throws IOException {
        Files.writeString(deck, "mine");
        Run.Outcome refused = run("import", "harbour.csv");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo("dateline: there is a deck \"harbour\" already; --replace overwrites it, --as DECK gives"
                        + " another id\n");
        assertThat(run("import", "harbour.csv", "--dry-run").err()).isEqualTo(refused.err());
        assertThat(run("import", "harbour.csv", "--dry-run", "--replace").err()).isEmpty();
        assertThat(deck).hasContent("mine");
        assertThat(run("import", "harbour.csv", "--as", "other").status()).isZero();
        assertThat(folder.resolve("decks/other.yaml")).exists();
        assertThat(run("import", "harbour.csv", "--replace").out()).contains("harbour.yaml  replaced, 1 card");
        assertThat(Files.readString(deck)).startsWith("deck: harbour\n");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Run.Outcome tried = run("import", "harbour.csv", "--dry-run");
        assertThat(tried.status()).isZero();
        assertThat(tried.out()).contains("would be written, 1 card").doesNotContain("Next");
        assertThat(deck).doesNotExist();
    }

    @Test
    void programsGetAnObject() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(run("import", "harbour.csv", "--json").out());
        assertThat(json.path("read").asInt()).isEqualTo(2);
        assertThat(json.path("converted").asInt()).isEqualTo(1);
        assertThat(json.at("/kinds/answer").asInt()).isEqualTo(1);
        assertThat(json.at("/dropped/0/why").asText()).isEqualTo("without an answer");
        assertThat(json.at("/dropped/0/places/0").asText()).isEqualTo("line 3");
        assertThat(json.at("/decks/0/deck").asText()).isEqualTo("harbour");
        assertThat(json.at("/decks/0/replaced").asBoolean()).isFalse();
    }

    @Test
    void aFileThatCannotBeImportedGetsOneMessage() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear \u001b[31mall", UTF_8);
        Files.writeString(folder.resolve("none.csv"), "question,answer\nWhich?,\n", UTF_8);
        assertThat(run("import", "letter.txt").status()).isEqualTo(1);
        assertThat(run("import", "letter.txt").err()).startsWith("dateline: letter.txt is text, but not in a format");
        assertThat(run("import", "none.csv").err()).isEqualTo("""
                        dateline: none.csv (a table (commas) with headings) has no card that can be asked
                          1 without an answer (line 2)
                        """);
        assertThat(run("import", "missing.csv").err()).isEqualTo("dateline: there is no file missing.csv\n");
        assertThat(run("import", "decks").err()).isEqualTo("dateline: decks is a folder\n");
        assertThat(run("import").status()).isEqualTo(2);
        assertThat(run("import", "harbour.csv", "--as", "No Id").status()).isEqualTo(2);
        assertThat(folder.resolve("decks"))
                .isDirectoryContaining("glob:**/sample.yaml")
                .isDirectoryNotContaining("glob:**/[ln]*");
    }

    @Test
    void besideTheLibraryOfTheProgramAnOwnOneIsBegun() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.csv"), TABLE, UTF_8);
        Path own = elsewhere.resolve("home/.local/share/dateline/library");
        assertThat(new Run(elsewhere)
                        .of("import", "a.csv", "--dry-run", "--plain")
                        .status())
                .isZero();
        assertThat(own).doesNotExist();
        assertThat(new Run(elsewhere).of("import", "a.csv", "--plain").status()).isZero();
        assertThat(own.resolve("decks/a.yaml")).exists();
        assertThat(new Run(elsewhere)
                        .of("import", "a.csv", "--as", "climate-finance", "--plain")
                        .err())
                .contains("the deck climate-finance of", "is not asked: your library has a deck with the same id");
        assertThat(new Run(elsewhere).of("decks").out()).contains("climate-finance");
    }
}
