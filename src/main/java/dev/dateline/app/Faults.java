package dev.dateline.app;

import dev.dateline.disk.OwnersFile;
import dev.dateline.journal.JournalFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Turns any exception into one message for the user. No stack trace reaches the terminal. */
public record Faults(LinePrint err, Clock clock) {
    /**
     * Reports an exception. If it is a bug of the program, its details are written to a file, and the user is told the
     * name of the file.
     *
     * @param cache the folder for such files; empty if there is none
     */
    public void report(Throwable thrown, Optional<Path> cache) {
        Optional<String> known = explain(thrown);
        if (known.isPresent()) {
            err.line("dateline: " + known.get());
            return;
        }
        if (processIsEnding()) {
            return; // the program was interrupted, and the terminal was closed while it was being drawn on
        }
        err.line("dateline: this is a bug in Dateline (" + thrown + ")");
        log(thrown, cache)
                .ifPresentOrElse(
                        file -> err.line("Please report it with the file " + file),
                        () -> err.line("No report could be written."));
    }

    /** Whether a signal is ending the process. Java refuses a shutdown hook only in that case. */
    private static boolean processIsEnding() {
        Thread probe = new Thread(() -> {}, "probe");
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    /** The message for a problem that the user can solve; empty for a bug of the program. */
    static Optional<String> explain(Throwable thrown) {
        if (thrown instanceof Failure) {
            return Optional.of(String.valueOf(thrown.getMessage()));
        }
        if (thrown instanceof JournalFailure failure) {
            String advice = failure.advice();
            return Optional.of(failure.getMessage() + (advice.isEmpty() ? "" : System.lineSeparator() + advice));
        }
        if (thrown instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return explain(unchecked.getCause());
        }
        if (thrown instanceof FileSystemException problem && problem.getFile() != null) {
            return Optional.of(explain(problem));
        }
        if (thrown instanceof OutOfMemoryError) {
            return Optional.of("there is not enough memory for this; JDK_JAVA_OPTIONS=-Xmx2g gives Java more");
        }
        return Optional.empty();
    }

    private static String explain(FileSystemException problem) {
        String file = String.valueOf(problem.getFile());
        if (problem instanceof NoSuchFileException) {
            return "there is no file " + file;
        }
        if (problem instanceof AccessDeniedException) {
            return "no permission for " + file;
        }
        if (problem instanceof FileAlreadyExistsException) {
            return file + " already exists";
        }
        if (problem instanceof NotDirectoryException) {
            return file + " is not a folder";
        }
        return problem.getReason() == null ? "cannot use " + file : file + ": " + problem.getReason();
    }

    private Optional<Path> log(Throwable thrown, Optional<Path> cache) {
        if (cache.isEmpty()) {
            return Optional.empty();
        }
        StringWriter text = new StringWriter();
        try (PrintWriter writer = new PrintWriter(text)) {
            writer.println("dateline " + Version.text());
            writer.println("java " + System.getProperty("java.version") + ", " + System.getProperty("os.name"));
            writer.println("at " + clock.instant());
            thrown.printStackTrace(writer);
            Path file = cache.get().resolve("fault-" + clock.instant().toEpochMilli() + ".txt");
            OwnersFile.create(file);
            return Optional.of(Files.writeString(file, text.toString(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
