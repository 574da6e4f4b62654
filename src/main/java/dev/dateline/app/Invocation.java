package dev.dateline.app;

import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
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
 * One run of the program, as a command sees it: its streams, its clock, its library and its journal. Valid once the command line
 * has been parsed.
 */
public final class Invocation {
    private final Host host;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final RunOptions options;
    private @Nullable BufferedReader lines;
    private @Nullable Clock clock;
    private @Nullable Settings settings;
    private @Nullable LibraryList libraries;
    private Optional<Opening> opening = Optional.empty();
    private boolean process;

    /** @param out UTF-8 and buffered: flush it before you wait for input */
    public Invocation(Host host, InputStream in, PrintStream out, PrintStream err, RunOptions options) {
        this.host = host;
        this.in = in;
        this.out = new VisibleOutput(out);
        this.err = new VisibleOutput(err);
        this.options = options;
    }

    /** Marks this run as a process of its own, started from the shipped file or a folder of classes. */
    public void markAsProcess() {
        process = true;
    }

    /** Whether this run is a whole process, so that the file it was started from counts. */
    boolean isProcess() {
        return process;
    }

    /** Starts to open the journal, if there is one and this is a process, because it takes longer than reading the library. */
    public void openJournalAside() {
        Optional<Path> cache = locations().cache();
        Path file = journal();
        if (process && cache.isPresent() && Files.exists(file)) {
            opening = Optional.of(Journal.openAside(file, cache.get()));
        }
    }

    /** Opens the journal, and creates it if there is none. The caller closes it. */
    public Journal openJournal() throws JournalFailure {
        Optional<Path> cache = locations().cache();
        return cache.isPresent() ? Journal.open(journal(), cache.get()) : Journal.open(journal());
    }

    /** The journal that is being opened. The caller closes it; the next call returns empty. */
    Optional<Opening> takeJournal() {
        Optional<Opening> taken = opening;
        opening = Optional.empty();
        return taken;
    }

    public Host host() {
        return host;
    }

    /** The input from the user or a program, in UTF-8 in any locale. */
    public InputStream in() {
        return in;
    }

    /** The lines of {@link #in}; the same reader at every call. Other readers of {@link #in} miss what this one has buffered. */
    public BufferedReader lines() {
        if (lines == null) {
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return lines;
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /** Prints an error, after the program's name. */
    public void complain(String message) {
        new LinePrint(this, err).line("dateline: " + message);
    }

    /** Prints one message, broken at words if it is wider than the terminal. */
    public void tell(String line) {
        new LinePrint(this, out).line(line);
    }

    public boolean json() {
        return options.json();
    }

    public boolean plain() {
        return options.plain();
    }

    /** Whether a person watches the terminal and wants to see progress. */
    public boolean isWatched() {
        return TerminalCheck.isInteractive() && !json() && !plain();
    }

    /** A progress bar for long work, drawn if the run {@link #isWatched}. */
    public ProgressBar progressBar(String label) {
        return new ProgressBar(err, label, () -> LineWidth.unlessPiped(host));
    }

    /** The current time, or that of {@code --now}; the same clock at every call. */
    public Clock clock() {
        if (clock == null) {
            clock = options.now().map(now -> now.runOn(host.clock())).orElse(host.clock());
        }
        return clock;
    }

    public Locations locations() {
        return new Locations(host);
    }

    /** The libraries of this run; the same at every call. Reports folders in the settings that do not exist. */
    public LibraryList libraries() {
        if (libraries == null) {
            LibraryList list =
                    LibraryList.of(locations(), options.libraries(), settings().get(Setting.LIBRARIES));
            list.missing().forEach(folder -> complain("the settings name a library that does not exist: " + folder));
            libraries = list;
        }
        return libraries;
    }

    /** Reads settings and libraries again at the next request, because the own library was created. */
    void forgetLibraries() {
        settings = null;
        libraries = null;
    }

    Optional<LibraryList> librariesIfRead() {
        return Optional.ofNullable(libraries);
    }

    public Path journal() {
        return locations().journal(options.journal());
    }

    /**
     * The learner's settings; the same at every call. Errors in them are printed to standard error, once.
     *
     * @throws UncheckedIOException if they exist and cannot be read
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
