package dev.dateline.app;

import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Sync;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Joins the journal of a run with those of other machines, through the folder that the settings name. */
public final class JournalSync {
    private final Invocation invocation;

    public JournalSync(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The folder that the settings name; empty where they name none. */
    public Optional<Path> folder() {
        String named = invocation.settings().get(Setting.SYNC);
        return named.equals(Setting.SYNC.standard())
                ? Optional.empty()
                : Optional.of(invocation.locations().named(named));
    }

    /** Where the device's name is kept: beside the journal, and not in it. */
    public Path nameFile() {
        Path journal = invocation.journal();
        String name = journal.getFileName().toString();
        String stem = name.endsWith(".db") ? name.substring(0, name.length() - 3) : name;
        return journal.resolveSibling(stem + ".device");
    }

    /** Begins to take what other machines have sent, on a thread of its own; nobody waits for it. */
    public void begin() {
        if (!invocation.isProcess() || folder().isEmpty()) {
            return;
        }
        Thread thread = new Thread(
                () -> {
                    try (Journal journal = Journal.open(invocation.journal())) {
                        Sync.run(journal, folder().orElseThrow(), nameFile());
                    } catch (JournalFailure | IOException | RuntimeException later) {
                        return; // the sync after the session says so
                    }
                },
                "sync");
        thread.setDaemon(true);
        thread.start();
    }

    /** Sends what was learned, after a session. The answers are safe in any case, so a failure is only told. */
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
