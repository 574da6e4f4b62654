package dev.dateline.library;

import dev.dateline.disk.FolderLock;
import dev.dateline.disk.TemporaryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The lock of a library, held while its files are read and changed. */
public final class LibraryLock {
    private LibraryLock() {}

    /** Waits for the lock, removes temporary files of killed processes, and does the work. */
    public static <T> T during(Path library, FolderLock.Work<T, RuntimeException> work) throws IOException {
        return FolderLock.during(library, () -> {
            sweep(library);
            return work.run();
        });
    }

    /** Removes the temporary files of killed processes from a library. */
    public static void sweep(Path library) {
        TemporaryFile.sweep(library);
        for (String part : List.of(LibrarySource.SEEDS, LibrarySource.DECKS)) {
            folders(library.resolve(part)).forEach(TemporaryFile::sweep);
        }
    }

    /** A folder and all folders in it; empty if it cannot be read. */
    private static List<Path> folders(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
