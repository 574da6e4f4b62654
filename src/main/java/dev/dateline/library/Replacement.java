package dev.dateline.library;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file as a whole: the new one is written beside it and moved in its place, so that a crash leaves one or the other. */
public final class Replacement {
    private Replacement() {}

    /**
     * Gives a file other bytes; links are followed, permissions kept.
     *
     * @throws IOException if that fails; the file is then as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = file.toRealPath();
        Path folder = target.getParent();
        Path beside = Files.createTempFile(folder == null ? Path.of("") : folder, ".", ".tmp");
        try {
            Files.write(beside, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            keepPermissions(target, beside);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
