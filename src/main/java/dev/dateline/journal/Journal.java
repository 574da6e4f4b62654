package dev.dateline.journal;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import dev.dateline.memory.StudyCalendar;
import dev.dateline.memory.StudyDay;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A learner's journal. Events are added and never removed. An event is on the disk when {@link #append} returns.
 * Another process may write to the same file at the same time.
 *
 * <p>Several threads may use a journal; they wait for each other. Every method throws {@link JournalFailure} if the
 * file cannot be read or written for a reason outside the program. Nothing was written then.
 */
public final class Journal implements AutoCloseable {
    /** How long to wait for another process, in milliseconds. */
    private static final int WAIT_MILLIS = 5000;

    private final Database database;
    private final EventReader reader;
    private final EventWriter writer;
    private final CardCache cache;

    private Journal(Database database) {
        this.database = database;
        this.reader = new EventReader(database);
        this.writer = new EventWriter(database);
        this.cache = new CardCache(database, reader);
    }

    /**
     * Opens a journal, or creates it with its folders if the file does not exist. A file that is not a journal is left
     * unchanged.
     */
    public static Journal open(Path file) throws JournalFailure {
        return open(file, WAIT_MILLIS);
    }

    /**
     * Opens a journal like {@link #open(Path)}, but faster.
     *
     * @param cache the folder for SQLite's unpacked native library; created if it is missing
     */
    public static Journal open(Path file, Path cache) throws JournalFailure {
        Optional<Path> unused = NativeLibrary.load(cache);
        return open(file);
    }

    /**
     * Whether a journal exists.
     *
     * @throws JournalFailure if this cannot be determined; also for a broken link, because a journal may exist then
     */
    public static boolean exists(Path file) throws JournalFailure {
        return Place.exists(file);
    }

    /** Begins to open a journal on another thread. */
    public static Opening openAside(Path file, Path cache) {
        return new Opening(file, cache);
    }

    static Journal open(Path file, int waitMillis) throws JournalFailure {
        Place.prepare(file);
        return new Journal(Database.open(file, waitMillis)).ready();
    }

    /**
     * The size of a journal.
     *
     * @param answers the number of answers, including those that were undone
     * @param last the latest instant of an event
     * @param unreadable how many events this version cannot read; they stay in the file and are ignored
     */
    public record Extent(long answers, Optional<Instant> last, int unreadable) {}

    /** The size of a journal. The file is read only. */
    public static Extent extentOf(Path file) throws JournalFailure {
        try (Database database = Database.connect(file, WAIT_MILLIS)) {
            int version = Schema.version(database.connection(), Schema.STEPS.size());
            if (version == 0) {
                return new Extent(0, Optional.empty(), 0);
            }
            SchemaCheck.check(database.connection(), version, false);
            OptionalLong last = database.number("SELECT max(at) FROM event");
            return new Extent(
                    database.number("SELECT count(*) FROM event WHERE type = 'review'")
                            .orElse(0),
                    last.isPresent() ? Optional.of(Instant.ofEpochMilli(last.getAsLong())) : Optional.empty(),
                    unreadable(database));
        } catch (SQLException failure) {
            throw Failures.of(file, failure);
        }
    }

    private static int unreadable(Database database) throws SQLException {
        EventReader reader = new EventReader(database);
        reader.readAll(0, Long.MAX_VALUE);
        return reader.unreadable();
    }

    /** A journal in memory, for simulations and tests. */
    public static Journal inMemory() throws JournalFailure {
        return new Journal(Database.inMemory()).ready();
    }

    private Journal ready() throws JournalFailure {
        try {
            return prepared(List.of(), 0);
        } catch (JournalFailure | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    CardCache cardCache() {
        return cache;
    }

    /**
     * Builds the cache if necessary.
     *
     * @param known the events up to a row, so that they are not read again
     */
    Journal prepared(List<Event> known, long row) throws JournalFailure {
        if (!ask(cache::isCurrent)) {
            rebuildCache(known, row);
        }
        return this;
    }

    private void rebuildCache(List<Event> known, long row) throws JournalFailure {
        database.write(() -> {
            List<Event> events = new ArrayList<>(known);
            events.addAll(events(row, Long.MAX_VALUE));
            cache.rebuild(Fold.history(events));
            return true;
        });
    }

    public Path file() {
        return database.file();
    }

    /** The machine's name in this journal's events: eight random hexadecimal digits, created with the file. */
    public synchronized String device() throws JournalFailure {
        return database.write(() -> {
            database.run("INSERT OR IGNORE INTO meta VALUES ('device', lower(hex(randomblob(4))))");
            return database.meta("device").orElseThrow();
        });
    }

    /**
     * Creates ids and times for new events of this machine. Each event is later than the journal's last event by any
     * machine.
     */
    public synchronized EventClock eventClock(Clock clock) throws JournalFailure {
        return new EventClock(device(), clock, this::newId, last().orElse(Instant.MIN));
    }

    /** The instant of the event that was written last. */
    public synchronized Optional<Instant> last() throws JournalFailure {
        OptionalLong last = ask(() -> database.number("SELECT at FROM event ORDER BY seq DESC LIMIT 1"));
        return last.isPresent() ? Optional.of(Instant.ofEpochMilli(last.getAsLong())) : Optional.empty();
    }

    /** The id of a new event, from the operating system's random generator through SQLite. */
    public synchronized EventId newId() {
        try (ResultSet row = database.prepared("SELECT randomblob(16)").executeQuery()) {
            row.next();
            return EventId.ofBytes(row.getBytes(1));
        } catch (SQLException failure) {
            // this query does not access a file
            throw new IllegalStateException("SQLite gives no random bytes", failure);
        }
    }

    /** Writes one event. It is on the disk when this returns. An event that exists already is not written again. */
    public void append(Event event) throws JournalFailure {
        appendAll(List.of(event));
    }

    /**
     * Writes all events or none. They are on the disk when this returns.
     *
     * @return how many of them were new
     */
    public synchronized int appendAll(List<? extends Event> events) throws JournalFailure {
        return database.write(() -> {
            Set<CardId> done = new HashSet<>();
            List<Event> written = new ArrayList<>();
            for (Event event : events) {
                if (writer.write(event).isPresent()) {
                    written.add(event);
                }
            }
            for (Event event : written) {
                cache.follow(event.head().id(), done);
            }
            return written.size();
        });
    }

    /** The last row that any process has written so far; 0 for an empty journal. */
    public synchronized long lastRow() throws JournalFailure {
        return ask(() -> database.eventRows().last());
    }

    /** The events that any process wrote, in the order of writing. */
    public List<Event> events() throws JournalFailure {
        return events(0, Long.MAX_VALUE);
    }

    /** The events of all rows after a row, up to another row. */
    synchronized List<Event> events(long after, long upTo) throws JournalFailure {
        return ask(() -> reader.readAll(after, upTo));
    }

    /** The state of every card in the log. This is fast even for a long log. */
    public synchronized Map<CardId, CardState> states() throws JournalFailure {
        return kept(cache::all);
    }

    public synchronized CardState state(CardId card) throws JournalFailure {
        return kept(() -> cache.one(card).orElse(CardState.untouched(card)));
    }

    /** All answers that were not undone, by time and id, in the form for reports. The log is not read. */
    public synchronized Map<CardId, List<Reply>> replies() throws JournalFailure {
        return kept(cache::replies);
    }

    /** Reads the cache. If it contains something that no version of this program wrote, it is built again. */
    private <R> R kept(Database.Work<R> work) throws JournalFailure {
        try {
            return ask(work);
        } catch (RuntimeException junk) {
            rebuildCache(List.of(), 0);
            return ask(work);
        }
    }

    /** The history of one card. Only its events are read. */
    public synchronized CardHistory card(CardId card) throws JournalFailure {
        return database.read(() -> cache.history(card).card(card));
    }

    /** The history of the whole log. All of it is read. */
    public synchronized History history() throws JournalFailure {
        return database.read(() -> Fold.history(events()));
    }

    /**
     * The last action on this machine that was not undone. It is one event, or all events of one command, which have
     * the same kind and instant. Undos, states of a library and notices to the learner are not actions. Empty if no
     * action is left.
     */
    public synchronized List<Event> lastDone() throws JournalFailure {
        String device = device();
        return database.read(() -> new LastDone(database, reader).of(device));
    }

    /**
     * Takes back the last action on this machine.
     *
     * @return its events; empty if there is none
     */
    public List<Event> undo(EventClock eventClock, StudyCalendar calendar) throws JournalFailure {
        List<Event> last = lastDone();
        appendAll(eventClock.together(
                last,
                calendar,
                (head, event) -> new Event.Undo(head, event.head().id())));
        return last;
    }

    /** The events of all exams in the order of their instants. */
    public synchronized List<Event.Exam> exams() throws JournalFailure {
        String query = "SELECT " + EventColumn.SELECTED + " FROM event e" + EventColumn.JOINED
                + " WHERE e.type <> 'review' AND e.type IN ('exam-begin', 'exam-step', 'exam-end')"
                + " ORDER BY e.at, e.id";
        return ask(() -> reader.read(query).stream().map(Event.Exam.class::cast).toList());
    }

    /** How many answers were recorded and not undone. */
    public synchronized int answers() throws JournalFailure {
        return ask(() -> count("e.type = 'review'"));
    }

    /** How many answers of a study day were recorded and not undone. */
    public synchronized int answersOn(StudyDay day) throws JournalFailure {
        return ask(() -> count("e.type = 'review' AND e.day = ?", day.epochDay()));
    }

    /** How many answers up to the end of a study day were recorded and not undone. */
    public synchronized int answersThrough(StudyDay day) throws JournalFailure {
        return ask(() -> count("e.type = 'review' AND e.day <= ?", day.epochDay()));
    }

    /** The average time of the last answers; empty if too few were timed. A longer time counts as one minute. */
    public synchronized Optional<Duration> pace() throws JournalFailure {
        return ask(() -> {
            PreparedStatement query =
                    database.prepared("SELECT count(*), avg(min(answer_ms, 60000)) FROM (SELECT answer_ms"
                            + " FROM event e INDEXED BY event_reviews_of_day CROSS JOIN review r USING (seq)"
                            + " WHERE e.type = 'review' AND answer_ms IS NOT NULL"
                            + " ORDER BY e.day DESC, e.at DESC, e.id DESC LIMIT 500)");
            try (ResultSet row = query.executeQuery()) {
                boolean enough = row.next() && row.getInt(1) >= 20;
                return enough ? Optional.of(Duration.ofMillis(row.getLong(2))) : Optional.empty();
            }
        });
    }

    private int count(String which, Object... values) throws SQLException {
        String query = "SELECT count(*) FROM event e WHERE " + which;
        long count = database.number(query, values).orElse(0);
        Object[] one = Arrays.copyOf(values, values.length + 1);
        for (EventId event : Undone.in(database).events()) {
            one[values.length] = event.toBytes();
            count -= database.number(query + " AND e.id = ?", one).orElse(0);
        }
        return (int) count;
    }

    /**
     * The history that follows from some events and the events about them.
     *
     * @param which a query for the rows and ids of the events
     */
    private History fold(String which) throws SQLException {
        String query = "WITH RECURSIVE part (seq, id) AS (" + which
                + " UNION SELECT e.seq, e.id FROM part p CROSS JOIN event e ON e.target = p.id)"
                + " SELECT " + EventColumn.SELECTED
                + " FROM part CROSS JOIN event e USING (seq)" + EventColumn.JOINED;
        return Fold.history(reader.read(query));
    }

    private static String ofType(String type) {
        return "SELECT seq, id FROM event WHERE type <> 'review' AND type = '" + type + "'";
    }

    /** The parameters that were adopted last. */
    public synchronized Optional<Event.AdoptParameters> parameters() throws JournalFailure {
        return ask(() -> fold(ofType("adopt-parameters")).parameters());
    }

    /** The withdrawn facts of which the learner was told. */
    public synchronized Set<FactRef> toldOfWithdrawal() throws JournalFailure {
        return ask(() -> fold(ofType("told-of-withdrawal")).toldOfWithdrawal());
    }

    /** The digest of a library's last state. This is much faster than reading the state. */
    public synchronized Optional<String> digest(String library) throws JournalFailure {
        return ask(() -> database.text(
                "SELECT s.digest FROM event e CROSS JOIN library_seen s USING (seq)"
                        + " WHERE e.type <> 'review' AND e.type = 'library-seen' AND s.library = ?"
                        + " ORDER BY e.at DESC, e.id DESC LIMIT 1",
                library));
    }

    /** The last states of all libraries, by their names. */
    public synchronized Map<String, LibrarySnapshot> libraries() throws JournalFailure {
        return ask(() -> fold(ofType("library-seen")).libraries());
    }

    /** For tests of a full disk. */
    Database database() {
        return database;
    }

    <R> R ask(Database.Work<R> work) throws JournalFailure {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw Failures.of(database.file(), failure);
        }
    }

    @Override
    public synchronized void close() {
        try {
            database.close();
        } catch (SQLException failure) {
            // every event is on the disk already
        }
    }
}
