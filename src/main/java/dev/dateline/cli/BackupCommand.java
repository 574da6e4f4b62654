package dev.dateline.cli;

import dev.dateline.app.Failure;
import dev.dateline.app.JournalCopies;
import dev.dateline.journal.Backups;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.protocol.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

final class BackupCommand extends DatelineCommand {
    @Option(names = "--list")
    private boolean list;

    @Option(names = "--to", paramLabel = "FILE")
    private @Nullable Path to;

    @Override
    public Integer call() throws JournalFailure, IOException {
        JournalCopies copies = new JournalCopies(invocation);
        if (list) {
            tell(Optional.empty(), copies);
            return ExitStatus.DONE;
        }
        if (!Journal.exists(invocation.journal())) {
            throw new Failure("there is no journal yet: " + invocation.journal() + " is created with the first answer");
        }
        Path made;
        if (to == null) {
            made = copies.backups().renew(invocation.journal(), copies.today()).file();
        } else {
            made = invocation.host().workingDirectory().resolve(to).normalize();
            if (Files.exists(made)) {
                throw new Failure(made + " is there already; name a file that does not exist");
            }
            Path folder = made.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new Failure("there is no folder " + folder + "; nothing was copied");
            }
            Backups.copy(invocation.journal(), made);
        }
        tell(Optional.of(made), copies);
        return ExitStatus.DONE;
    }

    private void tell(Optional<Path> made, JournalCopies copies) throws JournalFailure, IOException {
        List<Backups.Backup> all = copies.backups().list();
        if (invocation.json()) {
            json(made, all);
        } else if (made.isPresent()) {
            say("Copied to " + made.get() + " (" + size(made.get()) + ", sound)");
        } else if (all.isEmpty()) {
            say("There is no copy in " + copies.folder() + ".");
        } else {
            say("Copies in " + copies.folder() + ":");
            for (Backups.Backup backup : all) {
                say("  " + backup.day() + "  " + size(backup.file()));
            }
        }
    }

    private static String size(Path file) throws IOException {
        return Math.max(1, Files.size(file) / 1024) + " kB";
    }

    private void json(Optional<Path> made, List<Backups.Backup> all) throws IOException {
        List<JsonObject> backups = new ArrayList<>();
        for (Backups.Backup backup : all) {
            backups.add(new JsonObject().copy(backup, "day", "file").put("bytes", Files.size(backup.file())));
        }
        new JsonObject().put("made", made).put("backups", backups).print(invocation.out());
    }
}
