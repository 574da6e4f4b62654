package dev.dateline.app;

import dev.dateline.disk.TrustedPlace;
import dev.dateline.journal.Backups;
import dev.dateline.journal.Journal;
import dev.dateline.journal.JournalFailure;
import dev.dateline.library.Library;
import dev.dateline.source.Finding;
import dev.dateline.source.Plural;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks everything that a learner needs every day. Nothing is created or changed. */
public final class Checkup {
    private static final long LEAST_ROOM = 50L << 20;
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** The files that programs leave that sync folders between computers. */
    private static final List<String> MARKS =
            List.of(".stfolder", ".stversions", ".dropbox", ".dropbox.cache", ".owncloudsync.log", ".sync_journal.db");

    private final Invocation invocation;
    private final List<Result> results = new ArrayList<>();

    public Checkup(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * The result of one check.
     *
     * @param mend how to fix it; empty if nothing is wrong
     */
    public record Result(String what, String state, Optional<String> mend) {}

    public List<Result> results() throws IOException {
        program();
        terminal();
        settings();
        library();
        journal();
        backups();
        cache();
        return List.copyOf(results);
    }

    private void ok(String what, String state) {
        results.add(new Result(what, state, Optional.empty()));
    }

    private void wrong(String what, String state, String mend) {
        results.add(new Result(what, state, Optional.of(mend)));
    }

    private void program() throws IOException {
        ok("program", "dateline " + Version.text());
        ok("java", System.getProperty("java.version", "?") + ", " + System.getProperty("java.home", "?"));
        String archive = System.getProperty("dateline.archive", "");
        String refused = System.getProperty("dateline.refused", "");
        if (!refused.isEmpty()) {
            wrong(
                    "start",
                    "without the class archive " + refused + ": "
                            + TrustedPlace.refusal(Path.of(refused)).orElse("another user could have written it"),
                    "delete it, and let nobody else write its folder (chmod go-w)");
        } else if (archive.isEmpty()) {
            ok("start", "without a class archive: started with java, which takes longer");
        } else if (Files.isReadable(Path.of(archive))) {
            ok("start", "with the class archive " + archive);
        } else {
            ok("start", "without a class archive; the next start in a terminal makes one in the cache");
        }
    }

    private void terminal() {
        Map<String, String> environment = invocation.host().environment();
        boolean console = TerminalCheck.isInteractive();
        String term = "TERM is \"" + environment.getOrDefault("TERM", "") + "\"";
        if (!console) {
            ok("terminal", "input or output is not a terminal: Dateline prints plain lines");
        } else if (TerminalCheck.capable(environment)) {
            ok("terminal", term);
        } else {
            wrong("terminal", term + ": Dateline cannot draw a screen", "set TERM, for example to xterm-256color");
        }
    }

    private void settings() {
        Optional<Path> path = invocation.locations().settings();
        if (path.isEmpty()) {
            wrong("settings", "there is no home folder", "set HOME");
            return;
        }
        try {
            List<Finding> findings = SettingsFile.read(path.get()).findings();
            String state = path.get() + (Files.exists(path.get()) ? "" : " (not there; Dateline uses the defaults)");
            if (findings.isEmpty()) {
                ok("settings", state);
            } else {
                wrong("settings", state + ": " + findings.get(0).message(), "\"dateline config\" shows the problem");
            }
        } catch (IOException unreadable) {
            wrong("settings", path.get() + " cannot be read", "give yourself permission to read it");
        }
    }

    private void library() {
        LibraryList list = invocation.libraries();
        String where = list.places().stream().map(Checkup::where).collect(Collectors.joining(", "));
        Library library;
        try {
            library = Libraries.open(invocation);
        } catch (Failure failure) {
            wrong("library", where, String.valueOf(failure.getMessage()));
            return;
        }
        int errors = Libraries.errors(invocation, library).size();
        String state = where + ": " + library.decks().size() + " decks, "
                + library.cards().size() + " cards, " + library.facts().size() + " facts";
        if (errors == 0) {
            ok("library", state);
        } else {
            wrong("library", state + ", " + errors + " errors", "\"dateline check\" shows them");
        }
        for (Path missing : list.missing()) {
            wrong("library", missing + " is not there", "\"dateline libraries remove\" takes it out of the settings");
        }
        for (LibraryList.Hidden hidden : list.hidden()) {
            ok("library", hidden.told());
        }
    }

    private static String where(LibraryPlace place) {
        return place.folder().map(Path::toString).orElse("the one that comes with the program")
                + because(place.reason());
    }

    private static String because(LibraryPlace.Reason reason) {
        return switch (reason) {
            case OPTION -> " (--library)";
            case VARIABLE -> " (DATELINE_LIBRARY)";
            case CURRENT_FOLDER -> " (the current folder)";
            case SETTING -> " (the settings)";
            case DATA_FOLDER -> " (the data folder)";
            case BUNDLED -> "";
        };
    }

    private void journal() throws IOException {
        Path file = invocation.journal();
        try {
            if (!Journal.exists(file)) {
                ok("journal", file + " (not there; the first answer creates it)");
                room(file);
                return;
            }
            Backups.verify(file);
            Journal.Extent extent = Journal.extentOf(file);
            ok("journal", file + ": no damage, " + extent.answers() + " answers, " + Files.size(file) / 1024 + " kB");
            future(extent.last());
            unreadable(file, extent.unreadable());
            carried(file);
        } catch (JournalFailure failure) {
            wrong("journal", String.valueOf(failure.getMessage()), failure.advice());
        }
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isWritable(file)) {
            wrong("journal", file + " cannot be written", "give yourself permission to write it");
        }
        privacy(file);
        room(file);
    }

    private void carried(Path file) {
        carrier(file)
                .ifPresent(leftover -> wrong(
                        "carried",
                        "another program copies the folder of the journal between computers: " + leftover,
                        "move the journal out of that folder and use \"dateline sync\": two computers that write one"
                                + " journal lose answers"));
    }

    /**
     * The file that shows that a journal is synced: a conflict copy next to it, or a marker file in a folder above it.
     */
    private static Optional<Path> carrier(Path journal) {
        Path folder = journal.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        String stem = JournalCopies.stem(journal).toLowerCase(Locale.ROOT);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String other = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (other.startsWith(stem) && other.contains("conflict")) {
                    return Optional.of(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return Optional.empty();
        }
        for (Path at = folder; at != null; at = at.getParent()) {
            for (String mark : MARKS) {
                if (Files.exists(at.resolve(mark))) {
                    return Optional.of(at.resolve(mark));
                }
            }
        }
        return Optional.empty();
    }

    private void unreadable(Path file, int events) {
        if (events > 0) {
            wrong(
                    "events",
                    Plural.of(events, "event") + " in " + file + " cannot be read; only the others count",
                    "update this program if a later version wrote them; else \"dateline restore\" restores a"
                            + " backup");
        }
    }

    private void future(Optional<Instant> last) {
        Instant now = invocation.host().clock().instant();
        if (last.isPresent() && last.get().isAfter(now.plus(Duration.ofDays(1)))) {
            wrong(
                    "clock",
                    "the last answer was given at " + last.get() + ", which is in the future",
                    "set the clock of the computer; \"dateline undo\" takes back answers given while it was wrong");
        }
    }

    private void privacy(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            if (OTHERS.stream().anyMatch(rights::contains)) {
                wrong("privacy", file + " can be read by others", "chmod 600 " + file);
            }
        }
    }

    private void room(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        if (folder == null) {
            return;
        }
        FileStore store = Files.getFileStore(folder);
        long free = store.getUsableSpace();
        if (free < LEAST_ROOM) {
            wrong("room", (free >> 20) + " MB are left for the journal", "free some space on the disk of " + folder);
        }
    }

    private void backups() {
        JournalCopies copies = new JournalCopies(invocation);
        try {
            List<Backups.Backup> all = copies.backups().list();
            if (!all.isEmpty()) {
                Backups.Backup newest = all.get(0);
                Backups.verify(newest.file());
                ok("backups", all.size() + " in " + copies.folder() + ", the newest of " + newest.day());
            } else if (Journal.exists(invocation.journal())
                    && Journal.extentOf(invocation.journal()).answers() > 0) {
                wrong("backups", "there is no backup in " + copies.folder(), "\"dateline backup\" makes one");
            } else {
                ok("backups", copies.folder() + " (none; there are no answers yet)");
            }
        } catch (JournalFailure failure) {
            wrong("backups", String.valueOf(failure.getMessage()), "\"dateline backup\" makes a new copy");
        }
    }

    private void cache() {
        Optional<Path> cache = invocation.locations().cache();
        if (cache.isPresent() && Files.exists(cache.get()) && !Files.isWritable(cache.get())) {
            wrong("cache", cache.get() + " cannot be written", "give yourself permission to write it, or delete it");
        } else if (cache.flatMap(TrustedPlace::refusal).isPresent()) {
            wrong(
                    "cache",
                    cache.flatMap(TrustedPlace::refusal).get() + ", so nothing is loaded from it; starts take longer",
                    "chmod go-w the folder, delete it if it is not yours, or set XDG_CACHE_HOME to a folder of your"
                            + " own");
        } else {
            ok(
                    "cache",
                    cache.map(path -> path + " (may be deleted at any time)").orElse("none"));
        }
    }
}
