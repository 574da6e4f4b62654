package dev.dateline.journal;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A journal that is being opened on another thread, while decks are read and the screen is built. */
public final class Opening {
    private final FutureTask<Journal> task;

    Opening(Path file, Path cache) {
        task = new FutureTask<>(() -> Journal.open(file, cache));
        Thread thread = new Thread(task, "journal");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the journal. Every call returns the same journal. An interrupt is kept for the caller. */
    public Journal await() throws JournalFailure {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failure) {
            throw unwrapped(failure.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static JournalFailure unwrapped(@org.jspecify.annotations.Nullable Throwable cause) {
        if (cause instanceof JournalFailure failure) {
            return failure;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
