package dev.dateline.cli;

import dev.dateline.journal.Journal;
import dev.dateline.journal.Opening;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.terminal.Printout;
import dev.dateline.terminal.TerminalOpening;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program, as a command sees it: its streams, its clock, and which library and journal are meant. The answers
 * hold once the command line has been parsed.
 */
final class Invocation {
    private final Host host;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final CommonOptions options = new CommonOptions();
    private @Nullable Clock clock;
    private @Nullable Settings settings;
    private Optional<TerminalOpening> terminal = Optional.empty();
    private Optional<Opening> opening = Optional.empty();
    private boolean process;

    /** @param out UTF-8 and buffered: whoever expects an answer to what was printed flushes it first */
    Invocation(Host host, InputStream in, PrintStream out, PrintStream err) {
        this.host = host;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Says that this run is a process of its own, started from the shipped file or a folder of classes. */
    void markAsProcess() {
        process = true;
    }

    /** Whether this run is a whole process, and so may go by what the process was started from. */
    boolean isProcess() {
        return process;
    }

    /** Begins to open the journal, if there is one and this is a process: it takes longer than to read the library. */
    void openJournalAside() {
        Optional<Path> cache = locations().cache();
        Path file = journal();
        if (process && cache.isPresent() && Files.exists(file)) {
            opening = Optional.of(Journal.openAside(file, cache.get()));
        }
    }

    /** The journal that is being opened, for one who then closes it; empty the next time. */
    Optional<Opening> takeJournal() {
        Optional<Opening> taken = opening;
        opening = Optional.empty();
        return taken;
    }

    /** Hands in the terminal that a screen will be drawn on, if one is being opened. */
    void offerTerminal(Optional<TerminalOpening> opening) {
        terminal = opening;
    }

    /** The terminal that is being opened, for one who then closes it; empty the next time. */
    Optional<TerminalOpening> takeTerminal() {
        Optional<TerminalOpening> opening = terminal;
        terminal = Optional.empty();
        return opening;
    }

    CommonOptions options() {
        return options;
    }

    Host host() {
        return host;
    }

    /** What the user or a program types, in UTF-8 whatever the locale. */
    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Tells the user what is wrong, behind the program's name. */
    void complain(String message) {
        new LinePrint(this, err).line("dateline: " + message, 2);
    }

    boolean json() {
        return options.json;
    }

    boolean plain() {
        return options.plain;
    }

    /** Lines to be printed for the terminal that the program was started in, in the learner's theme. */
    Printout printout() {
        return Printout.of(host.environment(), settings().theme(), plain(), TerminalCheck.isInteractive());
    }

    /** Whether somebody looks on who wants to see that a long work goes on. */
    boolean isWatched() {
        return TerminalCheck.isInteractive() && !json() && !plain();
    }

    /** A bar for a long work, to be drawn where the run {@link #isWatched}. */
    ProgressBar progressBar(String label) {
        return new ProgressBar(err, label, () -> Printout.room(host.environment(), plain(), isWatched()));
    }

    /** The present, or what {@code --now} has made of it; the same clock at every call. */
    Clock clock() {
        if (clock == null) {
            clock = options.now == null ? host.clock() : options.now.runOn(host.clock());
        }
        return clock;
    }

    Locations locations() {
        return new Locations(host);
    }

    LibraryPlace library() {
        return locations().library(Optional.ofNullable(options.library));
    }

    Path journal() {
        return locations().journal(Optional.ofNullable(options.journal));
    }

    /**
     * The learner's settings; the same at every call. What is wrong with them is told on the standard error stream, once.
     *
     * @throws UncheckedIOException if there are some and they cannot be read
     */
    Settings settings() {
        if (settings == null) {
            settings = readSettings();
        }
        return settings;
    }

    private Settings readSettings() {
        Optional<Path> file = locations().settings();
        if (file.isEmpty()) {
            return Settings.DEFAULT;
        }
        Findings findings = new Findings();
        try {
            Settings read = SettingsReader.read(file.get(), findings);
            for (Finding finding : findings.sorted()) {
                err.println(finding.render());
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
