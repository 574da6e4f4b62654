package dev.dateline.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Detects programs that sync folders between machines, by the files that they leave. */
final class Carriers {
    private static final List<String> MARKS =
            List.of(".stfolder", ".stversions", ".dropbox", ".dropbox.cache", ".owncloudsync.log", ".sync_journal.db");

    private Carriers() {}

    /**
     * The file that shows that a journal is synced: a conflict copy next to it, or a marker file in a folder above it.
     */
    static Optional<Path> leftover(Path journal) {
        Path folder = journal.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        String name = journal.getFileName().toString();
        String stem = name.endsWith(".db") ? name.substring(0, name.length() - 3) : name;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String other = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (other.startsWith(stem.toLowerCase(Locale.ROOT)) && other.contains("conflict")) {
                    return Optional.of(file);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            return Optional.empty();
        }
        for (Path at = folder; at != null; at = at.getParent()) {
            for (String mark : MARKS) {
                if (Files.exists(at.resolve(mark))) {
                    return Optional.of(at.resolve(mark));
                }
            }
        }
        return Optional.empty();
    }
}
