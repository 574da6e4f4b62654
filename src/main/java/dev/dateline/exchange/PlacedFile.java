package dev.dateline.exchange;

import dev.dateline.disk.FileChanges;
import dev.dateline.disk.TemporaryFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a complete file into a folder that exists. The file is never partial. */
public final class PlacedFile {
    @FunctionalInterface
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    private PlacedFile() {}

    /** Writes a file. If this fails, an old file stays unchanged. A device is not replaced. */
    public static <T> T write(Path target, Content<T> content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileSystemException(target.toString(), null, "it exists already and is not a file");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileSystemException(target.toString(), null, "there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new FileSystemException(target.toString(), null, "no permission for the folder " + folder);
        }
        TemporaryFile.sweep(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        T result = content.writeTo(out);
        new FileChanges().put(target, out.toByteArray()).write();
        return result;
    }
}
