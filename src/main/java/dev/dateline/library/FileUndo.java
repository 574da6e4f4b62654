package dev.dateline.library;

import dev.dateline.disk.FileChanges;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A changed file of a library, with the bytes that take the change back.
 *
 * @param before the former bytes; empty if there was no file
 * @param after the new bytes
 */
public record FileUndo(Path file, Optional<ByteBuffer> before, ByteBuffer after) {
    /** A change that is about to be written. */
    public static FileUndo of(Path file, byte[] after) throws IOException {
        return new FileUndo(file, read(file), ByteBuffer.wrap(after));
    }

    /** The bytes of a file; empty if it does not exist. */
    public static Optional<ByteBuffer> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(ByteBuffer.wrap(Files.readAllBytes(file))) : Optional.empty();
    }

    /**
     * Restores all files.
     *
     * @return false if one of them was changed since; all stay as they are then
     */
    public static boolean takeBack(Path library, List<FileUndo> changes) throws IOException {
        return LibraryLock.during(library, () -> {
            FileChanges old = new FileChanges();
            for (FileUndo each : changes) {
                if (!read(each.file).equals(Optional.of(each.after))) {
                    return false;
                }
                each.before.ifPresent(bytes -> old.put(each.file, bytes));
            }
            old.write();
            for (FileUndo each : changes) {
                if (each.before.isEmpty()) {
                    Files.delete(each.file);
                }
            }
            return true;
        });
    }
}
