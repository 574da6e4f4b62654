package dev.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocationsTest {
    @TempDir
    Path folder;

    private Path here = Path.of("");
    private Path home = Path.of("");
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aHomeAndACurrentFolder() throws IOException {
        here = Files.createDirectories(folder.resolve("here"));
        home = Files.createDirectories(folder.resolve("home"));
    }

    @Test
    void withoutVariablesTheFoldersAreUnderHome() {
        assertThat(on("Linux").data()).isEqualTo(home.resolve(".local/share/dateline"));
        assertThat(on("Linux").settings()).contains(home.resolve(".config/dateline/config.yaml"));
        assertThat(on("Linux").cache()).contains(home.resolve(".cache/dateline"));
        assertThat(on("Mac OS X").data()).isEqualTo(home.resolve(".local/share/dateline"));
    }

    @Test
    void theHomeFolderIsReadFromTheVariable() {
        environment.put("HOME", folder.resolve("elsewhere").toString());
        assertThat(on("Linux").data()).isEqualTo(folder.resolve("elsewhere/.local/share/dateline"));
    }

    @Test
    void variablesMoveTheFolders() {
        environment.put("XDG_DATA_HOME", folder.resolve("d").toString());
        environment.put("XDG_CONFIG_HOME", folder.resolve("c").toString());
        environment.put("XDG_CACHE_HOME", folder.resolve("k").toString());
        assertThat(on("Linux").data()).isEqualTo(folder.resolve("d/dateline"));
        assertThat(on("Linux").journal(Optional.empty())).isEqualTo(folder.resolve("d/dateline/journal.db"));
        assertThat(on("Linux").settings()).contains(folder.resolve("c/dateline/config.yaml"));
        assertThat(on("Linux").cache()).contains(folder.resolve("k/dateline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data", "./data", "../data", "~/data"})
    void anEmptyOrRelativeVariableIsAsIfUnset(String value) {
        environment.put("XDG_DATA_HOME", value);
        environment.put("XDG_CONFIG_HOME", value);
        environment.put("XDG_CACHE_HOME", value);
        assertThat(on("Linux").data()).isEqualTo(home.resolve(".local/share/dateline"));
        assertThat(on("Linux").settings()).contains(home.resolve(".config/dateline/config.yaml"));
        assertThat(on("Linux").cache()).contains(home.resolve(".cache/dateline"));
    }

    @Test
    void onWindowsAllIsInTheLocalApplicationData() {
        environment.put("LOCALAPPDATA", folder.resolve("Local").toString());
        assertThat(on("Windows 11").data()).isEqualTo(folder.resolve("Local/dateline"));
        assertThat(on("Windows 11").settings()).contains(folder.resolve("Local/dateline/config.yaml"));
        assertThat(on("Windows 11").cache()).contains(folder.resolve("Local/dateline/cache"));
        assertThat(on("Linux").data()).isEqualTo(home.resolve(".local/share/dateline"));
    }

    @Test
    void withoutAHomeFolderTheJournalMustBeNamed() {
        Locations homeless = new Locations(new Host(environment, here, "?", "Linux", Clock.systemUTC(), any -> 0));
        assertThatThrownBy(homeless::data).isInstanceOf(Failure.class).hasMessageContaining("set HOME");
        assertThat(homeless.settings()).isEmpty();
        assertThat(homeless.cache()).isEmpty();
        assertThat(homeless.journal(Optional.of(Path.of("my.db")))).isEqualTo(here.resolve("my.db"));
        assertThat(homeless.library(Optional.empty()).reason()).isEqualTo(LibraryPlace.Reason.BUNDLED);
    }

    @Test
    void theOptionChoosesTheLibraryBeforeAllElse() throws IOException {
        everyLibrary();
        assertThat(on("Linux").library(Optional.of(Path.of("../named"))))
                .isEqualTo(place(folder.resolve("named"), LibraryPlace.Reason.OPTION));
    }

    @Test
    void thenTheVariableChooses() throws IOException {
        everyLibrary();
        assertThat(on("Linux").library(Optional.empty()))
                .isEqualTo(place(here.resolve("variable"), LibraryPlace.Reason.VARIABLE));
        assertThat(on("Linux").library(Optional.empty()).isNamed()).isTrue();
    }

    @Test
    void theCurrentFolderIsTheLibraryIfItHasSeedsAndDecks() throws IOException {
        everyLibrary();
        environment.put("DATELINE_LIBRARY", "");
        assertThat(on("Linux").library(Optional.empty())).isEqualTo(place(here, LibraryPlace.Reason.CURRENT_FOLDER));
        assertThat(on("Linux").library(Optional.empty()).isNamed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "decks"})
    void oneOfTheTwoFoldersMakesNoLibrary(String missing) throws IOException {
        everyLibrary();
        environment.remove("DATELINE_LIBRARY");
        Files.delete(here.resolve(missing));
        Files.createFile(here.resolve(missing));
        assertThat(on("Linux").library(Optional.empty()))
                .isEqualTo(place(home.resolve(".local/share/dateline/library"), LibraryPlace.Reason.DATA_FOLDER));
    }

    @Test
    void atLastTheBundledLibraryIsThereAnywhere() {
        assertThat(on("Linux").library(Optional.empty()))
                .isEqualTo(new LibraryPlace(Optional.empty(), LibraryPlace.Reason.BUNDLED));
    }

    private void everyLibrary() throws IOException {
        environment.put("DATELINE_LIBRARY", "variable");
        Files.createDirectories(here.resolve("seeds"));
        Files.createDirectories(here.resolve("decks"));
        Files.createDirectories(home.resolve(".local/share/dateline/library"));
    }

    private Locations on(String system) {
        return new Locations(new Host(environment, here, home.toString(), system, Clock.systemUTC(), any -> 0));
    }

    private static LibraryPlace place(Path folder, LibraryPlace.Reason reason) {
        return new LibraryPlace(Optional.of(folder), reason);
    }
}
