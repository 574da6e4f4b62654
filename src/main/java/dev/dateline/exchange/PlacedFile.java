package dev.dateline.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place and moves it there when it is whole, so that nobody ever finds half of it. */
public final class PlacedFile {
    /** What is written into it. */
    @FunctionalInterface
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    private PlacedFile() {}

    /** Writes and places; on failure the old file, if any, stands as it was and nothing is left beside it. */
    public static <T> T write(Path target, Content<T> content) throws IOException {
        // what a link points to is replaced, and the link stays; a device is no file to be replaced
        Path place =
                Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new FileSystemException(target.toString(), null, "it is there already and no file");
        }
        Path folder = place.getParent();
        Path name = place.getFileName();
        if (folder == null || name == null) {
            throw new IOException("not the name of a file: " + target);
        }
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(target.toString(), null, "there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new FileSystemException(target.toString(), null, "no permission for the folder " + folder);
        }
        Path beside = Files.createTempFile(folder, "." + name, ".part");
        try {
            T result;
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                result = content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            readableByOthers(beside, place);
            move(beside, place);
            return result;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A temporary file is its owner's alone; what is placed gets the rights of what it replaces, or of any new file. */
    private static void readableByOthers(Path beside, Path place) throws IOException {
        if (!Files.getFileStore(beside).supportsFileAttributeView("posix")) {
            return;
        }
        if (Files.exists(place)) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(place));
            return;
        }
        Path probe = beside.resolveSibling(beside.getFileName() + ".new");
        Files.createFile(probe);
        try {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(probe));
        } finally {
            Files.delete(probe);
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
