package dev.dateline.library;

import dev.dateline.disk.FolderLock;
import dev.dateline.disk.TemporaryFile;
import java.io.IOException;
import java.nio.file.Path;

/** The lock of a library, held while its files are read and changed. */
public final class LibraryLock {
    private LibraryLock() {}

    /** Waits for the lock, removes what killed processes left in the library, and does the work. */
    public static <T> T during(Path library, FolderLock.Work<T> work) throws IOException {
        return FolderLock.during(library, () -> {
            sweep(library);
            return work.run();
        });
    }

    /** Removes what killed processes left in a library. */
    public static void sweep(Path library) {
        TemporaryFile.sweep(library);
        TemporaryFile.sweep(library.resolve(LibrarySource.SEEDS));
        TemporaryFile.sweep(library.resolve(LibrarySource.DECKS));
    }
}
