package dev.dateline.app;

import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Sync;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Syncs the journal with those of other machines, through the folder in the settings. */
public record JournalSync(Invocation invocation) {
    /** The sync folder in the settings; empty if there is none. */
    public Optional<Path> folder() {
        return invocation.folder(Setting.SYNC);
    }

    /** The file with the device's name. It is next to the journal, and not in it. */
    public Path nameFile() {
        Path journal = invocation.journal();
        return journal.resolveSibling(JournalCopies.stem(journal) + ".device");
    }

    /** Starts a thread that receives what other machines have sent. The program does not wait for it. */
    public void begin() {
        if (!invocation.isProcess() || folder().isEmpty()) {
            return;
        }
        Thread thread = new Thread(
                () -> {
                    try (Journal journal = invocation.openJournal()) {
                        Sync.run(journal, folder().orElseThrow(), nameFile());
                    } catch (JournalFailure | IOException | RuntimeException later) {
                        return; // the sync after the session reports the failure
                    }
                },
                "sync");
        thread.setDaemon(true);
        thread.start();
    }

    /** Sends the new events after a session. The answers are safe in any case, so a failure is only reported. */
    void afterAnswers(Journal journal) {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return;
        }
        try {
            Sync.Report report = Sync.run(journal, folder.get(), nameFile());
            report.problems().forEach(problem -> invocation.complain("sync: " + problem));
        } catch (JournalFailure failure) {
            invocation.complain("nothing was synced: " + failure.getMessage());
        } catch (IOException failure) {
            invocation.complain(
                    "nothing was synced: " + Faults.explain(failure).orElse(String.valueOf(failure.getMessage())));
        }
    }
}
