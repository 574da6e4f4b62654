package dev.dateline.journal;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.List;

/** Reads and writes the rows of thousands of events at once. For this, tables in memory are attached to the journal. */
final class EventRows {
    private static final int ROWS_AT_ONCE = 2_000;
    private static final String RANGE = "SELECT " + EventColumn.SELECTED + " FROM event e" + EventColumn.JOINED
            + " WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq LIMIT " + ROWS_AT_ONCE;
    private static final String INSERT_EVENTS = "INSERT INTO event (" + EventColumn.OF_EVENT + ") SELECT "
            + EventColumn.OF_EVENT + " FROM taken.rows WHERE true ORDER BY rowid ON CONFLICT (id) DO NOTHING";

    private final Database database;
    private boolean hasGiven;
    private byte[] empty = {};

    EventRows(Database database) {
        this.database = database;
    }

    @FunctionalInterface
    interface Work {
        void run(RowPages.Reader row) throws SQLException;
    }

    /** Prepares reading. Call this outside a transaction, because a rollback would undo it. */
    void prepare() throws SQLException {
        if (!hasGiven) {
            attach("given");
            hasGiven = true;
        }
    }

    /** Reads the rows after one row up to another, in their order. */
    void each(long after, long upTo, Work work) throws SQLException {
        long last = after;
        boolean more = true;
        while (more) {
            RowPages.Reader row = select(RANGE, last, upTo);
            more = false;
            while (row.next()) {
                work.run(row);
                last = row.number(1);
                more = true;
            }
        }
    }

    /** The rows of a query that selects {@link EventColumn#SELECTED}. */
    RowPages.Reader select(String query, Object... values) throws SQLException {
        prepare();
        database.run("DELETE FROM given.rows");
        database.prepared("INSERT INTO given.rows " + query, values).executeUpdate();
        return new RowPages.Reader(database.connection().serialize("given"), EventColumn.COUNT);
    }

    private void attach(String name) throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            statement.executeUpdate("ATTACH ':memory:' AS " + name);
            statement.executeUpdate("PRAGMA " + name + ".page_size = " + RowPages.PAGE);
            statement.executeUpdate("CREATE TABLE " + name + ".rows (seq, " + EventColumn.OF_EVENT + ", "
                    + EventColumn.OF_REVIEW + ", " + EventColumn.OF_SET + ")");
        }
    }

    /**
     * Events to insert.
     *
     * @param rows all of them
     * @param events those that this version can read
     */
    record Staged(RowPages.Writer rows, List<Event> events) {}

    /** Puts rows into a table in memory for {@link #insert}. Call this before the transaction of {@code insert}. */
    void stage(RowPages.Writer rows) throws SQLException {
        if (empty.length == 0) {
            attach("taken");
            empty = database.connection().serialize("taken");
        }
        database.connection().deserialize("taken", rows.toBytes(empty));
    }

    /**
     * The staged events that were inserted.
     *
     * @param after the last row of the journal before them
     * @param rows the rows of all staged events, including those that existed before
     */
    record Inserted(long after, int count, BitSet rows) {}

    /**
     * Inserts the staged events that do not exist yet.
     *
     * @param staged how many events are staged
     */
    Inserted insert(int staged) throws SQLException {
        long last = last();
        int count = database.prepared(INSERT_EVENTS).executeUpdate();
        boolean allNew = count == staged;
        insertMore("review (seq, " + EventColumn.OF_REVIEW + ")", EventColumn.OF_REVIEW, "verdict", last, allNew);
        insertMore("parameter_set", EventColumn.OF_SET, "set_name", last, allNew);
        BitSet rows = allNew ? new BitSet() : stagedUpTo(last);
        rows.set((int) last + 1, (int) last + 1 + count);
        return new Inserted(last, count, rows);
    }

    /** The last row of the journal; 0 if it is empty. */
    long last() throws SQLException {
        return database.number("SELECT max(seq) FROM event").orElse(0);
    }

    /**
     * Inserts the staged rows of a second table.
     *
     * @param last the last row before the events were inserted
     * @param all whether all staged events were new
     */
    private void insertMore(String table, String columns, String present, long last, boolean all) throws SQLException {
        String from = all
                ? "rowid + ?, " + columns + " FROM taken.rows WHERE "
                : "e.seq, " + columns + " FROM taken.rows t CROSS JOIN event e ON e.id = t.id WHERE e.seq > ? AND ";
        database.run(
                "INSERT INTO " + table + " SELECT " + from + present
                        + " IS NOT NULL ON CONFLICT (seq) DO NOTHING", // an event may be staged twice
                last);
    }

    private BitSet stagedUpTo(long last) throws SQLException {
        BitSet rows = new BitSet();
        database.each(
                "SELECT e.seq FROM taken.rows t CROSS JOIN event e ON e.id = t.id WHERE e.seq <= ?",
                row -> rows.set(row.getInt(1)),
                last);
        return rows;
    }
}
