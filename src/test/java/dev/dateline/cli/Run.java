package dev.dateline.cli;

import dev.dateline.app.Host;
import dev.dateline.app.Invocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands as a user on a simulated machine: {@code new Run(folder).typing("…").of("check", "--json")}. */
final class Run {
    static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");

    /** The words in the message of an unexpected failure. {@link FaultsTest} tests the message itself. */
    static final String BUG = "bug in Dateline";

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String typed = "";
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    /**
     * The result of a run.
     *
     * @param status the exit status
     */
    record Outcome(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** @param folder the current folder, in which {@code home} is the home folder */
    Run(Path folder) {
        this.folder = folder;
        environment.put("HOME", folder.resolve("home").toString());
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run typing(String text) {
        typed = text;
        return this;
    }

    Run at(Clock time) {
        clock = time;
        return this;
    }

    Host host() {
        return new Host(Map.copyOf(environment), folder, folder.resolve("home").toString(), "Linux", clock, any -> 0);
    }

    Outcome of(String... args) {
        out.reset();
        err.reset();
        int status = Main.run(args, host(), in(), printer(out), printer(err));
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err());
    }

    /** The run as a command sees it. Nothing is printed yet. */
    Invocation invocation() {
        return invocation(new CommonOptions());
    }

    /** The run with these options. */
    Invocation invocation(CommonOptions options) {
        out.reset();
        err.reset();
        return new Invocation(host(), in(), printer(out), printer(err), options);
    }

    private InputStream in() {
        return new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    }

    private static PrintStream printer(OutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }

    /** Everything that was printed. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Everything that was printed to standard error. */
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
