package dev.dateline.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a library is a link to one outside of it, or to none. What stands outside is nobody's deck, and is not read. */
final class LinkOutside extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean dangling;

    private LinkOutside(String file, boolean dangling) {
        super(file + (dangling ? " is a link to nothing" : " is a link that leaves the library"));
        this.dangling = dangling;
    }

    /** Whether it leads to nothing. */
    boolean isDangling() {
        return dangling;
    }

    /** The place of a library's file, links followed as long as they stay in the library. */
    static Path place(Path library, String file) throws IOException {
        Path path = library.resolve(file);
        if (!isReachedByLink(library, path)) {
            return path;
        }
        if (Files.notExists(path)) {
            throw new LinkOutside(file, true);
        }
        if (!path.toRealPath().startsWith(library.toRealPath())) {
            throw new LinkOutside(file, false);
        }
        return path;
    }

    private static boolean isReachedByLink(Path library, Path path) {
        for (Path each = path; each != null && !each.equals(library); each = each.getParent()) {
            if (Files.isSymbolicLink(each)) {
                return true;
            }
        }
        return false;
    }
}
