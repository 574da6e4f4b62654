package dev.dateline.journal;

import dev.dateline.disk.FileChanges;
import dev.dateline.disk.FolderLock;
import dev.dateline.disk.OwnersFile;
import dev.dateline.disk.TemporaryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Merges journals through a folder that another program syncs between machines. In this folder, a journal writes only
 * below its own device's name. It writes numbered files that never change, and reads the files of other devices. Any
 * order of syncs gives the same journal.
 *
 * <p>The device's name is stored outside the journal. A journal that was restored or copied finds that it did not write
 * the files of its name, and takes a new name.
 */
public final class Sync {
    /** The maximum number of events in a file, so that a reader's transaction stays short. */
    private static final int EVENTS_A_FILE = 20_000;

    /**
     * If there are at least this many new events, all card states are built again. If there are fewer, they are updated
     * one by one.
     */
    private static final int MANY = 2_000;

    private static final String INCOMPLETE = " is not complete yet";

    private final Journal journal;
    private final Path folder;
    private final Path nameFile;
    /** The rows of events that are in files of other devices. */
    private final BitSet seen = new BitSet();

    private final List<String> problems = new ArrayList<>();
    private boolean renamed;

    /** The events up to {@link #knownRows}, so that they are not read back. */
    private final List<Event> known = new ArrayList<>();

    private long knownRows;

    private Sync(Journal journal, Path folder, Path nameFile) {
        this.journal = journal;
        this.folder = folder;
        this.nameFile = nameFile;
    }

    /**
     * The result of a sync.
     *
     * @param device the name of this journal in the folder
     * @param renamed whether the name is new, because another journal used the previous one
     * @param sent how many events were written
     * @param received how many events were read
     * @param problems the files that were not read, each with the reason
     */
    public record Report(String device, boolean renamed, int sent, int received, List<String> problems) {
        public Report {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Writes the events that are missing in the folder, and reads the events that are missing in the journal.
     *
     * @param nameFile the file with the device's name; created at the first sync
     */
    public static Report run(Journal journal, Path folder, Path nameFile) throws JournalFailure, IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(
                    folder.toString(), null, "there is no such folder; nothing was sent or received");
        }
        Path home = nameFile.toAbsolutePath().getParent();
        OwnersFile.createFolderOf(nameFile);
        return FolderLock.during(home == null ? folder : home, () -> new Sync(journal, folder, nameFile).run());
    }

    /**
     * One device in the folder.
     *
     * @param waiting how many of its files this journal has not read yet
     */
    public record Device(String name, boolean own, Optional<Instant> last, int waiting) {}

    /**
     * The state of the folder.
     *
     * @param unsent how many events of the journal are not in a file yet
     */
    public record State(List<Device> devices, long unsent, List<String> problems) {
        public State {
            devices = List.copyOf(devices);
            problems = List.copyOf(problems);
        }
    }

    /** Compares the folder and the journal. No events are read or written. */
    public static State state(Journal journal, Path folder, Path nameFile) throws JournalFailure, IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "there is no such folder");
        }
        return new Sync(journal, folder, nameFile).state();
    }

    private State state() throws JournalFailure, IOException {
        Optional<SyncDevice> own = SyncDevice.named(folder, nameFile);
        List<Device> devices = new ArrayList<>();
        for (SyncDevice device : SyncDevice.in(folder)) {
            boolean mine = own.isPresent() && own.get().name().equals(device.name());
            Set<String> read = read(device);
            Optional<Instant> last = Optional.empty();
            int waiting = 0;
            for (SyncFile file : device.files()) {
                Optional<SyncFile.Header> header = file.header();
                waiting +=
                        !mine && !header.map(it -> read.containsAll(it.parts())).orElse(false) ? 1 : 0;
                if (header.isEmpty()) {
                    problems.add(shown(file.path()) + INCOMPLETE);
                } else if (last.isEmpty() || header.get().last().isAfter(last.get())) {
                    last = Optional.of(header.get().last());
                }
            }
            device.strangers().forEach(this::tellStranger);
            devices.add(new Device(device.name(), mine, last, waiting));
        }
        long from =
                own.isPresent() ? Math.max(own.get().lastRow(), mark(own.get()).row()) : 0;
        long unsent = journal.ask(() -> journal.database()
                .number("SELECT count(*) FROM event WHERE seq > ? AND type <> 'library-seen'", from)
                .orElse(0));
        return new State(devices, unsent, problems);
    }

    private void tellStranger(Path path) {
        problems.add(shown(path) + " is not a file of Dateline and was not changed");
    }

    private Report run() throws IOException, JournalFailure {
        SyncDevice own = own();
        int received = 0;
        for (SyncDevice device : SyncDevice.in(folder)) {
            if (!device.name().equals(own.name())) {
                received += receive(device);
            }
        }
        journal.prepared(known, knownRows);
        int sent = send(own);
        own.mergeMany();
        return new Report(own.name(), renamed, sent, received, problems);
    }

    /** The device of this journal. It is new if there was none, or if another journal uses its name. */
    private SyncDevice own() throws IOException, JournalFailure {
        Optional<SyncDevice> known = SyncDevice.named(folder, nameFile);
        if (known.isPresent() && wroteAll(known.get())) {
            TemporaryFile.sweep(known.get().folder());
            return known.get();
        }
        renamed = known.isPresent();
        SyncDevice fresh = new SyncDevice(folder, SyncDevice.newName(journal.newId()));
        new FileChanges()
                .putForOwner(nameFile, (fresh.name() + "\n").getBytes(StandardCharsets.UTF_8))
                .write();
        return fresh;
    }

    /**
     * Whether this journal wrote the files of a device. Each file names its last event, which must be in the same row
     * of this journal.
     */
    private boolean wroteAll(SyncDevice device) throws IOException, JournalFailure {
        if (device.lastNumber() < mark(device).number()) {
            return false;
        }
        for (SyncFile file : device.files()) {
            Optional<SyncFile.Header> header = file.header();
            if (header.isEmpty()
                    || !eventIn(header.get().row()).equals(header.get().event())) {
                return false;
            }
        }
        return true;
    }

    /** The id of the event in a row; empty if there is none. */
    private String eventIn(long row) throws JournalFailure {
        return journal.ask(() -> journal.database()
                .text("SELECT lower(hex(id)) FROM event WHERE seq = ?", row)
                .orElse(""));
    }

    private int receive(SyncDevice device) throws IOException, JournalFailure {
        Set<String> read = read(device);
        List<Unread> files = unread(device, read);
        int received = 0;
        EventReader reader = new EventReader(journal.database());
        CompletableFuture<Optional<EventRows.Staged>> rows = reading(files, 0, reader);
        for (int i = 0; i < files.size(); i++) {
            CompletableFuture<Optional<EventRows.Staged>> next = reading(files, i + 1, reader);
            received += receive(device, files.get(i), rows, read);
            rows = next;
        }
        return received;
    }

    /** Reads a file on another thread, while the database takes the file before it; nothing after the last file. */
    private static CompletableFuture<Optional<EventRows.Staged>> reading(
            List<Unread> files, int i, EventReader reader) {
        return i < files.size()
                ? CompletableFuture.supplyAsync(() -> files.get(i).rows(reader))
                : CompletableFuture.completedFuture(Optional.empty());
    }

    /** A file that this journal has not read. */
    private record Unread(SyncFile file, SyncFile.Header header) {
        Optional<EventRows.Staged> rows(EventReader reader) {
            try {
                Optional<byte[]> events = file.events();
                return events.isEmpty() ? Optional.empty() : Optional.of(SyncRows.Reader.read(events.get(), reader));
            } catch (SQLException impossible) {
                throw new IllegalStateException(impossible); // no row describes a library
            }
        }
    }

    private List<Unread> unread(SyncDevice device, Set<String> read) throws IOException {
        List<Unread> unread = new ArrayList<>();
        for (SyncFile file : device.files()) {
            Optional<SyncFile.Header> header = file.header();
            if (header.isEmpty()) {
                problems.add(shown(file.path()) + INCOMPLETE);
            } else if (file.isOfLaterVersion(header.get())) {
                problems.add(shown(file.path()) + " was written by a later version of Dateline; update this program");
            } else if (renamed || !read.containsAll(header.get().parts())) {
                unread.add(new Unread(file, header.get()));
            }
        }
        device.strangers().forEach(this::tellStranger);
        return unread;
    }

    private String shown(Path path) {
        return folder.relativize(path).toString();
    }

    /** @param read the keys of the device's files that the journal has read; the key of this file is added */
    private int receive(
            SyncDevice device, Unread unread, CompletableFuture<Optional<EventRows.Staged>> rows, Set<String> read)
            throws JournalFailure {
        String name = shown(unread.file().path());
        try {
            Optional<EventRows.Staged> staged = rows.join();
            if (staged.isEmpty()) {
                problems.add(name + INCOMPLETE);
                return 0;
            }
            Set<String> now = new HashSet<>(read);
            now.addAll(unread.header().parts());
            now.remove("");
            EventRows.Inserted inserted =
                    insert(staged.get().rows(), "sync-read:" + device.name(), String.join(",", now));
            read.addAll(now);
            seen.or(inserted.rows());
            if (inserted.count() >= MANY
                    && inserted.count() == staged.get().rows().rows()) {
                known.addAll(journal.events(knownRows, inserted.after()));
                known.addAll(staged.get().events());
                knownRows = inserted.after() + inserted.count();
            }
            return inserted.count();
        } catch (IllegalArgumentException wrong) {
            problems.add(name + " was not read: " + wrong.getMessage());
            return 0;
        } catch (CompletionException | IllegalStateException strange) {
            problems.add(name + " contains something that is not an event; it was not read");
            return 0;
        }
    }

    private EventRows.Inserted insert(RowPages.Writer staged, String key, String value) throws JournalFailure {
        EventRows rows = journal.database().eventRows();
        journal.ask(() -> {
            journal.database().expectManyRows();
            rows.stage(staged);
            return staged;
        });
        return journal.database().write(() -> {
            journal.database().putMeta(key, value);
            EventRows.Inserted inserted = rows.insert(staged.rows());
            if (inserted.count() >= MANY) {
                journal.cardCache().forget();
            } else if (journal.cardCache().isCurrent()) {
                journal.cardCache().followAfter(inserted.after());
            }
            return inserted;
        });
    }

    /** Writes the events that are not in any file of the folder. */
    private int send(SyncDevice own) throws IOException, JournalFailure {
        long from = Math.max(own.lastRow(), mark(own).row());
        long to = journal.lastRow();
        int sent = 0;
        while (from < to) {
            from = seen.nextClearBit((int) from + 1) - 1L;
            long upTo = Math.min(to, from + EVENTS_A_FILE);
            SyncRows.Writer events = events(from, upTo);
            if (events.count() > 0) {
                own.add(events);
            }
            sent += events.count();
            from = upTo;
        }
        String key = markKey(own);
        String mark = to + " " + own.lastNumber();
        if (!mark.equals(meta(key))) {
            journal.database().write(() -> {
                journal.database().putMeta(key, mark);
                return mark;
            });
        }
        return sent;
    }

    /**
     * How far this journal has written to this folder. The journal stores it.
     *
     * @param row the row up to which the folder is complete
     * @param number the number of the last file that the journal wrote
     */
    private record Mark(long row, int number) {}

    private Mark mark(SyncDevice own) throws IOException, JournalFailure {
        String text = meta(markKey(own));
        int space = text.indexOf(' ');
        return space < 0
                ? new Mark(0, 0)
                : new Mark(Long.parseLong(text.substring(0, space)), Integer.parseInt(text.substring(space + 1)));
    }

    private String markKey(SyncDevice own) throws IOException {
        return "sync-row:" + own.name() + ":"
                + Integer.toHexString(folder.toRealPath().hashCode());
    }

    private SyncRows.Writer events(long after, long upTo) throws JournalFailure {
        return journal.database().read(() -> {
            SyncRows.Writer events = new SyncRows.Writer();
            journal.database().eventRows().each(after, upTo, row -> {
                boolean ours = !seen.get((int) row.number(1));
                if (ours && !row.text(EventColumn.TYPE.selectedAt()).equals("library-seen")) {
                    events.add(row);
                }
            });
            return events;
        });
    }

    private String meta(String key) throws JournalFailure {
        return journal.ask(() -> journal.database().meta(key).orElse(""));
    }

    /** The keys of the device's files that the journal has read. */
    private Set<String> read(SyncDevice device) throws JournalFailure {
        return new HashSet<>(List.of(meta("sync-read:" + device.name()).split(",", -1)));
    }
}
