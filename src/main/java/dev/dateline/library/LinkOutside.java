package dev.dateline.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a library is a link to one outside of it. What stands there is nobody's deck, and is not read. */
final class LinkOutside extends IOException {
    private static final long serialVersionUID = 1;

    private LinkOutside(String file) {
        super(file + " is a link that leaves the library");
    }

    /** The place of a library's file, links followed as long as they stay in the library. */
    static Path place(Path library, String file) throws IOException {
        Path path = library.resolve(file);
        Path folder = path.getParent();
        if (!Files.isSymbolicLink(path) && (folder == null || !Files.isSymbolicLink(folder))) {
            return path;
        }
        if (!path.toRealPath().startsWith(library.toRealPath())) {
            throw new LinkOutside(file);
        }
        return path;
    }
}
