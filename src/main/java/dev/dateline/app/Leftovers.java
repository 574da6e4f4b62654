package dev.dateline.app;

import dev.dateline.disk.TemporaryFile;
import dev.dateline.library.LibraryLock;
import java.nio.file.Path;
import java.util.Optional;

/** Removes the temporary files that killed processes of this program left in a learner's folders. */
public final class Leftovers {
    private Leftovers() {}

    /** Looks into the folders of a run: library, journal, settings and cache. Nothing is said, whatever happens. */
    public static void sweep(Invocation invocation) {
        try {
            invocation
                    .librariesIfRead()
                    .filter(LibraryList::isBegun)
                    .map(LibraryList::own)
                    .ifPresent(LibraryLock::sweep);
            sweep(Optional.ofNullable(invocation.journal().getParent()));
            sweep(invocation.locations().settings().map(Path::getParent));
            sweep(invocation.locations().cache());
        } catch (Failure homeless) {
            // then there are no folders
        }
    }

    private static void sweep(Optional<Path> folder) {
        folder.ifPresent(TemporaryFile::sweep);
    }
}
