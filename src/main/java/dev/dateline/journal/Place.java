package dev.dateline.journal;

import dev.dateline.disk.OwnersFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Makes the journal's folder and file, readable by their owner only, and looks at what lies there. */
final class Place {
    private static final int HEADER_BYTES = 100;
    private static final int SMALLEST_PAGE = 512;

    private Place() {}

    static boolean exists(Path file) throws JournalFailure {
        try {
            Files.readAttributes(file, BasicFileAttributes.class);
            return true;
        } catch (NoSuchFileException missing) {
            refuseLinkToNothing(file);
            return false;
        } catch (IOException unseen) {
            JournalFailure failure = Failures.of(file, JournalFailure.Reason.UNREADABLE);
            failure.initCause(unseen);
            throw failure;
        }
    }

    private static void refuseLinkToNothing(Path file) throws JournalFailure {
        if (Files.isSymbolicLink(file)) {
            String target;
            try {
                target = Files.readSymbolicLink(file).toString();
            } catch (IOException unknown) {
                target = "somewhere";
            }
            throw Failures.linkToNothing(file, target);
        }
    }

    /** Makes what is missing; what is there stays as it is. SQLite gives its side files the rights of the file itself. */
    static void prepare(Path file) throws JournalFailure {
        try {
            if (Files.isRegularFile(file)) {
                refuseRemains(file);
                return;
            }
            OwnersFile.create(file);
            OwnersFile.persist(file);
        } catch (FileAlreadyExistsException meanwhile) {
            refuseLinkToNothing(file);
            if (!Files.isRegularFile(file)) { // a folder, or something stranger
                throw Failures.of(file, JournalFailure.Reason.UNREADABLE);
            }
        } catch (IOException failure) {
            throw Failures.of(file, failure);
        }
    }

    /** SQLite takes a file of less than a page for a new one, and would write over it or drop the log beside it. */
    private static void refuseRemains(Path file) throws IOException, JournalFailure {
        long size = Files.size(file);
        if (size == 0 && hasWriteAheadLog(file)) {
            throw Failures.of(file, JournalFailure.Reason.TORN);
        }
        if (size > 0 && size < SMALLEST_PAGE) {
            throw Failures.of(file, JournalFailure.Reason.NOT_A_DATABASE);
        }
    }

    private static boolean hasWriteAheadLog(Path file) throws IOException {
        Path writeAheadLog = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(writeAheadLog) && Files.size(writeAheadLog) > 0;
    }

    /**
     * Whether the file is shorter than its own header says: its end was cut off. Asks the system for the length only; opening
     * and closing a file that SQLite has open in this process would drop SQLite's locks.
     *
     * @param bytes pages times their size, as SQLite reads the header
     */
    static boolean isCutOff(Path file, long bytes) throws IOException {
        return !hasWriteAheadLog(file) && Files.size(file) < bytes;
    }

    /** Whether a file that SQLite calls no database begins with nothing but zeros, as after a power cut. */
    static boolean isBlank(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            for (byte read : in.readNBytes(HEADER_BYTES)) {
                if (read != 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
