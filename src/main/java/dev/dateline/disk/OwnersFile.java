package dev.dateline.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can read, as far as the system knows rights. */
public final class OwnersFile {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnersFile() {}

    /** Makes an empty file, and the folders that it needs. */
    public static void create(Path file) throws IOException {
        createFolderOf(file);
        Files.createFile(file, rights("rw-------"));
    }

    /** Makes a folder, and those on the way to it. */
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, rights("rwx------"));
        }
    }

    /** Makes the folder of a file, and those on the way to it. */
    public static void createFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            createFolder(folder);
        }
    }

    /** Rights for a new file, as {@code rw-------}; none where the system has no such rights. */
    public static FileAttribute<?>[] rights(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** Brings a new name in its folder to the disk, where the system can. */
    public static void persist(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && POSIX) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException refused) {
                // some file systems do not sync folders; there is nothing more to be done
            }
        }
    }
}
