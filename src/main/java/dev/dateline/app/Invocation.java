package dev.dateline.app;

import dev.dateline.disk.TemporaryFile;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.journal.Opening;
import dev.dateline.library.LibraryLock;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import dev.dateline.source.VisibleOutput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program, as a command sees it: its streams, clock, library and journal. It may be used after the
 * command line was parsed.
 */
public final class Invocation {
    private final Host host;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Supplier<RunOptions> options;
    private @Nullable BufferedReader lines;
    private @Nullable Clock clock;
    private @Nullable Settings settings;
    private @Nullable LibraryList libraries;
    private Optional<Opening> opening = Optional.empty();
    private boolean process;

    /**
     * @param out takes UTF-8 and is buffered; flush it before you wait for input
     * @param options the options, which are read when they are needed
     */
    public Invocation(Host host, InputStream in, PrintStream out, PrintStream err, Supplier<RunOptions> options) {
        this.host = host;
        this.in = in;
        this.out = new VisibleOutput(out);
        this.err = new VisibleOutput(err);
        this.options = options;
    }

    /** Marks this run as a process of its own. A run inside another program is not one. */
    public void markAsProcess() {
        process = true;
    }

    /** Whether this run is a process of its own. The file that it was started from matters only in that case. */
    boolean isProcess() {
        return process;
    }

    /**
     * Starts to open the journal on another thread, if there is a journal and this is a process. Opening takes longer
     * than reading the library.
     */
    public void openJournalAside() {
        Optional<Path> cache = locations().cache();
        Path file = journal();
        if (process && cache.isPresent() && Files.exists(file)) {
            opening = Optional.of(Journal.openAside(file, cache.get()));
        }
    }

    /** Opens the journal. If there is none, it is created. The caller closes it. */
    public Journal openJournal() throws JournalFailure {
        Optional<Path> cache = locations().cache();
        return cache.isPresent() ? Journal.open(journal(), cache.get()) : Journal.open(journal());
    }

    /** The journal that is being opened on another thread. The caller closes it. Every other call returns nothing. */
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

    /**
     * The lines of {@link #in}. Every call returns the same reader. Other readers of {@link #in} miss what this one has
     * buffered.
     */
    public BufferedReader lines() {
        if (lines == null) {
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return lines;
    }

    /**
     * Whether the user answers yes to a question about something that may surprise them. With JSON output nobody is
     * asked, and the answer is no. The end of the input means no, too.
     */
    public boolean agrees(String question) throws IOException {
        String answer = answer(question + " [y/N]").toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    /** What the user types; empty with JSON output and at the end of the input. */
    public String answer(String question) throws IOException {
        if (json()) {
            return "";
        }
        out.print(question + " ");
        out.flush();
        String line = lines().readLine();
        return line == null ? "" : line.strip();
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

    /** Prints a message. It is broken at words if it is wider than the terminal. */
    public void tell(String line) {
        new LinePrint(this, out).line(line);
    }

    public boolean json() {
        return options.get().json();
    }

    public boolean plain() {
        return options.get().plain();
    }

    /** Whether a person watches the terminal and wants to see progress. */
    public boolean isWatched() {
        return TerminalCheck.isInteractive() && !json() && !plain();
    }

    /** A progress bar for long work. It is drawn only if the run {@link #isWatched}. */
    public ProgressBar progressBar(String label) {
        PrintStream seen = isWatched() ? err : new PrintStream(OutputStream.nullOutputStream());
        return new ProgressBar(seen, label, () -> TerminalCheck.widthUnlessPiped(host));
    }

    /** The clock. It starts at the time of {@code --now}, if given. Every call returns the same clock. */
    public Clock clock() {
        if (clock == null) {
            clock = options.get().now().map(now -> now.runOn(host.clock())).orElse(host.clock());
        }
        return clock;
    }

    /** The folder that a setting names; empty if the setting has its default, which is no folder. */
    public Optional<Path> folder(Setting<String> setting) {
        String named = settings().get(setting);
        return named.equals(setting.standard())
                ? Optional.empty()
                : Optional.of(locations().named(named));
    }

    public Locations locations() {
        return new Locations(host);
    }

    /**
     * The libraries of this run. Every call returns the same list. Folders in the settings that do not exist are
     * reported.
     */
    public LibraryList libraries() {
        if (libraries == null) {
            LibraryList list = LibraryList.of(
                    locations(), options.get().libraries(), settings().get(Setting.LIBRARIES));
            list.missing().forEach(folder -> complain("the settings name a library that does not exist: " + folder));
            libraries = list;
        }
        return libraries;
    }

    /** Forgets settings and libraries, because the own library was created. The next call reads them again. */
    void forgetLibraries() {
        settings = null;
        libraries = null;
    }

    /**
     * Removes temporary files of processes that were killed, from the folders of this run: library, journal, settings
     * and cache. Nothing is reported, not even errors.
     */
    public void sweepLeftovers() {
        try {
            Optional.ofNullable(libraries).flatMap(LibraryList::begun).ifPresent(LibraryLock::sweep);
            Optional.ofNullable(journal().getParent()).ifPresent(TemporaryFile::sweep);
            locations().settings().map(Path::getParent).ifPresent(TemporaryFile::sweep);
            locations().cache().ifPresent(TemporaryFile::sweep);
        } catch (Failure homeless) {
            // there are no such folders
        }
    }

    public Path journal() {
        return locations().journal(options.get().journal());
    }

    /**
     * The learner's settings. Every call returns the same settings. Errors in them are printed to standard error, once.
     *
     * @throws UncheckedIOException if the file exists and cannot be read
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
