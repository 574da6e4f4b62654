package dev.dateline.journal;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A journal that is being opened on another thread, while decks are read and the screen is built. */
public final class Opening {
    private final CompletableFuture<Journal> journal = new CompletableFuture<>();

    Opening(Path file, Path cache) {
        Thread thread = new Thread(() -> open(file, cache), "journal");
        thread.setDaemon(true);
        thread.start();
    }

    private void open(Path file, Path cache) {
        try {
            journal.complete(Journal.open(file, cache));
        } catch (Throwable failure) { // thrown again where the journal is awaited
            journal.completeExceptionally(failure);
        }
    }

    /** Waits for the journal. Every call returns the same journal. An interrupt is kept for the caller. */
    public Journal await() throws JournalFailure {
        try {
            return journal.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof JournalFailure failure) {
                throw failure;
            }
            throw wrapped;
        }
    }
}
