package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.JournalCopies;
import dev.dateline.journal.Backups;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.JournalFailure.Reason;
import dev.dateline.journal.Restoring;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Plural;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class RestoreCommand extends DatelineCommand {
    @Parameters(arity = "0..1", paramLabel = "DAY|FILE")
    private @Nullable String which;

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    @Override
    public Integer call() throws JournalFailure, IOException {
        JournalCopies copies = new JournalCopies(invocation);
        Path backup = chosen(copies);
        verify(backup);
        Path journal = invocation.journal();
        if (!yes
                && Journal.exists(journal)
                && !invocation.agrees("Replace " + journal + " (" + answers(journal) + ") by " + backup + " ("
                        + answers(backup) + ")?")) {
            throw new Failure("nothing was changed" + (invocation.json() ? "; with --yes, Dateline does not ask" : ""));
        }
        Optional<Path> kept = Restoring.restore(backup, journal, copies.aside());
        print(
                () -> new JsonObject()
                        .put("restored", journal)
                        .put("from", backup)
                        .put("kept", kept),
                any -> {
                    say("Restored " + journal + " from " + backup + ".");
                    kept.ifPresent(file -> say("The replaced journal is kept in " + file + "."));
                });
        int unreadable = Journal.extentOf(journal).unreadable();
        if (unreadable > 0) {
            invocation.complain(Plural.of(unreadable, "event") + " of it cannot be read; only the others count");
        }
        return ExitStatus.DONE;
    }

    /** Fails if a copy is damaged or is not a journal. */
    private static void verify(Path backup) throws JournalFailure {
        try {
            Backups.verify(backup);
        } catch (JournalFailure failure) {
            if (failure.reason() == Reason.NOT_A_DATABASE || failure.reason() == Reason.FOREIGN) {
                throw new Failure(
                        failure.getMessage() + "\nNothing was changed. \"dateline backup --list\" shows the copies.");
            }
            throw failure;
        }
    }

    private Path chosen(JournalCopies copies) throws JournalFailure {
        List<Backups.Backup> all = copies.backups().list();
        if (which == null) {
            if (all.isEmpty()) {
                throw new Failure("there is no copy in " + copies.folder() + "; name a file to restore from");
            }
            return all.get(0).file();
        }
        for (Backups.Backup backup : all) {
            if (backup.day().toString().equals(which)) {
                return backup.file();
            }
        }
        Path file = invocation.host().workingDirectory().resolve(which).normalize();
        if (!Files.isRegularFile(file)) {
            throw new Failure("there is neither a copy of the day \"" + which + "\" nor a file of that name; "
                    + "\"dateline backup --list\" shows the copies");
        }
        return file;
    }

    /** The number of answers in a journal, if it can be read. The file is read only. */
    private static String answers(Path journal) {
        try {
            return Journal.extentOf(journal).answers() + " answers";
        } catch (JournalFailure damaged) {
            return "cannot be read";
        }
    }
}
