package dev.dateline.library;

import dev.dateline.source.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Thrown for a file of a library that is a broken link or a link to a file outside the library. Such files are not
 * read.
 */
final class LinkOutside extends IOException {
    private static final long serialVersionUID = 1;

    private final String code;

    private LinkOutside(String file, String code, String problem) {
        super(file + " is " + problem);
        this.code = code;
    }

    Finding finding(String file) {
        return Finding.error(file, code);
    }

    /** The path of a library's file. Links are resolved if they stay in the library. */
    static Path place(Path library, String file) throws IOException {
        Path path = library.resolve(file);
        if (!isReachedByLink(library, path)) {
            return path;
        }
        if (!Files.exists(path)) {
            throw new LinkOutside(file, "link-to-nothing", "a link to itself or to a file that does not exist");
        }
        if (!path.toRealPath().startsWith(library.toRealPath())) {
            throw new LinkOutside(file, "link-outside", "a link to a place outside the library");
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
