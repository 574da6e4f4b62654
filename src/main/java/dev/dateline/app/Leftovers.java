package dev.dateline.app;

import dev.dateline.disk.TemporaryFile;
import dev.dateline.library.LibraryLock;
import java.nio.file.Path;
import java.util.Optional;

/** Removes temporary files of processes of this program that were killed. */
public final class Leftovers {
    private Leftovers() {}

    /** Cleans the folders of a run: library, journal, settings and cache. Nothing is reported, not even errors. */
    public static void sweep(Invocation invocation) {
        try {
            invocation.librariesIfRead().flatMap(LibraryList::begun).ifPresent(LibraryLock::sweep);
            sweep(Optional.ofNullable(invocation.journal().getParent()));
            sweep(invocation.locations().settings().map(Path::getParent));
            sweep(invocation.locations().cache());
        } catch (Failure homeless) {
            // there are no such folders
        }
    }

    private static void sweep(Optional<Path> folder) {
        folder.ifPresent(TemporaryFile::sweep);
    }
}
