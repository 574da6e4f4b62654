package dev.dateline.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests that files are replaced as a whole, under a lock. A later start must recognise the temporary files. */
class WholeFilesTest {
    private static final long NOBODY = 999_999_999;

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void ifOneFileCannotBeWrittenNoneIsChanged() throws IOException {
        Path first = Files.writeString(folder.resolve("first"), "old");
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        FileChanges changes =
                new FileChanges().put(first, bytes("new")).put(inTheWay.resolve("below-a-file"), bytes("new"));
        assertThatThrownBy(changes::write).isInstanceOf(FileSystemException.class);
        assertThat(first).hasContent("old");
        assertThat(names()).containsExactly("file", "first");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        new FileChanges().put(link, bytes("new")).write();
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aBrokenLinkIsReportedAndNotReplaced() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
        assertThatThrownBy(() -> new FileChanges().put(link, bytes("new")).write())
                .hasMessageContaining("it is a link to")
                .hasMessageContaining("which does not exist");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aFullDiskIsReportedWithTheUnchangedFile() {
        FileSystemException told =
                FileChanges.told(Path.of("decks", "a.yaml"), new IOException("No space left on device"));
        assertThat(told.getFile()).endsWith("a.yaml");
        assertThat(told.getReason())
                .isEqualTo("the disk is full; the file is unchanged. Free some space and try again");
    }

    @Test
    void onlyTemporaryFilesOfProcessesThatAreGoneAreRemoved() throws IOException {
        long own = ProcessHandle.current().pid();
        List<String> stay = List.of(
                ".dateline-" + own + "-1f.tmp",
                ".dateline-.tmp",
                ".dateline-x-1f.tmp",
                ".dateline-notes.tmp",
                ".syncthing.a.yaml.tmp",
                ".~lock.a.yaml#",
                "a.yaml.tmp");
        for (String name : stay) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.writeString(folder.resolve(".dateline-" + NOBODY + "-1f.tmp"), "");
        Files.writeString(folder.resolve(".dateline-" + NOBODY + "-3f.tmp-journal"), "");
        Path left = Files.createDirectories(folder.resolve(".dateline-" + NOBODY + "-2f.tmp/seeds"));
        Files.writeString(left.resolve("a.yaml"), "");
        TemporaryFile.sweep(folder);
        assertThat(names()).containsExactlyInAnyOrderElementsOf(stay);
    }

    @Test
    void oneThreadAtATimeHasTheLockAndItsFileIsGoneAtTheEnd() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(new Thread(() -> {
                try {
                    for (int round = 0; round < 20; round++) {
                        FolderLock.during(folder, () -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            Thread.onSpinWait();
                            return inside.decrementAndGet();
                        });
                    }
                } catch (IOException failure) {
                    throw new java.io.UncheckedIOException(failure);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void aLockFileOfAKilledProcessIsIgnored() throws IOException {
        Files.write(folder.resolve(".dateline.lock"), new byte[5]);
        assertThat(FolderLock.<String, RuntimeException>during(folder, () -> "done"))
                .isEqualTo("done");
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> FolderLock.during(missing, () -> "done"))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(missing.toString());
    }
}
