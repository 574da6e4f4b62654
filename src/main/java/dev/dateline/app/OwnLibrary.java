package dev.dateline.app;

import dev.dateline.library.LibrarySource;
import dev.dateline.library.NewLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of the library that is meant, and a folder to write in. */
public final class OwnLibrary {
    private OwnLibrary() {}

    /** Where the files of a run's library come from. A folder that the user named and that is no library is a failure. */
    public static LibrarySource source(Invocation invocation) {
        LibraryPlace place = invocation.library();
        Optional<Path> folder = place.folder();
        if (folder.isEmpty()) {
            return LibrarySource.bundled();
        }
        if (place.isNamed() && !isLibrary(folder.get())) {
            throw new Failure(folder.get() + " is no library: it has neither " + LibrarySource.SEEDS + " nor "
                    + LibrarySource.DECKS + "; \"dateline init\" begins one");
        }
        return LibrarySource.folder(folder.get());
    }

    /** Whether a folder has one of the two folders of a library. */
    public static boolean isLibrary(Path folder) {
        return Files.isDirectory(folder.resolve(LibrarySource.SEEDS))
                || Files.isDirectory(folder.resolve(LibrarySource.DECKS));
    }

    /**
     * A folder of the user's to write in. The library that travels with the program is nobody's: it is copied to the data folder
     * first, if whoever sits at the terminal agrees.
     */
    public static Path writable(Invocation invocation) throws IOException {
        LibraryPlace place = invocation.library();
        if (place.folder().isPresent()) {
            source(invocation);
            return place.folder().get();
        }
        Path own = invocation.locations().data().resolve("library");
        if (!agreed(invocation, own)) {
            throw new Failure("the library that travels with the program cannot be written;"
                    + " \"dateline init --bundled " + own + "\" makes a copy of your own");
        }
        bundled().writeTo(own);
        return own;
    }

    private static boolean agreed(Invocation invocation, Path own) throws IOException {
        return !invocation.plain()
                && Consent.given(
                        invocation,
                        "The library that travels with the program cannot be written. Copy it to " + own + "?");
    }

    /** The library that travels with the program, to be copied. */
    public static NewLibrary bundled() throws IOException {
        LibrarySource bundled = LibrarySource.bundled();
        Map<String, byte[]> files = new LinkedHashMap<>(SchemaFiles.files());
        for (String folder : new String[] {LibrarySource.SEEDS, LibrarySource.DECKS}) {
            for (String name : bundled.files(folder)) {
                String text = new String(bundled.bytes(folder, name), StandardCharsets.UTF_8);
                files.put(folder + "/" + name, beside(text));
            }
        }
        return new NewLibrary(files);
    }

    /** A shipped file with its schema looked for beside its folder, where {@link SchemaFiles#files} puts it. */
    private static byte[] beside(String text) {
        return text.replaceFirst("\\$schema=\\S*/", "\\$schema=../").getBytes(StandardCharsets.UTF_8);
    }
}
