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
import java.util.List;
import java.util.Optional;

/**
 * Opens libraries by way of compiled copies in the cache, one for each list of libraries and build: reading the files themselves is the longest part
 * of a start. A copy counts only for the very bytes of the files and the very build of the program; whatever else is wrong with
 * it, the files are read.
 */
public final class LibraryCache {
    private static final String PREFIX = "library-";
    private static final String SUFFIX = ".bin";
    private static final long KEPT_MILLIS = 60L * 24 * 60 * 60 * 1000;

    private final Path folder;
    private final String build;

    /**
     * A cache in a folder.
     *
     * @param folder where the copies lie; made when the first is written
     * @param build says which program reads the files, so that another one does not take its copies
     */
    LibraryCache(Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    /** The cache of a run; none without a home folder, or where the program is run from a folder of classes. */
    static Optional<LibraryCache> of(Invocation invocation) {
        Optional<Path> folder = invocation
                .locations()
                .cache()
                .filter(cache -> TrustedPlace.refusal(cache).isEmpty());
        Optional<String> build = invocation.isProcess() ? build() : Optional.empty();
        return folder.isPresent() && build.isPresent()
                ? Optional.of(new LibraryCache(folder.get(), build.get()))
                : Optional.empty();
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
        Optional<CompiledLibrary.Copy> compiled = read(copy, key);
        if (compiled.isPresent()) {
            return new Opened(
                    compiled.get().library(), Optional.of(compiled.get().note()));
        }
        Library library = LibraryReader.read(sources);
        String prints = LibraryFingerprint.of(library.cards()).digest();
        write(copy, CompiledLibrary.write(library, prints, key));
        return new Opened(library, Optional.of(prints));
    }

    private static Optional<CompiledLibrary.Copy> read(Path copy, long key) {
        try {
            return CompiledLibrary.read(Files.readAllBytes(copy), key);
        } catch (IOException noneYet) {
            return Optional.empty();
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
