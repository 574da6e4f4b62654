package dev.dateline.journal;

import dev.dateline.deck.CardId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where every card stands, kept beside the log so that a start need not read it all. Written in the transaction of the events
 * that change it; may be thrown away at any time and is then made anew.
 */
final class CardCache {
    /** To be raised whenever {@link Fold} or the table below gives another result: older tables are then made anew. */
    static final int VERSION = 1;

    private static final String TABLE =
            "CREATE TABLE card_state (card TEXT PRIMARY KEY, line TEXT NOT NULL) STRICT, WITHOUT ROWID";

    // CROSS JOIN is SQLite's way to say: in this order. Its planner would scan the whole log here.

    /** All events that bear on a card: its names through all renames, what happened to those, and what was said about that. */
    private static final String EVENTS_OF_CARD = "WITH RECURSIVE name (card) AS (VALUES (?) UNION SELECT e.renamed_to"
            + " FROM name n CROSS JOIN event e ON e.card = n.card WHERE e.renamed_to IS NOT NULL UNION SELECT e.card FROM"
            + " name n CROSS JOIN event e ON e.renamed_to = n.card), part (seq, id) AS (SELECT e.seq, e.id FROM name n"
            + " CROSS JOIN event e ON e.card = n.card UNION SELECT e.seq, e.id FROM part p CROSS JOIN event e ON e.target"
            + " = p.id) SELECT " + EventColumn.SELECTED
            + " FROM part CROSS JOIN event e USING (seq) LEFT JOIN review r USING (seq)";

    private static final String CARDS_OF_EVENT = "WITH RECURSIVE about (id) AS (VALUES (?)"
            + " UNION SELECT e.target FROM about a CROSS JOIN event e ON e.id = a.id WHERE e.target IS NOT NULL)"
            + " SELECT e.card, e.renamed_to FROM about a CROSS JOIN event e ON e.id = a.id WHERE e.card IS NOT NULL";

    private final Database database;
    private final EventReader reader;

    CardCache(Database database, EventReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** The table holds something that this class did not write; it is to be made anew. */
    static final class Junk extends RuntimeException {
        private static final long serialVersionUID = 1;

        Junk(RuntimeException cause) {
            super(cause);
        }
    }

    /** Whether the table is there, as it is made here, and of this version. */
    boolean isCurrent() throws SQLException {
        PreparedStatement shape =
                database.prepared("SELECT sql FROM sqlite_schema WHERE name = 'card_state' OR tbl_name = 'card_state'");
        try (ResultSet row = shape.executeQuery()) {
            if (!row.next() || !TABLE.equals(row.getString(1)) || row.next()) {
                return false;
            }
        }
        PreparedStatement query = database.prepared("SELECT value FROM meta WHERE key = 'cache'");
        try (ResultSet row = query.executeQuery()) {
            return row.next() && row.getString(1).equals(Integer.toString(VERSION));
        }
    }

    /** Says that the table is to be made anew before it is used again. */
    void forget() throws SQLException {
        database.run("DELETE FROM meta WHERE key = 'cache'");
    }

    /** Makes the table anew from a history of the whole log. */
    void rebuild(History history) throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            drop(statement);
            statement.executeUpdate(TABLE);
        }
        for (CardHistory card : history.cards().values()) {
            put(card.state());
        }
        PreparedStatement mark = database.prepared("INSERT OR REPLACE INTO meta VALUES ('cache', ?)");
        mark.setString(1, Integer.toString(VERSION));
        mark.executeUpdate();
    }

    private void drop(Statement statement) throws SQLException {
        PreparedStatement query = database.prepared(
                "SELECT type FROM sqlite_schema WHERE name = 'card_state' AND type IN ('table', 'view')");
        Optional<String> type;
        try (ResultSet row = query.executeQuery()) {
            type = row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
        if (type.isPresent()) {
            statement.executeUpdate((type.get().equals("view") ? "DROP VIEW" : "DROP TABLE") + " card_state");
        }
    }

    /**
     * Brings the rows of all cards that an event bears on up to the log.
     *
     * @param done the cards that need it no more; grows
     */
    void follow(EventId event, Set<CardId> done) throws SQLException {
        List<CardId> cards = new ArrayList<>();
        PreparedStatement query = database.prepared(CARDS_OF_EVENT);
        query.setBytes(1, event.toBytes());
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                cards.add(Rows.card(row.getString(1)));
                Rows.text(row, 2).ifPresent(to -> cards.add(Rows.card(to)));
            }
        }
        for (CardId card : cards) {
            if (!done.contains(card)) {
                bringUp(card, done);
            }
        }
    }

    private void bringUp(CardId card, Set<CardId> done) throws SQLException {
        List<Event> events = events(card);
        Set<CardId> names = new HashSet<>();
        names.add(card);
        for (Event event : events) {
            if (event instanceof Event.Rename rename) { // what happened under one name may show under another
                names.add(rename.from());
                names.add(rename.to());
            }
        }
        History history = Fold.history(events);
        for (CardId name : names) {
            put(history.card(name).state());
        }
        done.addAll(names);
    }

    /** What the log says of a card and of those that were ever renamed from or to it. */
    History history(CardId card) throws SQLException {
        return Fold.history(events(card));
    }

    private List<Event> events(CardId card) throws SQLException {
        PreparedStatement query = database.prepared(EVENTS_OF_CARD);
        query.setString(1, card.toString());
        List<Event> events = new ArrayList<>();
        for (Recorded recorded : reader.read(query)) {
            events.add(recorded.event());
        }
        return events;
    }

    Map<CardId, CardState> all() throws SQLException {
        Map<CardId, CardState> states = new HashMap<>();
        PreparedStatement query = database.prepared("SELECT group_concat(line, char(10)) FROM card_state");
        try (ResultSet row = query.executeQuery()) {
            PackedState lines = new PackedState(Rows.text(row, 1).orElse(""));
            while (lines.hasMore()) {
                CardState state = lines.next();
                states.put(state.card(), state);
            }
        } catch (RuntimeException junk) {
            throw new Junk(junk);
        }
        return states;
    }

    Optional<CardState> one(CardId card) throws SQLException {
        PreparedStatement query = database.prepared("SELECT line FROM card_state WHERE card = ?");
        query.setString(1, card.toString());
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(new PackedState(row.getString(1)).next()) : Optional.empty();
        } catch (RuntimeException junk) {
            throw new Junk(junk);
        }
    }

    private void put(CardState state) throws SQLException {
        boolean untouched = state.equals(CardState.untouched(state.card()));
        PreparedStatement statement = database.prepared(
                untouched
                        ? "DELETE FROM card_state WHERE card = ?"
                        : "INSERT OR REPLACE INTO card_state VALUES (?, ?)");
        statement.setString(1, state.card().toString());
        if (!untouched) {
            statement.setString(2, PackedState.line(state));
        }
        statement.executeUpdate();
    }
}
