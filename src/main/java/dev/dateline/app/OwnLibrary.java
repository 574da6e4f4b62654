package dev.dateline.app;

import dev.dateline.disk.TemporaryFile;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.NewLibrary;
import dev.dateline.library.WritableLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives commands the library to which they write. */
public final class OwnLibrary {
    private OwnLibrary() {}

    /** The own library of a run, created if it does not exist. Anything that may surprise the user is reported. */
    public static WritableLibrary writable(Invocation invocation) throws IOException {
        boolean begun = invocation.libraries().isBegun();
        WritableLibrary own = open(invocation);
        tell(invocation, begun);
        return own;
    }

    /**
     * Reports that the own library was created, or is written instead of another.
     *
     * @param begun whether it existed before
     */
    public static void tell(Invocation invocation, boolean begun) {
        LibraryList list = invocation.libraries();
        if (!begun) {
            invocation.complain("Dateline created your own library in " + list.own()
                    + "; you still study the other libraries (\"dateline libraries\")");
        } else {
            list.notWritten()
                    .ifPresent(place -> invocation.complain(place.folder().orElseThrow()
                            + " is read-only here; Dateline writes to your own library, " + list.own()));
        }
    }

    /** The own library of a run, created if it does not exist. Nothing is reported, because a screen may be open. */
    static WritableLibrary open(Invocation invocation) throws IOException {
        LibraryList list = invocation.libraries();
        boolean begun = list.isBegun();
        WritableLibrary own = list.writable(invocation.locations().settings());
        if (!begun) {
            invocation.forgetLibraries();
        }
        return own;
    }

    /**
     * The state before the own library was opened.
     *
     * @param begun whether it existed
     * @param listed whether the settings named libraries
     */
    public record Before(Invocation invocation, boolean begun, boolean listed) {
        public static Before of(Invocation invocation) throws IOException {
            Optional<Path> file = invocation.locations().settings();
            boolean listed = file.isPresent() && SettingsFile.read(file.get()).line(Setting.LIBRARIES) > 0;
            return new Before(invocation, invocation.libraries().isBegun(), listed);
        }

        /**
         * Removes an own library that was created since and has only schemas. Its line in the settings is removed too.
         *
         * @return whether it was removed
         */
        public boolean restored() throws IOException {
            Path folder = invocation.libraries().own();
            if (begun || !isEmpty(folder)) {
                return false;
            }
            TemporaryFile.remove(folder);
            Path settings = invocation.locations().settings().orElseThrow(Locations::homeless);
            SettingsFile file = SettingsFile.read(settings);
            if (!listed) {
                file.unset(Setting.LIBRARIES);
                file.saveOrDelete();
            }
            invocation.forgetLibraries();
            return true;
        }

        private static boolean isEmpty(Path folder) throws IOException {
            Set<String> schemas = SchemaFiles.files().keySet();
            try (Stream<Path> all = Files.walk(folder)) {
                return all.filter(Files::isRegularFile)
                        .allMatch(
                                file -> schemas.contains(folder.relativize(file).toString()));
            }
        }
    }

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
