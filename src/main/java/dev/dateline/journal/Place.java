package dev.dateline.journal;

import dev.dateline.disk.OwnersFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Creates the journal's folder and file so that only their owner can read them, and checks those that exist. */
final class Place {
    private static final int HEADER_BYTES = 100;
    private static final int SMALLEST_PAGE = 512;

    private Place() {}

    static boolean exists(Path file) throws JournalFailure {
        try {
            // if a file has the folder's name, this fails on every version of Java; reading the attributes does not
            return Files.exists(file.toRealPath());
        } catch (NoSuchFileException missing) {
            refuseLinkToNothing(file);
            return false;
        } catch (IOException unseen) {
            JournalFailure failure = new JournalFailure(JournalFailure.Reason.UNREADABLE, file);
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

    /**
     * Creates the folder and file if they are missing. Existing ones stay unchanged. SQLite gives its side files the
     * permissions of the main file.
     */
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
            if (!Files.isRegularFile(file)) { // it is a folder or a special file
                throw new JournalFailure(JournalFailure.Reason.UNREADABLE, file);
            }
        } catch (IOException failure) {
            throw Failures.of(file, failure);
        }
    }

    /**
     * Refuses a file that is smaller than a page. SQLite would take it for a new file, overwrite it, and drop the log
     * next to it.
     */
    private static void refuseRemains(Path file) throws IOException, JournalFailure {
        long size = Files.size(file);
        if (size == 0 && hasWriteAheadLog(file)) {
            throw new JournalFailure(JournalFailure.Reason.TORN, file);
        }
        if (size > 0 && size < SMALLEST_PAGE) {
            throw new JournalFailure(JournalFailure.Reason.NOT_A_DATABASE, file);
        }
    }

    private static boolean hasWriteAheadLog(Path file) throws IOException {
        Path writeAheadLog = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(writeAheadLog) && Files.size(writeAheadLog) > 0;
    }

    /**
     * Whether the end of the file is missing, because it is shorter than its header says. Only the length is read.
     * Opening and closing a file that SQLite has open in this process would drop SQLite's locks.
     *
     * @param bytes the length by the header: pages times their size
     */
    static boolean isCutOff(Path file, long bytes) throws IOException {
        return !hasWriteAheadLog(file) && Files.size(file) < bytes;
    }

    /** Whether a file that SQLite does not accept begins with zeros, as after a power cut. */
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
