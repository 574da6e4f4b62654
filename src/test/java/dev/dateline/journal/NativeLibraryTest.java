package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.disk.TemporaryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;

class NativeLibraryTest {
    @TempDir
    private Path folder;

    @Test
    void itsVersionIsTheDrivers() {
        assertThat(NativeLibrary.VERSION).isEqualTo(SQLiteJDBCLoader.getVersion());
    }

    @Test
    void itIsUnpackedOnceAndFoundAgain() throws IOException {
        Path cache = folder.resolve("cache");
        assertThat(NativeLibrary.find(cache)).isEmpty();
        Path file = NativeLibrary.unpack(cache);
        assertThat(NativeLibrary.find(cache)).contains(file);
        assertThat(Files.size(file)).isGreaterThan(100_000);
        try (var files = Files.list(cache)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nothingIsTakenFromAFolderThatOthersCanWrite() throws IOException {
        Path cache = folder.resolve("cache");
        NativeLibrary.unpack(cache);
        assertThat(NativeLibrary.folderFor(cache)).isEqualTo(cache);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(NativeLibrary.find(cache)).isEmpty();
        Path own = NativeLibrary.folderFor(cache);
        assertThat(own).isNotEqualTo(cache);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
        assertThat(NativeLibrary.find(own)).isEmpty();
        assertThat(NativeLibrary.unpack(own)).exists();
        TemporaryFile.remove(own);
    }

    @Test
    void aDamagedOneIsNotFoundAndReplaced() throws IOException {
        Path file = NativeLibrary.unpack(folder);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(NativeLibrary.find(folder)).isEmpty();
        assertThat(NativeLibrary.find(folder.resolve("none"))).isEmpty();
        NativeLibrary.unpack(folder);
        assertThat(NativeLibrary.find(folder)).contains(file);
    }

    @Test
    void thoseOfOtherVersionsAreSweptAwayAndNothingElse() throws IOException {
        Path old =
                Files.writeString(folder.resolve("native-sqlite-3.1-linux-amd64-1-0.lib"), "x", StandardCharsets.UTF_8);
        Path other = Files.writeString(folder.resolve("dateline.jsa"), "x", StandardCharsets.UTF_8);
        NativeLibrary.unpack(folder);
        assertThat(old).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void aJournalOpensEvenIfTheFolderDisappears() throws Exception {
        Path blocked = Files.writeString(folder.resolve("cache"), "a file", StandardCharsets.UTF_8);
        Opening opening = Journal.openAside(folder.resolve("journal.db"), blocked);
        try (Journal journal = opening.await()) {
            assertThat(journal.lastRow()).isZero();
            assertThat(opening.await()).isSameAs(journal);
        }
    }

    @Test
    void aFailureToOpenAsideComesWithItsReason() throws Exception {
        Path file = Files.writeString(folder.resolve("journal.db"), "no journal", StandardCharsets.UTF_8);
        JournalFailure failure = org.assertj.core.api.Assertions.catchThrowableOfType(
                JournalFailure.class,
                () -> Journal.openAside(file, folder.resolve("cache")).await());
        assertThat(failure.reason()).isEqualTo(JournalFailure.Reason.NOT_A_DATABASE);
    }
}
