package dev.dateline.terminal;

import dev.dateline.app.Host;
import dev.dateline.app.Invocation;
import dev.dateline.app.RunOptions;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run of the program on a library, with its own home folder. */
final class SampleRun {
    private SampleRun() {}

    static Invocation of(Path library, Path home, Clock clock) {
        Host host = new Host(Map.of("HOME", home.toString()), home, home.toString(), "Linux", clock, any -> 0);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        RunOptions options = new RunOptions(
                List.of(library), Optional.of(home.resolve("journal.db")), Optional.empty(), false, false);
        return new Invocation(host, InputStream.nullInputStream(), nowhere, nowhere, () -> options);
    }
}
