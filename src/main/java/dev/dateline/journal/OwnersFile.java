package dev.dateline.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files and folders that only their owner can read, as far as the system knows rights. */
public final class OwnersFile {
    private OwnersFile() {}

    /** Makes an empty file, and the folders that it needs. */
    public static void create(Path file) throws IOException {
        Place.folder(file);
        Files.createFile(file, Place.owner("rw-------"));
    }

    /** Makes a folder, and those on the way to it. */
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, Place.owner("rwx------"));
        }
    }
}
