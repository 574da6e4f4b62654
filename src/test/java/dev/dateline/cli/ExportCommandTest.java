package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.exchange.ExportLedger;
import dev.dateline.exchange.anki.KeptNotes;
import dev.dateline.exchange.formats.ExportFormats;
import dev.dateline.journal.Journal;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.study.PastStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        run("init");
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Arguments> formats() {
        return new ExportFormats(new ExportLedger(Path.of("unused")), KeptNotes.none())
                .all().stream().map(format -> Arguments.of(format.word(), "sample" + format.suffix()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsWrittenToAFileCalledAfterTheDeckAndTwiceToTheSameBytes(String format, String file)
            throws IOException {
        Run.Outcome outcome = run("export", "sample", "--to", format);
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEqualTo("Wrote 5 cards to " + file + "\n");
        assertThat(files()).containsExactly(file);
        byte[] first = Files.readAllBytes(folder.resolve(file));
        new Run(folder).of("export", "sample", "--to", format, "--now", "2026-03-05");
        assertThat(folder.resolve(file)).hasBinaryContent(first);
    }

    @ParameterizedTest
    @CsvSource({"x.apkg, apkg", "x.TXT, anki-txt", "x.md, md", "x.xml, moodle", "x.gift, gift"})
    void theNameOfTheFileSaysTheFormat(String file, String format) throws IOException {
        Run.Outcome outcome = run("export", "--out", file, "--json");
        JsonNode json = new ObjectMapper().readTree(outcome.out());
        assertThat(json.get("format").asText()).isEqualTo(format);
        assertThat(json.get("file").asText()).isEqualTo(folder.resolve(file).toString());
        assertThat(json.get("bytes").asLong()).isEqualTo(Files.size(folder.resolve(file)));
        assertThat(json.get("cards").asInt()).isEqualTo(5);
        assertThat(json.get("decks").get(0).asText()).isEqualTo("sample");
    }

    @Test
    void cardsThatAFormatCannotHoldAreReported() throws IOException {
        Run.Outcome outcome = run("export", "--to", "tsv", "--out", "-");
        assertThat(outcome.out().lines()).hasSize(5).allMatch(line -> line.split("\t", -1).length == 2);
        assertThat(outcome.err()).contains("1 choice card became a question-and-answer pair\n");
        assertThat(files()).isEmpty();
        JsonNode json = new ObjectMapper()
                .readTree(run("export", "--to", "tsv", "--json").out());
        assertThat(json.get("conversions")).isNotEmpty();
    }

    @Test
    void aQuestionThatGivesAwayAnotherAnswerOfThePageIsReported() throws IOException {
        Files.writeString(folder.resolve("decks/told.yaml"), """
                deck: told
                title: The goal of Baku

                cards:
                  - id: city
                    unsourced: true
                    ask: In which city did they meet?
                    answer: Baku
                  - id: name
                    unsourced: true
                    ask: What did they call it?
                    answer: a plan
                """);
        assertThat(run("export", "told", "--to", "html", "--out", "-").err())
                .contains("the title or another question of the page gives away the answer of told/city\n");
    }

    @Test
    void aFolderTakesAFileCalledAfterTheDeck() throws IOException {
        Files.createDirectories(folder.resolve("there"));
        assertThat(run("export", "--to", "md", "--out", "there").out())
                .isEqualTo("Wrote 5 cards to " + Path.of("there", "sample.md") + "\n");
    }

    @Test
    void progressIsExportedOnlyOnRequest() throws Exception {
        Path file = folder.resolve("home/.local/share/dateline/journal.db");
        try (Journal journal = Journal.open(file)) {
            new PastStudy(LibraryReader.read(LibrarySource.folder(folder)).cards(), 3)
                    .days(LocalDate.of(2026, 2, 1), 20, 1)
                    .into(journal);
        }
        assertThat(run("export", "--to", "apkg", "--with-progress").out())
                .isEqualTo("Wrote 5 cards, 5 of them with progress, to sample.apkg\n");
        byte[] with = Files.readAllBytes(folder.resolve("sample.apkg"));
        assertThat(run("export", "--to", "apkg").out()).isEqualTo("Wrote 5 cards to sample.apkg\n");
        assertThat(Files.readAllBytes(folder.resolve("sample.apkg"))).isNotEqualTo(with);
    }

    @Test
    void withoutAJournalThereIsNoProgressAndNoJournalIsCreated() {
        assertThat(run("export", "--to", "apkg", "--with-progress").out()).isEqualTo("Wrote 5 cards to sample.apkg\n");
        assertThat(folder.resolve("home/.local/share/dateline/journal.db")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--to foo | there is no format \"foo\"; there are apkg, anki-txt, csv",
                "--to apgk | did you mean \"apkg\"?",
                "--out - | \"-\" does not say a format; add --to",
                "--out x.doc | \"x.doc\" does not say a format; add --to",
                "sample | --to is missing; it takes one of apkg",
                "--to apkg --seed 1 | --seed is for html; apkg does not take it",
                "--to gift --no-key | --no-key is for html; gift does not take it",
                "--to json --with-progress | --with-progress is for apkg and html; json does not take it",
                "--to md --bom | --bom is for csv and tsv; md does not take it",
                "--to apkg --out - | apkg is not text; name a file with --out",
                "--to md --json --out - | --json and the cards cannot both be printed",
                "--to md sampel | did you mean \"sample\"?"
            })
    void aWrongCommandLineIsExplainedAndNothingIsWritten(String line) throws IOException {
        String[] parts = line.split(" \\| ", -1);
        Run.Outcome outcome = run(("export " + parts[0]).split(" ", -1));
        assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(outcome.err()).contains(parts[1]);
        assertThat(outcome.out()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void anEmptySelectionWritesNoFile() throws IOException {
        Run.Outcome outcome = run("export", "is:due", "--to", "md");
        assertThat(outcome.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(outcome.err()).startsWith("dateline: no card is selected, so nothing was written");
        assertThat(files()).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        assertThat(run("export", "--out", "none/x.md").err())
                .isEqualTo("dateline: " + Path.of("none", "x.md") + " cannot be written: there is no folder "
                        + folder.resolve("none") + "; nothing was changed\n");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void aLedgerThatCannotBeKeptDoesNotUndoAnExport() throws IOException {
        Path data = folder.resolve("home/.local/share/dateline");
        Files.createDirectories(data);
        Files.writeString(data.resolve("exports"), "a file where the folder should be", UTF_8);
        Run.Outcome outcome = run("export", "--to", "apkg");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("Wrote 5 cards to sample.apkg\n");
        assertThat(outcome.err()).contains("could not be saved").doesNotContain("fault");
    }

    @Test
    void aDeviceIsNotReplacedByAFile() {
        Run.Outcome outcome = run("export", "--to", "md", "--out", "/dev/null");
        assertThat(outcome.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(outcome.err())
                .isEqualTo("dateline: /dev/null cannot be written: it exists already and is not a file; nothing was"
                        + " changed\n");
    }

    @Test
    void aLinkStaysAndItsTargetIsReplaced() throws IOException {
        Files.writeString(folder.resolve("old.md"), "old", UTF_8);
        Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("old.md"));
        run("export", "--out", "link.md");
        assertThat(folder.resolve("link.md")).isSymbolicLink();
        assertThat(folder.resolve("old.md")).content(UTF_8).startsWith("# ");
    }

    @Test
    void aByteOrderMarkIsWrittenOnRequest() throws IOException {
        run("export", "--to", "csv", "--bom");
        assertThat(folder.resolve("sample.csv")).content(UTF_8).startsWith("\uFEFF");
    }

    @Test
    void testsForAClassComeInVersionsAndWithoutAKey() throws IOException {
        run("export", "--out", "a.html", "--seed", "1");
        run("export", "--out", "b.html", "--seed", "2", "--no-key");
        assertThat(run("export", "sample", "--class").out()).contains("sample.html");
        assertThat(run("export", "sample", "--class", "--no-key").err()).contains("do not go together");
        assertThat(folder.resolve("a.html")).content(UTF_8).contains("Version A", "<h1>Key: ");
        assertThat(folder.resolve("b.html"))
                .content(UTF_8)
                .contains("Version B")
                .doesNotContain("<h1>Key: ");
    }
}
