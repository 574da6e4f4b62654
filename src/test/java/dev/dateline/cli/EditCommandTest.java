package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.Editor;
import dev.dateline.source.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code edit}, which opens the editor of the user. */
class EditCommandTest {
    private static final String ARTICLE = "harbour-ferry";

    @TempDir
    Path folder;

    @BeforeEach
    void aLibrary() {
        assertThat(run("init").status()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theEditorOpensTheDeckAtTheCardAndErrorsAreReported() throws IOException {
        String editor = editor("sed -i.bak 's/ask: Who/asc: Who/' \"$2\"; echo \"$1\" > line");
        Run.Outcome edited = new Run(folder).with("EDITOR", editor).of("edit", "sample/harbour-master");
        assertThat(edited.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("line"), UTF_8)).startsWith("+");
        assertThat(edited.status()).isEqualTo(1);
        assertThat(edited.out()).contains("unknown key \"asc\"", "did you mean \"ask\"?");
        Run.Outcome json = new Run(folder).with("VISUAL", editor("true")).of("edit", "sample/harbour-master", "--json");
        assertThat(json.out()).contains("\"code\":\"unknown-key\"");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void decksSheetsFactsAndNamesOpenAtTheirFirstError() throws IOException {
        Files.writeString(folder.resolve("seeds/names.yaml"), "names:\n  - place: Port Linden\n", UTF_8);
        String editor = editor("echo \"$1 $2\" > line");
        assertThat(opened(editor, "sample")).endsWith("decks/sample.yaml\n");
        assertThat(opened(editor, "harbour-ferry")).startsWith("+1 ").endsWith("seeds/harbour-ferry.yaml\n");
        assertThat(opened(editor, "names")).endsWith("seeds/names.yaml\n");
        String fact = sheet().lines()
                .filter(line -> line.startsWith("  - id: "))
                .findFirst()
                .orElseThrow();
        int line = sheet().lines().toList().indexOf(fact) + 1;
        assertThat(opened(editor, "harbour-ferry#" + fact.substring("  - id: ".length())))
                .startsWith("+" + line + " ");
        Files.writeString(
                folder.resolve("seeds/harbour-ferry.yaml"),
                sheet() + "  - id: empty\n    says:\n    ages: event\n",
                UTF_8);
        int empty = sheet().lines().toList().indexOf("    says:") + 1;
        assertThat(opened(editor, "harbour-ferry")).startsWith("+" + empty + " ");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFileOfNamesIsCreatedIfThereIsNone() throws IOException {
        Path names = folder.resolve("seeds/names.yaml");
        assertThat(opened(editor("echo \"$1 $2\" > line"), "names")).endsWith("seeds/names.yaml\n");
        assertThat(names).doesNotExist();
        Run.Outcome edited = new Run(folder)
                .with("EDITOR", editor("printf '  - person: Ida Berg\\n    forms: [Mrs Berg]\\n' >> \"$2\""))
                .of("edit", "names");
        assertThat(edited.status()).as(edited.out() + edited.err()).isZero();
        assertThat(Files.readString(names, UTF_8)).contains("\nnames:\n", "  - person: Ida Berg\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void decksAndSheetsInFoldersAreReadAndAddedTo() throws IOException {
        Path year = Files.createDirectories(folder.resolve("decks/2024/spring"));
        Files.move(folder.resolve("decks/sample.yaml"), year.resolve("sample.yaml"));
        Path sheets = Files.createDirectories(folder.resolve("seeds/linden"));
        Files.move(folder.resolve("seeds/harbour-ferry.yaml"), sheets.resolve("harbour-ferry.yaml"));
        assertThat(run("check").out()).contains("1 deck with 5 cards", "1 fact sheet with 3 facts");
        Run.Outcome added = run("add", "How many cabins are there? = 90 cabins", "--article", ARTICLE);
        assertThat(added.out())
                .as(added.err())
                .startsWith("decks/2024/spring/sample.yaml:34: sample/how-many-cabins-are");
        assertThat(Files.readString(sheets.resolve("harbour-ferry.yaml"), UTF_8))
                .contains("- id: how-many-cabins-are");
        String editor = editor("echo \"$1 $2\" > line");
        assertThat(opened(editor, "sample/harbour-master")).endsWith("decks/2024/spring/sample.yaml\n");
        assertThat(opened(editor, ARTICLE + "#cost")).endsWith("seeds/linden/harbour-ferry.yaml\n");
    }

    @Test
    void aCardThatIsNotThereIsGuessed() {
        Run.Outcome edited = new Run(folder).with("EDITOR", "true").of("edit", "sample/harbour-mastr");
        assertThat(edited.status()).isEqualTo(2);
        assertThat(edited.err()).contains("did you mean \"sample/harbour-master\"?");
        assertThat(run("edit", "sampel").err())
                .contains("there is no deck or fact sheet \"sampel\"; did you mean \"sample\"?");
        assertThat(run("edit", "harbour-ferry#captian").err()).contains("there is no fact \"harbour-ferry#captian\"");
        Run.Outcome none = new Run(folder).with("EDITOR", "no-such-editor-here").of("edit", "sample/harbour-master");
        assertThat(none.err()).contains("cannot be started; set VISUAL or EDITOR");
    }

    @ParameterizedTest
    @CsvSource({
        "nano,                nano +7 d.yaml",
        "/usr/bin/vim -n,     /usr/bin/vim -n +7 d.yaml",
        "code,                code --wait --goto d.yaml:7",
        "hx,                  hx d.yaml:7",
        "something-else -w,   something-else -w d.yaml"
    })
    void editorsAreToldTheLineAsTheyWantIt(String variable, String command) {
        Editor editor = Editor.of(new Run(folder).with("EDITOR", variable).host());
        assertThat(String.join(" ", editor.command(Path.of("d.yaml"), new Position(7, 1))))
                .isEqualTo(command);
    }

    private String opened(String editor, String name) throws IOException {
        Run.Outcome edited = new Run(folder).with("EDITOR", editor).of("edit", name);
        assertThat(edited.err()).isEmpty();
        return Files.readString(folder.resolve("line"), UTF_8);
    }

    private String editor(String script) throws IOException {
        Path file = folder.resolve("nano");
        Files.writeString(file, "#!/bin/sh\ncd " + folder + "\n" + script + "\n", UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file.toString();
    }

    private String sheet() throws IOException {
        return Files.readString(folder.resolve("seeds/harbour-ferry.yaml"), UTF_8);
    }

    private Run.Outcome run(String... args) {
        return new Run(folder).of(args);
    }
}
