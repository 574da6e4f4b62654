package dev.dateline.library;

import dev.dateline.disk.FileChanges;
import dev.dateline.disk.TemporaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the files of a new library. A new folder appears with all files at once. In an existing folder, sheets are
 * written before decks, so that no deck lacks its facts. If it is interrupted, a second run completes it.
 */
public final class NewLibrary {
    private final Map<String, byte[]> files;

    /** @param files the bytes by path in the library, such as {@code seeds/x.yaml} */
    public NewLibrary(Map<String, byte[]> files) {
        this.files = new LinkedHashMap<>(files);
    }

    /** Whether a folder contains no part of a library yet, or only parts of this one. */
    public boolean fits(Path folder) throws IOException {
        boolean some = false;
        for (String part : List.of(LibrarySource.SEEDS, LibrarySource.DECKS)) {
            for (String name : LibrarySource.folder(folder).files(part)) {
                some = true;
                byte[] own = files.get(part + "/" + name);
                Path there = folder.resolve(part).resolve(name);
                if (own == null || !Arrays.equals(own, Files.readAllBytes(there))) {
                    return false;
                }
            }
        }
        boolean all = files.keySet().stream().allMatch(file -> Files.exists(folder.resolve(file)));
        return !LibrarySource.isLibrary(folder) || (some && !all);
    }

    /** Writes the files. Existing files stay unchanged. */
    public void writeTo(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            LibraryLock.during(folder, () -> complete(folder));
            return;
        }
        Files.createDirectories(parent);
        TemporaryFile.sweep(parent);
        Path beside = staged(parent);
        try {
            FileChanges.move(beside, folder);
        } finally {
            TemporaryFile.remove(beside);
        }
    }

    private Path complete(Path folder) throws IOException {
        Path beside = staged(folder);
        try {
            for (String file : files.keySet()) {
                if (file.indexOf('/') < 0) {
                    complete(beside.resolve(file), folder.resolve(file));
                }
            }
            for (String part : List.of(LibrarySource.SEEDS, LibrarySource.DECKS)) {
                complete(beside.resolve(part), folder.resolve(part));
            }
            return folder;
        } finally {
            TemporaryFile.remove(beside);
        }
    }

    /** Moves a file or folder to its place. If the folder exists already, the missing files are moved into it. */
    private static void complete(Path from, Path to) throws IOException {
        if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            FileChanges.move(from, to);
        } else if (Files.isDirectory(from)) {
            try (var inside = Files.list(from)) {
                for (Path each : inside.sorted().toList()) {
                    complete(each, to.resolve(from.relativize(each)));
                }
            }
        }
    }

    /** Writes all files to a temporary folder and syncs them to the disk. */
    private Path staged(Path parent) throws IOException {
        Path beside = TemporaryFile.folderIn(parent);
        try {
            FileChanges changes = new FileChanges();
            Files.createDirectory(beside.resolve(LibrarySource.SEEDS));
            Files.createDirectory(beside.resolve(LibrarySource.DECKS));
            files.forEach((file, bytes) -> changes.put(beside.resolve(file), bytes));
            changes.write();
            return beside;
        } catch (IOException | RuntimeException failure) {
            TemporaryFile.remove(beside);
            throw failure;
        }
    }
}
