package dev.dateline.journal;

import dev.dateline.deck.CardId;
import dev.dateline.memory.Interval;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Where every card stands, kept beside the log so that a start need not read it all. Written in the transaction of the events
 * that change it; may be thrown away at any time and is then made anew.
 */
final class CardCache {
    /** To be raised whenever {@link Fold} or the table below gives another result: older tables are then made anew. */
    static final int VERSION = 1;

    private static final String TABLE = """
            CREATE TABLE card_state (
              card TEXT PRIMARY KEY,
              suspended INTEGER NOT NULL, flagged INTEGER NOT NULL, buried_until INTEGER, note TEXT NOT NULL,
              answers INTEGER, first_day INTEGER, last BLOB, last_at INTEGER, last_day INTEGER,
              model TEXT, phase TEXT, step INTEGER, reps INTEGER, lapses INTEGER,
              number_1 REAL, number_2 REAL, number_3 REAL, number_4 REAL,
              interval TEXT, due INTEGER, parameters TEXT, exact INTEGER
            ) STRICT, WITHOUT ROWID""";
    private static final String INSERT =
            "INSERT OR REPLACE INTO card_state VALUES (?,?,?,?,?, ?,?,?,?,?," + " ?,?,?,?,?,?,?,?,?, ?,?,?,?)";

    /** All events that bear on a card: its names through all renames, what happened to those, and what was said about that. */
    private static final String EVENTS_OF_CARD = "WITH RECURSIVE name (card) AS (VALUES (?)"
            + " UNION SELECT e.renamed_to FROM name n JOIN event e ON e.card = n.card WHERE e.renamed_to IS NOT NULL"
            + " UNION SELECT e.card FROM name n JOIN event e ON e.renamed_to = n.card),"
            + " part (seq, id) AS (SELECT e.seq, e.id FROM name n JOIN event e ON e.card = n.card"
            + " UNION SELECT e.seq, e.id FROM part p JOIN event e ON e.target = p.id)"
            + " SELECT " + EventReader.COLUMNS + " FROM part JOIN event e USING (seq) LEFT JOIN review r USING (seq)";

    private static final String CARDS_OF_EVENT = "WITH RECURSIVE about (id) AS (VALUES (?)"
            + " UNION SELECT e.target FROM about a JOIN event e ON e.id = a.id WHERE e.target IS NOT NULL)"
            + " SELECT e.card, e.renamed_to FROM about a JOIN event e ON e.id = a.id WHERE e.card IS NOT NULL";

    private final Database database;
    private final EventReader reader;

    CardCache(Database database, EventReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** Whether the table is there and of this version. */
    boolean isCurrent() throws SQLException {
        PreparedStatement query = database.prepared("SELECT value FROM meta WHERE key = 'cache'");
        try (ResultSet row = query.executeQuery()) {
            return row.next() && row.getString(1).equals(Integer.toString(VERSION));
        }
    }

    /** Makes the table anew from a history of the whole log. */
    void rebuild(History history) throws SQLException {
        database.connection().createStatement().executeUpdate("DROP TABLE IF EXISTS card_state");
        database.connection().createStatement().executeUpdate(TABLE);
        for (CardHistory card : history.cards().values()) {
            put(card.state());
        }
        PreparedStatement mark = database.prepared("INSERT OR REPLACE INTO meta VALUES ('cache', ?)");
        mark.setString(1, Integer.toString(VERSION));
        mark.executeUpdate();
    }

    /**
     * Brings the rows of all cards that an event bears on up to the log.
     *
     * @param done the cards that need it no more; grows
     */
    void follow(Event event, Set<CardId> done) throws SQLException {
        List<CardId> cards = new ArrayList<>();
        PreparedStatement query = database.prepared(CARDS_OF_EVENT);
        query.setBytes(1, event.head().id().toBytes());
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
        try (ResultSet row = database.prepared("SELECT * FROM card_state").executeQuery()) {
            while (row.next()) {
                CardState state = state(row);
                states.put(state.card(), state);
            }
        }
        return states;
    }

    Optional<CardState> one(CardId card) throws SQLException {
        PreparedStatement query = database.prepared("SELECT * FROM card_state WHERE card = ?");
        query.setString(1, card.toString());
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(state(row)) : Optional.empty();
        }
    }

    private void put(CardState state) throws SQLException {
        if (state.equals(CardState.untouched(state.card()))) {
            PreparedStatement delete = database.prepared("DELETE FROM card_state WHERE card = ?");
            delete.setString(1, state.card().toString());
            delete.executeUpdate();
            return;
        }
        PreparedStatement statement = database.prepared(INSERT);
        statement.setString(1, state.card().toString());
        statement.setInt(2, state.suspended() ? 1 : 0);
        statement.setInt(3, state.flagged() ? 1 : 0);
        Rows.put(
                statement,
                4,
                state.buriedUntil()
                        .map(until -> OptionalLong.of(until.toEpochMilli()))
                        .orElse(OptionalLong.empty()));
        statement.setString(5, state.note());
        if (state.standing().isPresent()) {
            put(statement, state.standing().get());
        } else {
            for (int column = 6; column <= 23; column++) {
                statement.setNull(column, java.sql.Types.NULL);
            }
        }
        statement.executeUpdate();
    }

    private static void put(PreparedStatement statement, Standing standing) throws SQLException {
        statement.setInt(6, standing.answers());
        statement.setLong(7, standing.firstDay().date().toEpochDay());
        statement.setBytes(8, standing.last().toBytes());
        statement.setLong(9, standing.at().toEpochMilli());
        statement.setLong(10, standing.day().date().toEpochDay());
        Rows.put(statement, 11, Optional.of(standing.memory()));
        statement.setString(20, standing.given().toString());
        statement.setLong(21, standing.due().toEpochMilli());
        statement.setString(22, standing.parameters());
        statement.setInt(23, standing.exact() ? 1 : 0);
    }

    private static CardState state(ResultSet row) throws SQLException {
        OptionalLong buried = Rows.longOrNone(row, 4);
        return new CardState(
                Rows.card(row.getString(1)),
                standing(row),
                row.getInt(2) != 0,
                row.getInt(3) != 0,
                buried.isPresent() ? Optional.of(Instant.ofEpochMilli(buried.getAsLong())) : Optional.empty(),
                row.getString(5));
    }

    private static Optional<Standing> standing(ResultSet row) throws SQLException {
        Optional<CardSnapshot> memory = Rows.snapshot(row, 11);
        if (memory.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Standing(
                row.getInt(6),
                Rows.day(row.getLong(7)),
                EventId.ofBytes(row.getBytes(8)),
                Rows.instant(row, 9),
                Rows.day(row.getLong(10)),
                memory.get(),
                Interval.parse(row.getString(20)),
                Instant.ofEpochMilli(row.getLong(21)),
                row.getString(22).intern(),
                row.getInt(23) != 0));
    }
}
