package dev.dateline.app;

import dev.dateline.disk.FileChanges;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Opens libraries through compiled copies in the cache, because reading their files is the longest part of a start.
 * There is a copy for each list of libraries and build of the program. A copy is valid only for exactly these files and
 * this build. If some decks have changed, the other decks are taken from the copy. If anything else is wrong with the
 * copy, the files are read.
 *
 * @param folder the folder of the copies, created with the first copy
 * @param build identifies the program, so that another build does not use its copies
 * @param writing runs the writing of copies
 */
public record LibraryCache(Path folder, String build, Executor writing) {
    private static final String PREFIX = "library-";
    private static final String SUFFIX = ".bin";
    private static final long KEPT_MILLIS = 60L * 24 * 60 * 60 * 1000;

    /** The cache of a run. There is none without a home folder, or if the program runs from a folder of classes. */
    static Optional<LibraryCache> of(Invocation invocation) {
        Optional<Path> folder = invocation
                .locations()
                .cache()
                .filter(cache -> TrustedPlace.refusal(cache).isEmpty());
        Optional<String> build = invocation.isProcess() ? thisBuild() : Optional.empty();
        return folder.isPresent() && build.isPresent()
                ? Optional.of(new LibraryCache(folder.get(), build.get(), LibraryCache::aside))
                : Optional.empty();
    }

    /**
     * Runs work on another thread after a second, so that both cores work on the first question. The process waits for
     * this thread before it ends.
     */
    private static void aside(Runnable work) {
        CountDownLatch ending = new CountDownLatch(1);
        Thread thread = new Thread(
                () -> {
                    try {
                        ending.await(1, TimeUnit.SECONDS);
                    } catch (InterruptedException killed) {
                        Thread.currentThread().interrupt();
                    }
                    work.run();
                },
                "library-copy");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ending.countDown();
            try {
                thread.join();
            } catch (InterruptedException killed) {
                Thread.currentThread().interrupt();
            }
        }));
        thread.start();
    }

    /** The size and time of the program's file. While the program is being built, the name of the build. */
    private static Optional<String> thisBuild() {
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
     * An opened library.
     *
     * @param prints the digest of its cards; empty if it was not computed
     */
    record Opened(Library library, Optional<String> prints) {}

    /**
     * Opens several libraries together, from their copy or from their files.
     *
     * @param sources the libraries in their order; files of the program are not checked for changes
     */
    Opened open(String name, List<LibrarySource> sources) {
        String file = Integer.toHexString(name.hashCode()) + "-" + Integer.toHexString(build.hashCode());
        Path copy = folder.resolve(PREFIX + file + SUFFIX);
        List<LibrarySource> seen = new ArrayList<>();
        Map<String, String> prints = new HashMap<>();
        try {
            for (LibrarySource source : sources) {
                if (source.isPartOfProgram()) {
                    seen.add(source);
                } else {
                    SourceSnapshot snapshot = SourceSnapshot.of(source);
                    snapshot.fingerprints(LibrarySource.where(sources, seen.size()), prints);
                    seen.add(snapshot);
                }
            }
        } catch (IOException unreadable) {
            // the files report the error when they are read
            return new Opened(LibraryReader.read(sources), Optional.empty());
        }
        return open(seen, copy, prints);
    }

    private Opened open(List<LibrarySource> sources, Path copy, Map<String, String> prints) {
        Optional<CompiledLibrary.Copy> known = bytes(copy).flatMap(CompiledLibrary::read);
        if (known.isPresent() && known.get().files().equals(prints)) {
            return new Opened(known.get().library(), Optional.of(known.get().note()));
        }
        Library library;
        String digest;
        if (known.isPresent()) {
            Library before = known.get().library();
            library =
                    LibraryReader.readAgain(sources, before, changed(known.get().files(), prints));
            digest = LibraryFingerprint.digest(library, before, known.get().note());
        } else {
            library = LibraryReader.read(sources);
            digest = LibraryFingerprint.of(library.cards()).digest();
        }
        writing.execute(() -> write(copy, CompiledLibrary.write(library, digest, prints)));
        return new Opened(library, Optional.of(digest));
    }

    /** The files that are new, deleted or changed. */
    private static Set<String> changed(Map<String, String> then, Map<String, String> now) {
        Set<String> changed = new HashSet<>(then.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(file -> now.containsKey(file) && now.get(file).equals(then.get(file)));
        return changed;
    }

    private static Optional<byte[]> bytes(Path copy) {
        try {
            return Optional.of(Files.readAllBytes(copy));
        } catch (IOException noneYet) {
            return Optional.empty();
        }
    }

    /** Writes a copy as a whole or not at all. Without a copy, the next start reads the files again. */
    private void write(Path copy, byte[] bytes) {
        try {
            new FileChanges().putForOwner(copy, bytes).write();
            sweep();
        } catch (IOException refused) {
            // the program works without a cache
        }
    }

    /** Removes old copies, such as those of deleted libraries. */
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
