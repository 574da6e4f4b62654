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
 * SQLite's native library, unpacked once for all starts: the driver by itself unpacks it anew each time, forks a process to
 * learn what system it is on, and looks through the folder for temporary files. Whatever goes wrong here, the driver then
 * does it its own way.
 */
final class NativeLibrary {
    /** The driver's version; a test holds it against the driver. */
    static final String VERSION = "3.54.1.0";

    /** Not the driver's own prefix: it removes what begins with that. */
    private static final String PREFIX = "native-sqlite-";

    /** Whether the library is loaded, or about to be by the driver: a second copy in one process is a crash. */
    private static boolean settled = System.getProperty("org.sqlite.lib.path") != null; // the user knows better

    private NativeLibrary() {}

    /**
     * Loads the library from a folder, unpacking it there if need be. Several processes may do this at once.
     *
     * @return the file that was loaded; empty if that is left to the driver, or one has been loaded before
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
            System.load(file.toAbsolutePath().toString());
            System.setProperty("org.sqlite.lib.path", trusted.toAbsolutePath().toString());
            System.setProperty("org.sqlite.lib.name", file.getFileName().toString());
            System.setProperty("org.sqlite.tmpdir", trusted.toAbsolutePath().toString());
            SQLiteJDBCLoader.initialize(); // now, because whoever opens a database later may find the folder gone
            if (!trusted.equals(folder)) {
                TemporaryFile.remove(trusted); // what is loaded stays loaded
            }
            return Optional.of(file);
        } catch (Exception | LinkageError unusable) {
            return Optional.empty(); // no room, no right, a folder that nothing may be run from
        }
    }

    /** The folder itself, or one of this process alone where another user could have put a library into it. */
    static Path folderFor(Path folder) throws IOException {
        return TrustedPlace.refusal(folder).isEmpty() ? folder : TemporaryFile.systemFolder();
    }

    /** Called before the driver is used: from then on {@link #load} does nothing. */
    static synchronized void leaveToDriverUnlessLoaded() {
        settled = true;
    }

    /** The unpacked library, if its length and checksum are those in its name. */
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

    /** Libraries of other versions and damaged ones are not needed any more. */
    private static void sweep(Path folder, Path keep) {
        File[] files = folder.toFile().listFiles();
        if (files != null) {
            for (File file : files) {
                if (file.getName().startsWith(PREFIX) && !file.toPath().equals(keep)) {
                    // where another process has it loaded the system either refuses or keeps it until that ends
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

    /** Length and CRC-32, against accidents. */
    private static String checksum(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return bytes.length + "-" + Long.toHexString(crc.getValue()) + ".lib";
    }
}
