package dev.dateline.app;

import dev.dateline.journal.Journal;
import dev.dateline.journal.Opening;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.VisibleOutput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program, as a command sees it: its streams, its clock, and which library and journal are meant. Its
 * answers hold once the command line has been parsed.
 */
public final class Invocation {
    private final Host host;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final RunOptions options;
    private @Nullable Clock clock;
    private @Nullable Settings settings;
    private @Nullable LibraryList libraries;
    private Optional<Opening> opening = Optional.empty();
    private boolean process;

    /** @param out UTF-8 and buffered: whoever expects an answer to what was printed flushes it first */
    public Invocation(Host host, InputStream in, PrintStream out, PrintStream err, RunOptions options) {
        this.host = host;
        this.in = in;
        this.out = new VisibleOutput(out);
        this.err = new VisibleOutput(err);
        this.options = options;
    }

    /** Says that this run is a process of its own, started from the shipped file or a folder of classes. */
    public void markAsProcess() {
        process = true;
    }

    /** Whether this run is a whole process, and so may go by what the process was started from. */
    boolean isProcess() {
        return process;
    }

    /** Begins to open the journal, if there is one and this is a process: it takes longer than to read the library. */
    public void openJournalAside() {
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

    public Host host() {
        return host;
    }

    /** What the user or a program types, in UTF-8 whatever the locale. */
    public InputStream in() {
        return in;
    }

    /** The lines of {@link #in}; what is read ahead is lost to other readers. */
    public BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /** Tells the user what is wrong, behind the program's name. */
    public void complain(String message) {
        new LinePrint(this, err).line("dateline: " + message, 2);
    }

    /** Tells the user something in one line, which is broken at words where it is wider than their terminal. */
    public void tell(String line) {
        new LinePrint(this, out).line(line, 2);
    }

    public boolean json() {
        return options.json();
    }

    public boolean plain() {
        return options.plain();
    }

    /** Whether somebody looks on who wants to see that a long work goes on. */
    public boolean isWatched() {
        return TerminalCheck.isInteractive() && !json() && !plain();
    }

    /** A bar for a long work, to be drawn where the run {@link #isWatched}. */
    public ProgressBar progressBar(String label) {
        return new ProgressBar(err, label, () -> LineWidth.unlessPiped(host));
    }

    /** The present, or what {@code --now} has made of it; the same clock at every call. */
    public Clock clock() {
        if (clock == null) {
            clock = options.now().map(now -> now.runOn(host.clock())).orElse(host.clock());
        }
        return clock;
    }

    public Locations locations() {
        return new Locations(host);
    }

    /** The libraries of this run; the same at every call. What the settings name and is not there is told. */
    public LibraryList libraries() {
        if (libraries == null) {
            LibraryList list =
                    LibraryList.of(locations(), options.libraries(), settings().get(Setting.LIBRARIES));
            list.missing().forEach(folder -> complain("the settings name a library that is not there: " + folder));
            libraries = list;
        }
        return libraries;
    }

    /** Looks anew at settings and libraries when they are asked for next: the own library was begun. */
    void forgetLibraries() {
        settings = null;
        libraries = null;
    }

    /** The libraries, where this run has looked at them. */
    Optional<LibraryList> librariesIfRead() {
        return Optional.ofNullable(libraries);
    }

    public Path journal() {
        return locations().journal(options.journal());
    }

    /**
     * The learner's settings; the same at every call. What is wrong with them is told on the standard error stream, once.
     *
     * @throws UncheckedIOException if there are some and they cannot be read
     */
    public Settings settings() {
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
