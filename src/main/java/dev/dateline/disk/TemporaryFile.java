package dev.dateline.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Temporary files and folders of this program: {@code .dateline-PID-RANDOM.tmp}. A later start recognises by the
 * process id which of them a killed process left.
 */
public final class TemporaryFile {
    private static final String PREFIX = ".dateline-";
    private static final String SUFFIX = ".tmp";
    /** The suffixes of SQLite's side files next to a database. */
    private static final String SIDES = "{,-journal,-wal,-shm}";

    private static final int ATTEMPTS = 100;

    private TemporaryFile() {}

    @FunctionalInterface
    private interface Creation {
        Path at(Path path) throws IOException;
    }

    /**
     * Creates an empty file in a folder.
     *
     * @param rights its permissions; the default ones if none are given
     */
    public static Path in(Path folder, FileAttribute<?>... rights) throws IOException {
        return create(folder, path -> Files.createFile(path, rights));
    }

    /**
     * Creates a folder in a folder.
     *
     * @param rights its permissions; the default ones if none are given
     */
    public static Path folderIn(Path folder, FileAttribute<?>... rights) throws IOException {
        return create(folder, path -> Files.createDirectory(path, rights));
    }

    /** Creates a private folder in the system's folder for temporary files. Folders of killed processes are removed. */
    public static Path systemFolder() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
        sweep(folder);
        return folderIn(folder, OwnersFile.rights("rwx------"));
    }

    private static Path create(Path folder, Creation creation) throws IOException {
        SplittableRandom random = new SplittableRandom();
        for (int attempt = 1; ; attempt++) {
            String name = PREFIX + ProcessHandle.current().pid() + "-" + Long.toHexString(random.nextLong()) + SUFFIX;
            try {
                return creation.at(folder.resolve(name));
            } catch (FileAlreadyExistsException taken) {
                if (attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    /**
     * Removes the temporary files in a folder that belong to ended processes of this program. Nothing else is removed,
     * and nothing is thrown.
     */
    public static void sweep(Path folder) {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX + SIDES)) {
            for (Path file : files) {
                pid(file.getFileName().toString())
                        .filter(pid -> !isRunning(pid))
                        .ifPresent(gone -> left.add(file));
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            return;
        }
        left.forEach(TemporaryFile::remove);
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static Optional<Long> pid(String name) {
        int end = name.indexOf('-', PREFIX.length());
        try {
            return end < 0 ? Optional.empty() : Optional.of(Long.parseLong(name, PREFIX.length(), end, 10));
        } catch (NumberFormatException strangers) {
            return Optional.empty();
        }
    }

    /** Removes a temporary file, or a folder with its content. What cannot be removed stays. */
    public static void remove(Path path) {
        try {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(path);
                return;
            }
            try (Stream<Path> all = Files.walk(path)) { // links are not followed
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException | java.io.UncheckedIOException refused) {
            // the next start tries again
        }
    }
}
