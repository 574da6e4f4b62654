package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The state of every card and its replies, stored next to the log, so that starts and reports need not read the whole
 * log. The tables are written in the transaction of the events that change them. They may be deleted at any time and
 * are then built again.
 */
record CardCache(Database database, EventReader reader) {
    /**
     * The version of the tables. Raise it whenever {@link Fold} or a table below gives another result; tables of
     * another version are built again.
     */
    static final int VERSION = 2;

    /** The tables by name. {@link PackedState} writes and reads a line, {@link PackedReplies} the replies. */
    static final Map<String, String> TABLES = Map.of(
            "card_state",
            "CREATE TABLE card_state (card TEXT PRIMARY KEY, line TEXT NOT NULL) STRICT, WITHOUT ROWID",
            "card_replies",
            "CREATE TABLE card_replies (card TEXT PRIMARY KEY, replies BLOB NOT NULL) STRICT, WITHOUT ROWID");

    /** Selects these tables, objects with their names, and objects that depend on them. */
    private static final String OURS =
            "(lower(name) IN ('card_state', 'card_replies') OR lower(tbl_name) IN ('card_state', 'card_replies'))";

    /**
     * Selects the events that concern a card: those under all of its names, and the events about those events. CROSS
     * JOIN makes SQLite join in this order. SQLite's own plan would scan the whole log.
     */
    private static final String EVENTS_OF_CARD = "WITH RECURSIVE name (card) AS (VALUES (?) UNION SELECT e.renamed_to"
            + " FROM name n CROSS JOIN event e ON e.card = n.card WHERE e.renamed_to IS NOT NULL UNION SELECT e.card FROM"
            + " name n CROSS JOIN event e ON e.renamed_to = n.card), part (seq, id) AS (SELECT e.seq, e.id FROM name n"
            + " CROSS JOIN event e ON e.card = n.card UNION SELECT e.seq, e.id FROM part p CROSS JOIN event e ON e.target"
            + " = p.id) SELECT " + EventColumn.SELECTED
            + " FROM part CROSS JOIN event e USING (seq)" + EventColumn.JOINED;

    private static final String CARDS_OF_EVENT = "WITH RECURSIVE about (id) AS (VALUES (?)"
            + " UNION SELECT e.target FROM about a CROSS JOIN event e ON e.id = a.id WHERE e.target IS NOT NULL)"
            + " SELECT e.card, e.renamed_to FROM about a CROSS JOIN event e ON e.id = a.id WHERE e.card IS NOT NULL";

    /** Whether the tables exist, with the definitions and the version of this class. */
    boolean isCurrent() throws SQLException {
        Map<String, String> found = new HashMap<>();
        String shape = "SELECT name, sql FROM sqlite_schema WHERE " + OURS;
        database.each(shape, row -> found.put(row.getString(1), row.getString(2)));
        return found.equals(TABLES) && database.meta("cache").equals(Optional.of(Integer.toString(VERSION)));
    }

    /**
     * Marks the tables to be built again before their next use. The index that brings them up to date is also dropped
     * until then, because sorting it once is faster than updating it for thousands of new rows.
     */
    void forget() throws SQLException {
        database.run("DELETE FROM meta WHERE key = 'cache'");
        database.run("DROP INDEX IF EXISTS event_of_card");
    }

    /** Builds the tables from the history of the whole log. */
    void rebuild(History history) throws SQLException {
        drop();
        try (Statement statement = database.connection().createStatement()) {
            for (String table : TABLES.values()) {
                statement.executeUpdate(table);
            }
            statement.executeUpdate(Schema.EVENT_OF_CARD.replace("INDEX", "INDEX IF NOT EXISTS"));
        }
        // in order, so that the pages of the file are filled
        for (CardHistory card : new TreeMap<>(history.cards()).values()) {
            put(card);
        }
        database.putMeta("cache", Integer.toString(VERSION));
    }

    private void drop() throws SQLException {
        List<String> drops = new ArrayList<>();
        database.each(
                "SELECT 'DROP ' || type || ' ' || name FROM sqlite_schema WHERE " + OURS
                        + " AND type IN ('table', 'view')",
                row -> drops.add(row.getString(1)));
        try (Statement statement = database.connection().createStatement()) {
            for (String drop : drops) {
                statement.executeUpdate(drop);
            }
        }
    }

    /**
     * Updates the rows of all cards that an event concerns.
     *
     * @param done the cards that are up to date; the updated ones are added
     */
    void follow(EventId event, Set<CardId> done) throws SQLException {
        List<CardId> cards = new ArrayList<>();
        database.each(
                CARDS_OF_EVENT,
                row -> {
                    cards.add(Rows.card(row.getString(1)));
                    Rows.text(row, 2).ifPresent(to -> cards.add(Rows.card(to)));
                },
                event.toBytes());
        for (CardId card : cards) {
            if (!done.contains(card)) {
                bringUp(card, done);
            }
        }
    }

    /** Updates the rows of all cards that the events after a row of the journal concern. */
    void followAfter(long row) throws SQLException {
        List<EventId> events = new ArrayList<>();
        database.each(
                "SELECT id FROM event WHERE seq > ?", event -> events.add(EventId.ofBytes(event.getBytes(1))), row);
        Set<CardId> done = new HashSet<>();
        for (EventId event : events) {
            follow(event, done);
        }
    }

    private void bringUp(CardId card, Set<CardId> done) throws SQLException {
        List<Event> events = events(card);
        Set<CardId> names = new HashSet<>();
        names.add(card);
        for (Event event : events) {
            if (event instanceof Event.Rename rename) { // events under either name concern this card
                names.add(rename.from());
                names.add(rename.to());
            }
        }
        History history = Fold.history(events);
        for (CardId name : names) {
            put(history.card(name));
        }
        done.addAll(names);
    }

    /** The history of a card, and of all cards that were ever renamed from or to it. */
    History history(CardId card) throws SQLException {
        return Fold.history(events(card));
    }

    private List<Event> events(CardId card) throws SQLException {
        return reader.read(EVENTS_OF_CARD, card.toString());
    }

    /** The state of every card. An unchecked exception means that the tables have to be built again. */
    Map<CardId, CardState> all() throws SQLException {
        Map<CardId, CardState> states = new HashMap<>();
        PackedState lines = new PackedState(database.text("SELECT group_concat(line, char(10)) FROM card_state")
                .orElse(""));
        while (lines.hasMore()) {
            CardState state = lines.next();
            states.put(state.card(), state);
        }
        return states;
    }

    /** The state of a card. An unchecked exception means the same as in {@link #all}. */
    Optional<CardState> one(CardId card) throws SQLException {
        return database.text("SELECT line FROM card_state WHERE card = ?", card.toString())
                .map(line -> new PackedState(line).next());
    }

    /**
     * The replies to all cards, including those before a reset. An unchecked exception means the same as in {@link
     * #all}.
     */
    Map<CardId, List<Reply>> replies() throws SQLException {
        List<CardId> cards = new ArrayList<>();
        List<byte[]> packed = new ArrayList<>();
        Map<CardId, List<Reply>> replies = new HashMap<>();
        database.each("SELECT card, replies FROM card_replies", row -> {
            cards.add(Rows.card(row.getString(1)));
            packed.add(row.getBytes(2));
        });
        List<List<Reply>> read =
                packed.parallelStream().map(PackedReplies::read).toList();
        for (int i = 0; i < cards.size(); i++) {
            replies.put(cards.get(i), read.get(i));
        }
        return replies;
    }

    private void put(CardHistory card) throws SQLException {
        CardState state = card.state();
        String name = state.card().toString();
        if (state.isUntouched()) {
            database.run("DELETE FROM card_state WHERE card = ?", name);
        } else {
            database.run("INSERT OR REPLACE INTO card_state VALUES (?, ?)", name, PackedState.line(state));
        }
        if (card.answers().isEmpty()) {
            database.run("DELETE FROM card_replies WHERE card = ?", name);
        } else {
            database.run("INSERT OR REPLACE INTO card_replies VALUES (?, ?)", name, PackedReplies.of(card.replies()));
        }
    }
}
