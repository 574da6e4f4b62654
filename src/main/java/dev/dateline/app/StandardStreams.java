package dev.dateline.app;

import java.io.Closeable;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The standard streams of the process. If one of the descriptors 0, 1 and 2 is closed at the start, the first file that
 * Java opens gets its number. This class then makes the input empty, and the output a pipe that nobody reads.
 */
public final class StandardStreams {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final Path MODES = Path.of("/proc/self/fdinfo");

    /** Files that use the numbers, so that files opened later do not get them. */
    private static final List<Closeable> PLACEHOLDERS = new ArrayList<>();

    private StandardStreams() {}

    /**
     * Opens a placeholder for each closed descriptor, so that no file of the program gets its number. Call this first.
     */
    public static void occupy() {
        try {
            for (int descriptor = 0; descriptor <= 2; descriptor++) {
                while (Files.isDirectory(DESCRIPTORS) && !isOpen(descriptor) && PLACEHOLDERS.size() <= 2) {
                    PLACEHOLDERS.add(new FileInputStream("/dev/null"));
                }
            }
        } catch (IOException none) {
            // without a placeholder, nothing more can be done
        }
    }

    private static boolean isOpen(int descriptor) {
        return Files.exists(DESCRIPTORS.resolve(Integer.toString(descriptor)), LinkOption.NOFOLLOW_LINKS);
    }

    public static InputStream in() {
        return isJavas(0) || isFor(0, "1") ? InputStream.nullInputStream() : new FileInputStream(FileDescriptor.in);
    }

    public static OutputStream out() {
        return isFor(1, "0") ? new UnreadPipe() : new FileOutputStream(FileDescriptor.out);
    }

    public static OutputStream err() {
        return isFor(2, "0") ? new UnreadPipe() : new FileOutputStream(FileDescriptor.err);
    }

    /** Whether a descriptor belongs to a file that Java opened for itself. */
    private static boolean isJavas(int descriptor) {
        Optional<String> target = target(descriptor);
        if (target.isEmpty() || !target.get().startsWith("/")) {
            return false;
        }
        Path file = Path.of(target.get());
        return file.startsWith(real(System.getProperty("java.home", "")))
                || file.equals(real(System.getProperty("dateline.archive", "")))
                || isOnClassPath(file)
                || (!PLACEHOLDERS.isEmpty() && file.equals(Path.of("/dev/null")));
    }

    private static boolean isOnClassPath(Path file) {
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            if (file.equals(real(entry))) {
                return true;
            }
        }
        return false;
    }

    private static Path real(String name) {
        try {
            return Path.of(name).toRealPath();
        } catch (IOException | InvalidPathException unknown) {
            return Path.of("");
        }
    }

    /** Whether input and output are both known to be a pseudo-terminal. */
    static boolean arePseudoTerminals() {
        return isPseudoTerminal(target(0)) && isPseudoTerminal(target(1));
    }

    private static boolean isPseudoTerminal(Optional<String> target) {
        return target.isPresent() && target.get().startsWith("/dev/pts/");
    }

    /** Whether a descriptor is open only in this mode: "0" for reading, "1" for writing. */
    private static boolean isFor(int descriptor, String mode) {
        Optional<String> target = target(descriptor);
        if (target.isEmpty() || !target.get().startsWith("/") || isPseudoTerminal(target)) {
            return false; // pipes and terminals need no check
        }
        try {
            for (String line : Files.readAllLines(MODES.resolve(Integer.toString(descriptor)))) {
                if (line.startsWith("flags:")) {
                    int last = Character.digit(line.charAt(line.length() - 1), 8);
                    return Integer.toString(last & 3).equals(mode);
                }
            }
        } catch (IOException unknown) {
            return false;
        }
        return false;
    }

    /** The system's name for a descriptor: a path, or {@code pipe:[1]}. Empty if it is not known. */
    private static Optional<String> target(int descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)))
                    .toString());
        } catch (IOException | UnsupportedOperationException unknown) {
            return Optional.empty();
        }
    }

    /** A pipe whose reader had closed it before the start. */
    private static final class UnreadPipe extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
