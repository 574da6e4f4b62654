package dev.dateline.journal;

import dev.dateline.disk.TemporaryFile;
import dev.dateline.journal.JournalFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads another machine's journal without changing it. The journal may be of an earlier version. */
final class Merging {
    private Merging() {}

    static List<Event> eventsOf(Path other) throws JournalFailure {
        if (!Files.isRegularFile(other)) {
            throw Failures.of(other, Reason.UNREADABLE);
        }
        Backups.verify(other);
        try {
            Path folder = TemporaryFile.systemFolder();
            Path copy = folder.resolve("journal.db");
            try {
                Backups.copy(other, copy);
                return read(copy, other);
            } finally {
                TemporaryFile.remove(folder);
            }
        } catch (IOException failure) {
            throw Failures.of(other, failure);
        }
    }

    private static List<Event> read(Path copy, Path other) throws JournalFailure {
        try (Journal journal = Journal.open(copy)) {
            return journal.events();
        } catch (RuntimeException nonsense) {
            // an undamaged database with rows that no version of the program writes
            throw Failures.of(other, Reason.TORN);
        }
    }
}
