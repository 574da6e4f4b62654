package dev.dateline.app;

import dev.dateline.disk.FileChanges;
import dev.dateline.disk.OwnersFile;
import dev.dateline.disk.TemporaryFile;
import dev.dateline.disk.TrustedPlace;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import dev.dateline.library.SourceSnapshot;
import dev.dateline.library.compiled.CompiledLibrary;
import dev.dateline.study.LibraryFingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Opens libraries by way of compiled copies in the cache, one for each list of libraries and build: reading the files themselves is the longest part
 * of a start. A copy counts only for the very bytes of the files and the very build of the program. Of a copy whose decks have
 * changed, those that have not are taken; whatever else is wrong with it, the files are read.
 */
public final class LibraryCache {
    private static final String PREFIX = "library-";
    private static final String SUFFIX = ".bin";
    private static final long KEPT_MILLIS = 60L * 24 * 60 * 60 * 1000;

    private final Path folder;
    private final String build;
    private final Executor writing;

    /**
     * A cache in a folder.
     *
     * @param folder where the copies lie; made when the first is written
     * @param build says which program reads the files, so that another one does not take its copies
     * @param writing writes copies
     */
    LibraryCache(Path folder, String build, Executor writing) {
        this.folder = folder;
        this.build = build;
        this.writing = writing;
    }

    /** The cache of a run; none without a home folder, or where the program is run from a folder of classes. */
    static Optional<LibraryCache> of(Invocation invocation) {
        Optional<Path> folder = invocation
                .locations()
                .cache()
                .filter(cache -> TrustedPlace.refusal(cache).isEmpty());
        Optional<String> build = invocation.isProcess() ? build() : Optional.empty();
        return folder.isPresent() && build.isPresent()
                ? Optional.of(new LibraryCache(folder.get(), build.get(), LibraryCache::aside))
                : Optional.empty();
    }

    /** On a thread of its own, for which the end of the process waits. */
    private static void aside(Runnable work) {
        Thread thread = new Thread(work, "library-copy");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                thread.join();
            } catch (InterruptedException killed) {
                Thread.currentThread().interrupt();
            }
        }));
        thread.start();
    }

    /** The size and time of the one file that the program is run from, or what the build calls itself while it is made. */
    private static Optional<String> build() {
        String told = System.getProperty("dateline.build", "");
        String program = System.getProperty("java.class.path", "");
        if (!told.isEmpty()) {
            return Optional.of(told);
        }
        if (program.indexOf(File.pathSeparatorChar) >= 0) {
            return Optional.empty();
        }
        try {
            BasicFileAttributes file = Files.readAttributes(Path.of(program), BasicFileAttributes.class);
            return file.isRegularFile()
                    ? Optional.of(file.size() + " " + file.lastModifiedTime().toMillis())
                    : Optional.empty();
        } catch (IOException | InvalidPathException notOneFile) {
            return Optional.empty();
        }
    }

    /**
     * A library as it was opened.
     *
     * @param prints the digest of its cards; empty where it was not made on the way
     */
    record Opened(Library library, Optional<String> prints) {}

    /**
     * Several libraries together, from their copy or their files.
     *
     * @param name of the list
     * @param sources in their order; what belongs to the build needs no look
     */
    Opened open(String name, List<LibrarySource> sources) {
        String file = Integer.toHexString(name.hashCode()) + "-" + Integer.toHexString(build.hashCode());
        Path copy = folder.resolve(PREFIX + file + SUFFIX);
        List<LibrarySource> seen = new ArrayList<>();
        long key = name.hashCode();
        try {
            for (LibrarySource source : sources) {
                if (source.isPartOfProgram()) {
                    seen.add(source);
                    key = 31 * key + build.hashCode();
                } else {
                    SourceSnapshot snapshot = SourceSnapshot.of(source);
                    seen.add(snapshot);
                    key = 31 * key + snapshot.fingerprint(build);
                }
            }
        } catch (IOException unreadable) {
            return new Opened(
                    LibraryReader.read(sources), Optional.empty()); // which tells what it is that cannot be read
        }
        return open(seen, copy, key);
    }

    private Opened open(List<LibrarySource> sources, Path copy, long key) {
        Optional<byte[]> bytes = bytes(copy);
        Optional<CompiledLibrary.Copy> compiled = bytes.flatMap(it -> CompiledLibrary.read(it, key));
        if (compiled.isPresent()) {
            return new Opened(
                    compiled.get().library(),
                    Optional.of(Note.digest(compiled.get().note())));
        }
        Map<String, Long> files = fingerprints(sources);
        Library library = bytes.flatMap(CompiledLibrary::read)
                .map(older -> LibraryReader.readAgain(
                        sources, older.library(), Note.of(older.note()).changed(files)))
                .orElseGet(() -> LibraryReader.read(sources));
        Note note = new Note(LibraryFingerprint.of(library.cards()).digest(), files);
        writing.execute(() -> write(copy, CompiledLibrary.write(library, note.text(), key)));
        return new Opened(library, Optional.of(note.digest()));
    }

    private static Optional<byte[]> bytes(Path copy) {
        try {
            return Optional.of(Files.readAllBytes(copy));
        } catch (IOException noneYet) {
            return Optional.empty();
        }
    }

    /** What tells whether a file has changed, by the name that a library has for it; files of the program change with the build. */
    private Map<String, Long> fingerprints(List<LibrarySource> sources) {
        Map<String, Long> prints = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            String where = i == 0 ? "" : sources.get(i).where();
            if (sources.get(i) instanceof SourceSnapshot snapshot) {
                snapshot.fingerprints(build).forEach((file, print) -> prints.put(where + file, print));
            }
        }
        return prints;
    }

    /**
     * What stands beside a library in its copy.
     *
     * @param digest of its cards
     * @param files what tells whether a file has changed
     */
    private record Note(String digest, Map<String, Long> files) {
        private static final char SEPARATOR = '\0'; // in no file's name

        static String digest(String text) {
            int end = text.indexOf(SEPARATOR);
            return end < 0 ? text : text.substring(0, end);
        }

        static Note of(String text) {
            Map<String, Long> files = new HashMap<>();
            for (int at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, at + 1)) {
                int space = text.indexOf(' ', at);
                int end = text.indexOf(SEPARATOR, at + 1);
                String file = text.substring(space + 1, end < 0 ? text.length() : end);
                files.put(file, Long.parseUnsignedLong(text, at + 1, space, 16));
            }
            return new Note(digest(text), files);
        }

        String text() {
            StringBuilder text = new StringBuilder(digest);
            files.forEach((file, print) -> text.append(SEPARATOR)
                    .append(Long.toHexString(print))
                    .append(' ')
                    .append(file));
            return text.toString();
        }

        /** The files that are new, gone or no more as they were. */
        Set<String> changed(Map<String, Long> now) {
            Set<String> changed = new HashSet<>(files.keySet());
            changed.addAll(now.keySet());
            changed.removeIf(file -> now.containsKey(file) && now.get(file).equals(files.get(file)));
            return changed;
        }
    }

    /** As a whole or not at all; where nothing can be written, the next start reads the files again. */
    private void write(Path copy, byte[] bytes) {
        try {
            OwnersFile.createFolder(folder);
            sweep();
            Path part = TemporaryFile.in(folder, OwnersFile.rights("rw-------"));
            try {
                Files.write(part, bytes);
                FileChanges.move(part, copy);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException refused) {
            // the cache is a convenience
        }
    }

    /** Removes copies that were not written for long, as of libraries that have gone. */
    private void sweep() {
        TemporaryFile.sweep(folder);
        File[] files = folder.toFile().listFiles();
        if (files == null) {
            return;
        }
        long oldest = System.currentTimeMillis() - KEPT_MILLIS;
        for (File file : files) {
            String name = file.getName();
            if (name.startsWith(PREFIX) && name.endsWith(SUFFIX) && file.lastModified() < oldest) {
                file.delete();
            }
        }
    }
}
