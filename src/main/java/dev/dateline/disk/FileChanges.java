package dev.dateline.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes several files together. All files are first written to temporary files and synced to the disk. Then each is
 * moved into place, in the order in which it was added. After a crash, the first files may be new and the others old.
 */
public final class FileChanges {
    private final List<Change> changes = new ArrayList<>();

    private record Change(Path file, ByteBuffer bytes, boolean ownersOnly) {}

    private record Staged(Path beside, Path target) {}

    /**
     * Adds a file with its new bytes. An existing file keeps its permissions, and a link stays a link. Missing folders
     * are created.
     */
    public FileChanges put(Path file, byte[] bytes) {
        return put(file, ByteBuffer.wrap(bytes));
    }

    /** Adds a file like {@link #put(Path, byte[])}. */
    public FileChanges put(Path file, ByteBuffer bytes) {
        changes.add(new Change(file, bytes, false));
        return this;
    }

    /** Adds a file that only its owner can read if it is new. */
    public FileChanges putForOwner(Path file, byte[] bytes) {
        changes.add(new Change(file, ByteBuffer.wrap(bytes), true));
        return this;
    }

    /**
     * Writes all files.
     *
     * @throws FileSystemException if this fails; nothing has changed unless the first file was already moved into
     *     place
     */
    public void write() throws IOException {
        List<Staged> staged = new ArrayList<>();
        try {
            for (Change change : changes) {
                staged.add(stage(change));
            }
            for (Staged each : staged) {
                move(each.beside(), each.target());
                OwnersFile.persist(each.target());
            }
        } finally {
            for (Staged each : staged) {
                Files.deleteIfExists(each.beside());
            }
        }
    }

    private static Staged stage(Change change) throws IOException {
        Path target = target(change.file());
        try {
            if (change.ownersOnly()) {
                OwnersFile.createFolderOf(target);
            }
            Path folder = folder(target);
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Path beside = change.ownersOnly()
                    ? TemporaryFile.in(folder, OwnersFile.rights("rw-------"))
                    : TemporaryFile.in(folder);
            try {
                try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    ByteBuffer bytes = change.bytes().duplicate();
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    channel.force(true);
                }
                keepRights(target, beside);
                return new Staged(beside, target);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(beside);
                throw failure;
            }
        } catch (IOException failure) {
            throw told(change.file(), failure);
        }
    }

    /** The path to which a file is written. If the file is a link, this is its target, so that the link stays. */
    private static Path target(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file.toAbsolutePath();
        }
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        throw new FileSystemException(
                file.toString(), null, "it is a link to " + Files.readSymbolicLink(file) + ", which does not exist");
    }

    private static Path folder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new FileSystemException(file.toString(), null, "it is not the name of a file");
        }
        return folder;
    }

    private static void keepRights(Path from, Path to) throws IOException {
        if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
            if (view != null) {
                Files.setPosixFilePermissions(to, view.readAttributes().permissions());
            }
        }
    }

    /** Replaces a file by another one. This is atomic if the file system allows it. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A failure with the file's name and what the user can do. Java's exceptions for failed writes have neither. */
    public static FileSystemException told(Path file, IOException failure) {
        if (failure instanceof FileSystemException named && named.getReason() == null) {
            return named;
        }
        String message = failure instanceof FileSystemException named
                ? String.valueOf(named.getReason())
                : String.valueOf(failure.getMessage());
        FileSystemException told = new FileSystemException(file.toString(), null, reason(message));
        told.initCause(failure);
        return told;
    }

    private static String reason(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return "the disk is full; the file is unchanged. Free some space and try again";
        }
        if (lower.contains("quota") || lower.contains("file too large")) {
            return "there is no room for it (" + message + "); the file is unchanged. Free some space and try again";
        }
        return message;
    }
}
