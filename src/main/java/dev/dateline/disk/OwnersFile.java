package dev.dateline.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Creates files and folders that only their owner can read, if the system has file permissions. */
public final class OwnersFile {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnersFile() {}

    /** Creates an empty file, and its folders if they are missing. */
    public static void create(Path file) throws IOException {
        createFolderOf(file);
        Files.createFile(file, rights("rw-------"));
    }

    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, rights("rwx------"));
        }
    }

    public static void createFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            createFolder(folder);
        }
    }

    /** The permissions for a new file, such as {@code rw-------}. Empty if the system has no such permissions. */
    public static FileAttribute<?>[] rights(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** Syncs the name of a new file in its folder to the disk, if the system allows it. */
    public static void persist(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && POSIX) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException refused) {
                // some file systems cannot sync folders
            }
        }
    }
}
