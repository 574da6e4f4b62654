package dev.dateline.journal;

import dev.dateline.disk.OwnersFile;
import dev.dateline.disk.TemporaryFile;
import dev.dateline.disk.TrustedPlace;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, which is unpacked once for all starts. The driver alone would unpack it at each start, start
 * a process to detect the system, and search the folder for temporary files. If anything fails here, the driver loads
 * the library in its own way.
 */
final class NativeLibrary {
    /** The driver's version; a test compares it with the driver. */
    static final String VERSION = "3.54.1.0";

    /** The prefix of unpacked libraries. The driver would delete files with its own prefix. */
    private static final String PREFIX = "native-sqlite-";

    /** Whether the library is loaded, or the driver will load it. A second copy in one process would crash it. */
    private static boolean settled = System.getProperty("org.sqlite.lib.path") != null; // the user has set the path

    private NativeLibrary() {}

    /**
     * Loads the library from a folder, and unpacks it there if needed. Several processes may do this at once.
     *
     * @return the file that was loaded; empty if the driver has to load it, or if it was loaded before
     */
    static synchronized Optional<Path> load(Path folder) {
        if (settled) {
            return Optional.empty();
        }
        settled = true;
        try {
            Path trusted = folderFor(folder);
            Path file = find(trusted).orElse(trusted);
            if (file.equals(trusted)) {
                file = unpack(trusted);
            }
            // While Java loads the library, no other library can be loaded, and the library wants this class. The class
            // looks for a logger on the class path. Another thread that reads a jar there may wait for a library of
            // Java's.
            Class.forName("org.sqlite.core.NativeDB");
            System.load(file.toAbsolutePath().toString());
            System.setProperty("org.sqlite.lib.path", trusted.toAbsolutePath().toString());
            System.setProperty("org.sqlite.lib.name", file.getFileName().toString());
            System.setProperty("org.sqlite.tmpdir", trusted.toAbsolutePath().toString());
            SQLiteJDBCLoader.initialize(); // at once, because the folder may be gone when a database is opened later
            if (!trusted.equals(folder)) {
                TemporaryFile.remove(trusted); // a loaded library stays loaded
            }
            return Optional.of(file);
        } catch (Exception | LinkageError unusable) {
            return Optional.empty(); // the disk is full, permission is missing, or the folder is mounted as noexec
        }
    }

    /** The folder itself. If another user could have put a library into it, a new folder of this process. */
    static Path folderFor(Path folder) throws IOException {
        return TrustedPlace.refusal(folder).isEmpty() ? folder : TemporaryFile.systemFolder();
    }

    /** Leaves loading to the driver: {@link #load} does nothing any more. Call this before the driver is used. */
    static synchronized void leaveToDriverUnlessLoaded() {
        settled = true;
    }

    /** The unpacked library in a folder, if its length and checksum are those in its name. */
    static Optional<Path> find(Path folder) throws IOException {
        String[] names = folder.toFile().list();
        if (names != null) {
            for (String name : names) {
                Path file = folder.resolve(name);
                if (name.startsWith(prefix())
                        && TrustedPlace.refusal(file).isEmpty()
                        && name.equals(prefix() + checksum(file))) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    static Path unpack(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, OwnersFile.rights("rwx------"));
        }
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        Path part = TemporaryFile.in(folder, OwnersFile.rights("rw-------"));
        try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the driver has no library for this system");
            }
            Files.write(part, in.readAllBytes(), StandardOpenOption.TRUNCATE_EXISTING);
            Path file = folder.resolve(prefix() + checksum(part));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            sweep(folder, file);
            return file;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Removes libraries of other versions and damaged libraries. */
    private static void sweep(Path folder, Path keep) {
        File[] files = folder.toFile().listFiles();
        if (files != null) {
            for (File file : files) {
                if (file.getName().startsWith(PREFIX) && !file.toPath().equals(keep)) {
                    // if another process has loaded the file, the system refuses, or keeps the file until that process
                    // ends
                    boolean gone = file.delete();
                    assert gone || file.exists();
                }
            }
        }
    }

    private static String prefix() {
        return PREFIX + VERSION + "-" + word("os.name") + "-" + word("os.arch") + "-";
    }

    private static String word(String property) {
        return System.getProperty(property, "").toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** The length and CRC-32 of a file, to detect accidental damage. */
    private static String checksum(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return bytes.length + "-" + Long.toHexString(crc.getValue()) + ".lib";
    }
}
