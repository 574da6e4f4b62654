package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code check}, {@code cite}, {@code schema} and {@code init} from a user's view. */
class LibraryCommandsTest {
    private static final String TEXT = "Harbour master Ada Lund told the council that the ferry is late.";

    @TempDir
    Path folder;

    @Test
    void initBeginsALibraryThatPassesCheck() throws IOException {
        Run.Outcome begun = run("init", "mine");
        assertThat(begun.status()).isZero();
        Run.Outcome checked = run("check", "--library", "mine");
        assertThat(checked.status()).as(checked.out()).isZero();
        assertThat(checked.out())
                .contains("1 fact sheet with 3 facts", "1 deck with 5 cards", "No findings (1 allowed).");
        assertThat(names(folder.resolve("mine")))
                .containsExactlyInAnyOrder(
                        "seeds", "decks", "deck.schema.json", "sheet.schema.json", "names.schema.json");
    }

    @Test
    void initOverwritesNothing() throws IOException {
        Files.createDirectories(folder.resolve("decks"));
        Run.Outcome refused = run("init");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("contains a library already");
        assertThat(names(folder)).containsExactly("decks");
    }

    @Test
    void initCopiesTheLibraryThatTravelsWithTheProgram() {
        assertThat(run("init", "--bundled", "copy").status()).isZero();
        Library copy = LibraryReader.read(LibrarySource.folder(folder.resolve("copy")));
        Library bundled = LibraryReader.read(LibrarySource.bundled());
        assertThat(copy.cards()).isEqualTo(bundled.cards()).isNotEmpty();
        assertThat(copy.findings()).isEmpty();
    }

    @Test
    void theBundledLibraryIsTheShippedOne() {
        Library bundled = LibraryReader.read(LibrarySource.bundled());
        assertThat(bundled.cards())
                .isEqualTo(LibraryReader.read(LibrarySource.folder(Path.of(""))).cards());
        assertThat(bundled.findings()).isEmpty();
    }

    @Test
    void citingAndCheckingProveAFact() throws IOException {
        run("init");
        Files.writeString(folder.resolve("a.txt"), TEXT, UTF_8);
        Run.Outcome cited = run("cite", "harbour-ferry", "--text", "a.txt");
        assertThat(cited.out()).isEqualTo("harbour-ferry: 1 written, 0 unchanged, 0 not found\n");
        assertThat(run("check", "--text", "a.txt").out()).contains("1 proven, 0 changed, 0 missing, 2 without text");
        Files.writeString(folder.resolve("a.txt"), TEXT.replace("Lund", "Lind"), UTF_8);
        Run.Outcome changed = run("check", "--text", "a.txt", "--json");
        assertThat(changed.status()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(changed.out());
        assertThat(json.at("/facts/changed/0").asText()).isEqualTo("harbour-ferry#harbour-master");
        assertThat(json.at("/facts/withoutText").asInt()).isEqualTo(2);
        assertThat(json.at("/findings/0/code").asText()).isEqualTo("evidence-changed");
        assertThat(json.at("/findings/0/severity").asText()).isEqualTo("error");
        assertThat(json.at("/findings/0/line").asInt()).isPositive();
    }

    @Test
    void aPassageThatIsNotFoundIsNamedAndTheRestIsCited() throws IOException {
        run("init");
        Files.writeString(folder.resolve("a.txt"), "Nothing of the kind.", UTF_8);
        Run.Outcome cited = run("cite", "seeds/harbour-ferry.yaml", "--text", "a.txt");
        assertThat(cited.status()).isEqualTo(1);
        assertThat(cited.out()).contains("\"harbour-master\"", "0 written, 0 unchanged, 1 not found");
    }

    @Test
    void aSheetThatIsNotThereIsGuessed() throws IOException {
        run("init");
        Files.writeString(folder.resolve("a.txt"), TEXT, UTF_8);
        Run.Outcome cited = run("cite", "harbor-ferry", "--text", "a.txt");
        assertThat(cited.status()).isEqualTo(2);
        assertThat(cited.err()).contains("did you mean \"harbour-ferry\"?");
    }

    @Test
    void aSheetOfTheProgramIsCopiedBeforeItIsWritten() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT, UTF_8);
        Run.Outcome refused = run("check", "--fix");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("dateline init --bundled");
        Path own = folder.resolve("home/.local/share/dateline/library");
        assertThat(own).doesNotExist();
        assertThat(run("cite", "genron-poll-2020", "--text", "a.txt").err())
                .contains("Dateline created your own library in " + own);
        assertThat(own.resolve("seeds")).isDirectory();
    }

    @Test
    void errorsOfEveryFileAreShownWithTheirNumber() throws IOException {
        run("init");
        Files.writeString(
                folder.resolve("decks/bad.yaml"), "deck: bad\ntitle: x\ncards:\n  - id: a\n    awnser: x\n", UTF_8);
        Files.writeString(folder.resolve("decks/tab.yaml"), "deck: tab\n\ttitle: x\n", UTF_8);
        Run.Outcome checked = run("check");
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out())
                .contains("decks/bad.yaml:5:5: unknown key \"awnser\"", "decks/tab.yaml:2:1: a tab")
                .contains("3 errors, 0 warnings (1 allowed); cards and facts with errors are left out.");
    }

    @Test
    void aSheetFromTheFutureIsAnErrorButNotWhenTheClockIsSetBack() throws IOException {
        run("init");
        Path sheet = folder.resolve("seeds/harbour-ferry.yaml");
        assertThat(run("check", "--now", "2022-12-20").status()).isZero();
        Files.writeString(
                sheet, Files.readString(sheet, UTF_8).replace("published: 2024-05-10", "published: 2031"), UTF_8);
        assertThat(run("check").out()).contains("seeds/harbour-ferry.yaml:5:1: the date of this article is 2031");
    }

    @Test
    void aCodeOfCheckIsExplained() {
        assertThat(run("explain", "relative-time").out())
                .startsWith("relative-time (warning)\n")
                .contains("Bad: ", "# dateline: allow relative-time REASON");
        assertThat(run("explain", "unknown-key").out())
                .startsWith("unknown-key (error)\n")
                .doesNotContain("allow");
        assertThat(run("explain").out()).contains("  grammar-clue ", "  duplicate-id ");
        assertThat(run("explain", "--json").out()).startsWith("{\"codes\":[{\"code\":\"answer-not-in-fact\"");
        Run.Outcome unknown = run("explain", "relative-tme");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean \"relative-time\"?");
    }

    @Test
    void checkDescribesDecksAndTheNextStep() throws IOException {
        run("init");
        assertThat(run("check").out()).contains("3 asked by cards", "  sample: 1 ", "No findings (1 allowed).\nNext: ");
        JsonNode json = new ObjectMapper().readTree(run("check", "--json").out());
        assertThat(json.at("/figures/0/deck").asText()).isEqualTo("sample");
        assertThat(json.at("/figures/0/cards").asInt()).isEqualTo(5);
        assertThat(json.at("/allowed").asInt()).isEqualTo(1);
        Path deck = folder.resolve("decks/sample.yaml");
        Files.writeString(
                deck,
                Files.readString(deck, UTF_8)
                        + "  - { id: now, unsourced: true, ask: \"What is the price now?\", answer: high }\n",
                UTF_8);
        Run.Outcome warned = run("check");
        assertThat(warned.status()).isEqualTo(1);
        assertThat(warned.out())
                .contains(
                        "[relative-time]",
                        "0 errors, 1 warning (1 allowed).\nNext: \"dateline explain relative-time\"");
    }

    @Test
    void findingsArePrintedAsSarif() throws IOException {
        run("init");
        Files.writeString(folder.resolve("decks/bad.yaml"), "deck: bad\ntitle: x\ncards: no\n", UTF_8);
        Run.Outcome checked = run("check", "--sarif");
        assertThat(checked.status()).isEqualTo(1);
        JsonNode sarif = new ObjectMapper().readTree(checked.out());
        assertThat(sarif.at("/version").asText()).isEqualTo("2.1.0");
        JsonNode result = sarif.at("/runs/0/results/0");
        assertThat(result.at("/ruleId").asText()).isEqualTo("not-a-list");
        assertThat(result.at("/level").asText()).isEqualTo("error");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("decks/bad.yaml");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(8);
        assertThat(sarif.at("/runs/0/tool/driver/rules").size()).isGreaterThan(90);
    }

    @Test
    void fixingAddsIdsAndSaysSo() throws IOException {
        run("init");
        Path deck = folder.resolve("decks/sample.yaml");
        String whole = Files.readString(deck, UTF_8);
        Files.writeString(deck, whole.replace("  - id: cost\n    fact", "  - fact"), UTF_8);
        Run.Outcome fixed = run("check", "--fix");
        assertThat(fixed.out()).startsWith("decks/sample.yaml: 1 id added, keys put in order in 0\n");
        assertThat(fixed.status()).isZero();
        assertThat(Files.readString(deck, UTF_8)).isEqualTo(whole);
        assertThat(run("check", "--fix").out()).doesNotContain("keys put in order");
    }

    @Test
    void aTextThatCannotBeReadIsAFailureAndNoStackTrace() {
        Run.Outcome checked = run("check", "--text", "none.txt");
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.err())
                .isEqualTo("dateline: none.txt cannot be read; \"--text\" takes a file with the text of an article\n");
    }

    @Test
    void everyShippedFileKeepsToTheSchemaThatIsPrinted() throws IOException {
        Schema deck = new Schema(run("schema", "deck").out());
        Schema sheet = new Schema(run("schema", "sheet").out());
        Schema namesOnce = new Schema(run("schema", "names").out());
        Path samples = Path.of("src/main/resources/dev/dateline/library/sample");
        assertThat(deck.complaints(samples.resolve("sample.yaml"))).isEmpty();
        assertThat(sheet.complaints(samples.resolve("harbour-ferry.yaml"))).isEmpty();
        for (String name : names(Path.of("decks"))) {
            Path file = Path.of("decks", name);
            assertThat(deck.complaints(file)).as("%s", file).isEmpty();
        }
        for (String name : names(Path.of("seeds"))) {
            Path file = Path.of("seeds", name);
            Schema schema = name.equals("names.yaml") ? namesOnce : sheet;
            assertThat(schema.complaints(file)).as("%s", file).isEmpty();
        }
        assertThat(sheet.complaints(samples.resolve("sample.yaml"))).isNotEmpty();
        assertThat(deck.complaints(samples.resolve("harbour-ferry.yaml"))).isNotEmpty();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }
}
