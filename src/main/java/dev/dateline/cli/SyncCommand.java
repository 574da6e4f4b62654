package dev.dateline.cli;

import dev.dateline.app.JournalSync;
import dev.dateline.app.LinePrint;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Sync;
import dev.dateline.protocol.JsonObject;
import dev.dateline.source.Plural;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

final class SyncCommand extends DatelineCommand {
    @Parameters(arity = "0..1", paramLabel = "FOLDER")
    private @Nullable Path named;

    @Option(names = "--status")
    private boolean status;

    @Override
    public Integer call() throws IOException, JournalFailure {
        JournalSync sync = new JournalSync(invocation);
        Path folder = Optional.ofNullable(named)
                .map(path -> invocation.host().workingDirectory().resolve(path).normalize())
                .or(sync::folder)
                .orElseThrow(() -> wrong("name a folder, here or with \"dateline config sync FOLDER\""));
        try (Journal journal = invocation.openJournal()) {
            List<String> problems;
            if (status) {
                Sync.State state = Sync.state(journal, folder, sync.nameFile());
                problems = state.problems();
                tell(state);
            } else {
                Sync.Report report = Sync.run(journal, folder, sync.nameFile());
                problems = report.problems();
                tell(report);
            }
            LinePrint err = new LinePrint(invocation, invocation.err());
            problems.forEach(problem -> err.line(problem));
            return status(problems.isEmpty());
        }
    }

    private void tell(Sync.Report report) {
        print(() -> new JsonObject().copy(report, "device", "renamed", "sent", "received", "problems"), out -> {
            if (report.renamed()) {
                out.line("This journal was restored or copied, so it is called " + report.device() + " from now on.");
            }
            out.line(Plural.of(report.sent(), "event") + " sent, " + Plural.of(report.received(), "event")
                    + " received.");
        });
    }

    private void tell(Sync.State state) {
        print(() -> json(state), out -> {
            for (Sync.Device device : state.devices()) {
                String last = device.last().map(at -> ", up to " + at).orElse("");
                String waiting = device.waiting() == 0 ? "" : ", " + device.waiting() + " to be received";
                out.line(device.name() + (device.own() ? " (this computer)" : "") + last + waiting);
            }
            out.line(Plural.of(state.unsent(), "event") + " to be sent.");
        });
    }

    private static JsonObject json(Sync.State state) {
        return new JsonObject()
                .put(
                        "devices",
                        state.devices(),
                        device -> new JsonObject()
                                .put("device", device.name())
                                .copy(device, "own")
                                .putPresent("last", device.last())
                                .copy(device, "waiting"))
                .copy(state, "unsent", "problems");
    }
}
