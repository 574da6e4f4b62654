package dev.dateline.exchange;

import dev.dateline.disk.FileChanges;
import dev.dateline.disk.TemporaryFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a temporary file and moves it into place when it is complete. The file is never partial. */
public final class PlacedFile {
    @FunctionalInterface
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    private PlacedFile() {}

    /**
     * Writes a file and moves it into place. If this fails, an old file stays unchanged and the temporary file is
     * removed.
     */
    public static <T> T write(Path target, Content<T> content) throws IOException {
        // if the target is a link, the linked file is replaced; a device is not replaced
        Path place =
                Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new FileSystemException(target.toString(), null, "it exists already and is not a file");
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
        TemporaryFile.sweep(folder);
        Path beside = TemporaryFile.in(folder);
        try {
            T result;
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                result = content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepRights(place, beside);
            FileChanges.move(beside, place);
            return result;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void keepRights(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(to).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
