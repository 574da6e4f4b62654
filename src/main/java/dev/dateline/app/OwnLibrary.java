package dev.dateline.app;

import dev.dateline.library.LibrarySource;
import dev.dateline.library.NewLibrary;
import dev.dateline.library.WritableLibrary;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives commands the library that they write to. */
public final class OwnLibrary {
    private OwnLibrary() {}

    /** The own library of a run, created if it does not exist. Anything that the user may not expect is reported. */
    public static WritableLibrary writable(Invocation invocation) throws IOException {
        LibraryList list = invocation.libraries();
        boolean begun = list.isBegun();
        WritableLibrary own = open(invocation);
        if (!begun) {
            invocation.complain("your own library begins in " + own.folder()
                    + "; the decks of the other libraries stay beside it (\"dateline libraries\")");
        } else {
            list.notWritten()
                    .ifPresent(place -> invocation.complain(place.folder().orElseThrow()
                            + " is not written to; this goes to your own library, " + own.folder()));
        }
        return own;
    }

    /** Like {@link #writable}, without messages, because a screen is open. */
    static WritableLibrary open(Invocation invocation) throws IOException {
        LibraryList list = invocation.libraries();
        boolean begun = list.isBegun();
        WritableLibrary own = list.writable(invocation.locations().settings());
        if (!begun) {
            invocation.forgetLibraries();
        }
        return own;
    }

    /** The bundled library, to be copied. */
    public static NewLibrary bundled() throws IOException {
        LibrarySource bundled = LibrarySource.bundled();
        Map<String, byte[]> files = new LinkedHashMap<>(SchemaFiles.files());
        for (String folder : new String[] {LibrarySource.SEEDS, LibrarySource.DECKS}) {
            for (String name : bundled.files(folder)) {
                files.put(folder + "/" + name, WritableLibrary.moved(bundled.bytes(folder, name)));
            }
        }
        return new NewLibrary(files);
    }
}
