package dev.dateline.terminal;

import dev.dateline.app.Host;
import dev.dateline.app.Invocation;
import dev.dateline.app.RunOptions;
import dev.dateline.app.StartingPoint;
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
record SampleRun(Path cards, Path file) implements RunOptions {
    static Invocation of(Path library, Path home, Clock clock) {
        Host host = new Host(Map.of("HOME", home.toString()), home, home.toString(), "Linux", clock, any -> 0);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return new Invocation(
                host,
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                new SampleRun(library, home.resolve("journal.db")));
    }

    @Override
    public List<Path> libraries() {
        return List.of(cards);
    }

    @Override
    public Optional<Path> journal() {
        return Optional.of(file);
    }

    @Override
    public Optional<StartingPoint> now() {
        return Optional.empty();
    }

    @Override
    public boolean json() {
        return false;
    }

    @Override
    public boolean plain() {
        return false;
    }
}
