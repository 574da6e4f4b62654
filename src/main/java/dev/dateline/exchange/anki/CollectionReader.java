package dev.dateline.exchange.anki;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.exchange.anki.Collection.ForeignDeck;
import dev.dateline.exchange.anki.Collection.Note;
import dev.dateline.exchange.anki.Collection.Row;
import dev.dateline.exchange.intake.ImportFailure;
import dev.dateline.exchange.text.GivenJson;
import dev.dateline.journal.SqliteFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.sqlite.Collation;

/**
 * Reads the database of a package. It is of schema 11 with JSON texts, or of a later schema with tables for decks and
 * note types. The file is untrusted: only plain tables are read, with fixed statements, and only values of the expected
 * type.
 */
record CollectionReader(Connection db, String name, Limits limits) {
    private static final Set<String> TABLES =
            Set.of("col", "notes", "cards", "revlog", "decks", "notetypes", "fields", "templates");
    /**
     * The beginning of the year 2000, in milliseconds since 1970. The next constant is the beginning of the year 3000.
     */
    private static final long FIRST_ANSWER = 946_684_800_000L;

    private static final long LAST_ANSWER = 32_503_680_000_000L;
    private static final int SUSPENDED = -1;
    private static final long ANSWERS_A_NOTE = 20;
    /** The separator of a deck's levels, and of a note's fields. */
    static final String LEVEL = "\u001f";

    /** Work on an open collection. */
    @FunctionalInterface
    interface Work<T> {
        T on(CollectionReader reader) throws SQLException, ImportFailure;
    }

    /**
     * Opens a database that has been unpacked.
     *
     * @param name the package's name, for messages
     */
    static <T> T read(Path database, String name, Limits limits, Work<T> work) throws ImportFailure {
        try (Connection db = SqliteFile.openStrangers(database, limits.field())) {
            Collation.create(db, "unicase", new Collation() {
                @Override
                protected int xCompare(String a, String b) {
                    return a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT));
                }
            });
            CollectionReader reader = new CollectionReader(db, name, limits);
            reader.check();
            return work.on(reader);
        } catch (SQLException e) {
            throw new ImportFailure(
                    name + " is damaged: its collection cannot be read; download or export it again", e);
        }
    }

    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException, ImportFailure;
    }

    void each(String query, RowReader reader) throws SQLException, ImportFailure {
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    /** Rejects everything that runs code when it is read: views, triggers, virtual tables and computed columns. */
    private void check() throws SQLException, ImportFailure {
        Set<String> found = new HashSet<>();
        each("SELECT type, lower(name), lower(tbl_name), rootpage FROM sqlite_master", row -> {
            String type = String.valueOf(row.getString(1));
            String own = String.valueOf(row.getString(2));
            boolean ours = TABLES.contains(own) || TABLES.contains(String.valueOf(row.getString(3)));
            boolean table = type.equals("table");
            boolean runs = type.equals("view") || type.equals("trigger") || (table && row.getLong(4) == 0);
            if (ours && runs) {
                throw new ImportFailure(name + " is not made by Anki: its " + own + " is a " + type
                        + ", which could run code; it was not read");
            }
            if (table) {
                found.add(own);
            }
        });
        for (String table : List.of("col", "notes", "cards")) {
            if (!found.contains(table)) {
                throw new ImportFailure(name + " is damaged: its collection has no table " + table);
            }
        }
        for (String table : TABLES) {
            each("PRAGMA table_xinfo(" + table + ")", column -> {
                if (column.getInt("hidden") != 0) {
                    throw new ImportFailure(name + " is not made by Anki: a column of its " + table
                            + " is computed, which could run code; it was not read");
                }
            });
        }
    }

    private boolean has(String table) throws SQLException, ImportFailure {
        return finds("SELECT 1 FROM sqlite_master WHERE name = '" + table + "'");
    }

    private boolean finds(String query) throws SQLException, ImportFailure {
        AtomicBoolean found = new AtomicBoolean();
        each(query, row -> found.set(true));
        return found.get();
    }

    Collection collection() throws SQLException, ImportFailure {
        StoredTypes stored = has("notetypes") ? StoredTypes.TABLES : StoredTypes.TEXTS;
        if (stored == StoredTypes.TEXTS && !finds("SELECT 1 FROM col WHERE json_valid(decks) AND json_valid(models)")) {
            throw new ImportFailure(name + " is damaged: the decks of its collection are not JSON that Anki writes");
        }
        Map<Long, ForeignDeck> decks = stored.decks(this);
        Map<Long, ForeignType> types = stored.types(this);
        Map<Long, List<Row>> cards = cards();
        List<Note> notes = new ArrayList<>();
        AtomicInteger unreadable = new AtomicInteger();
        each(
                "SELECT id, guid, mid, tags, flds, typeof(id) = 'integer'"
                        + " AND typeof(guid) = 'text' AND typeof(mid) = 'integer' AND typeof(tags) = 'text'"
                        + " AND typeof(flds) = 'text' AND length(guid) <= 1000 AND length(tags) <= 100000"
                        + " AND length(flds) <= 4000000 FROM notes",
                row -> {
                    if (row.getInt(6) != 1) {
                        unreadable.incrementAndGet();
                        return;
                    }
                    long id = row.getLong(1);
                    notes.add(new Note(
                            id,
                            row.getString(2),
                            row.getLong(3),
                            words(row.getString(4)),
                            List.of(row.getString(5).split(LEVEL, -1)),
                            cards.getOrDefault(id, List.of())));
                    limits.refuseMany(notes.size(), "notes", name);
                });
        return new Collection(decks, types, notes, unreadable.get());
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s\\u3000]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Map<Long, List<Row>> cards() throws SQLException, ImportFailure {
        Map<Long, List<Row>> cards = new HashMap<>();
        AtomicInteger count = new AtomicInteger();
        each(
                "SELECT id, nid, ord, did, odid, type, due, data, queue FROM cards WHERE"
                        + " typeof(id) = 'integer' AND typeof(nid) = 'integer' AND typeof(ord) = 'integer'"
                        + " AND ord BETWEEN 0 AND 10000 AND length(data) <= 10000",
                row -> {
                    long home = row.getLong(5);
                    long position = row.getInt(6) == 0 ? row.getLong(7) : position(row.getString(8));
                    cards.computeIfAbsent(row.getLong(2), key -> new ArrayList<>())
                            .add(new Row(
                                    row.getLong(1),
                                    row.getInt(3),
                                    home == 0 ? row.getLong(4) : home,
                                    position,
                                    row.getInt(9) == SUSPENDED));
                    limits.refuseMany(count.incrementAndGet(), "cards", name);
                });
        cards.values().forEach(own -> own.sort(Comparator.comparingInt(Row::ord)));
        return cards;
    }

    /** The position that a card had among new cards before it was studied. */
    private static long position(String data) {
        Optional<JsonNode> json = data.contains("\"pos\"") ? GivenJson.object(data) : Optional.empty();
        return json.map(fields -> fields.path("pos").asLong(Collection.NOWHERE)).orElse(Collection.NOWHERE);
    }

    /** The log of answers. Manual moves, rescheduling, and cramming that does not count are left out. */
    List<Revlog> log() throws SQLException, ImportFailure {
        List<Revlog> log = new ArrayList<>();
        if (!has("revlog")) {
            return log;
        }
        each(
                "SELECT id, cid, ease, ivl, time FROM revlog WHERE"
                        + " typeof(id) = 'integer' AND typeof(cid) = 'integer' AND ease BETWEEN 1 AND 4 AND id BETWEEN "
                        + FIRST_ANSWER + " AND " + LAST_ANSWER
                        + " AND (type IN (0, 1, 2) OR (type = 3 AND factor <> 0))",
                row -> {
                    log.add(new Revlog(row.getLong(1), row.getLong(2), row.getInt(3), row.getLong(4), row.getLong(5)));
                    if (log.size() > limits.notes() * ANSWERS_A_NOTE) {
                        throw new ImportFailure(name + " has more answers than one person can give");
                    }
                });
        return log;
    }
}
