package dev.dateline.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Thrown for a file of a library that is a broken link or a link to a file outside the library. Such files are not
 * read.
 */
final class LinkOutside extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean dangling;

    private LinkOutside(String file, boolean dangling) {
        super(file
                + (dangling
                        ? " is a link to a file that does not exist"
                        : " is a link to a place outside the library"));
        this.dangling = dangling;
    }

    /** Whether the link is broken. */
    boolean isDangling() {
        return dangling;
    }

    /** The path of a library's file. Links are resolved if they stay in the library. */
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
