package dev.dateline.journal;

import dev.dateline.journal.JournalFailure.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sqlite.SQLiteConnection;

/**
 * A connection to a journal's file, with its prepared statements. Not thread-safe.
 *
 * <p>The connection stays in SQLite's autocommit mode. Transactions are begun and ended by SQL statements, so that the
 * driver does not begin its own.
 */
final class Database implements AutoCloseable {
    private final Path file;
    private final SQLiteConnection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final EventRows eventRows = new EventRows(this);

    private Database(Path file, SQLiteConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Work inside a transaction. */
    @FunctionalInterface
    interface Work<R> {
        R run() throws SQLException, JournalFailure;
    }

    /**
     * Opens or creates a file and brings it to the newest schema.
     *
     * @param waitMillis how long to wait for another process
     */
    static Database open(Path file, int waitMillis) throws JournalFailure {
        try {
            Database database = connect(file, waitMillis);
            try {
                Schema.bring(database.connection, Schema.STEPS);
                database.useWriteAheadLog(waitMillis);
                database.refuseCutOff();
                return database;
            } catch (SQLException | IOException | RuntimeException failure) {
                database.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw Failures.of(file, failure);
        } catch (IOException failure) {
            throw Failures.of(file, failure);
        }
    }

    /** Opens a connection without checking the file's content. */
    static Database connect(Path file, int waitMillis) throws SQLException {
        return new Database(file, connection(address(file), waitMillis));
    }

    /** Opens a database in memory. It is deleted when it is closed. */
    static Database inMemory() throws JournalFailure {
        Path name = Path.of(":memory:");
        try {
            Database database = new Database(name, connection(":memory:", 0));
            Schema.bring(database.connection, Schema.STEPS);
            return database;
        } catch (SQLException failure) {
            throw Failures.of(name, failure);
        }
    }

    private static SQLiteConnection connection(String address, int waitMillis) throws SQLException {
        SQLiteConnection connection = SqliteFile.connect(address);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA busy_timeout = " + waitMillis);
            statement.executeUpdate("PRAGMA synchronous = FULL");
            statement.executeUpdate("PRAGMA fullfsync = ON"); // on macOS, fsync alone does not reach the disk
            statement.executeUpdate("PRAGMA trusted_schema = OFF"); // a file may come from another machine
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        return connection;
    }

    /**
     * The address of a file for the driver. It is a URI, because the driver reads settings after a question mark in a
     * path.
     */
    static String address(Path file) {
        String plain = file.toAbsolutePath().toString();
        return plain.indexOf('?') < 0 ? plain : file.toAbsolutePath().toUri().toASCIIString();
    }

    private void useWriteAheadLog(int waitMillis) throws SQLException {
        long end = System.nanoTime() + waitMillis * 1_000_000L;
        while (true) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException failure) {
                // SQLite does not wait here if two processes do this at once
                if (!Failures.isBusy(failure) || System.nanoTime() - end > 0 || !pause()) {
                    throw failure;
                }
            }
        }
    }

    private void refuseCutOff() throws SQLException, IOException {
        long bytes = number("PRAGMA page_count").orElse(0)
                * number("PRAGMA page_size").orElse(0);
        if (Place.isCutOff(file, bytes)) {
            throw new Schema.SchemaMismatch(Reason.TORN);
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(5);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Path file() {
        return file;
    }

    SQLiteConnection connection() {
        return connection;
    }

    EventRows eventRows() {
        return eventRows;
    }

    /** The prepared statement for this SQL, created at first use, with these values. */
    PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        for (int i = 0; i < values.length; i++) {
            known.setObject(i + 1, values[i]);
        }
        return known;
    }

    /** Enlarges the page cache, so that the indexes stay in memory for hundreds of thousands of rows. */
    void expectManyRows() throws SQLException {
        // in KiB; SQLite allocates only what it reads
        run("PRAGMA cache_size = -65536");
        // in pages; a page of an index that several sync files change is then copied only once
        run("PRAGMA wal_autocheckpoint = 16384");
    }

    void run(String sql, Object... values) throws SQLException {
        prepared(sql, values).execute();
    }

    @FunctionalInterface
    interface RowWork {
        void run(ResultSet row) throws SQLException;
    }

    void each(String sql, RowWork work, Object... values) throws SQLException {
        try (ResultSet row = prepared(sql, values).executeQuery()) {
            while (row.next()) {
                work.run(row);
            }
        }
    }

    Optional<String> meta(String key) throws SQLException {
        return text("SELECT value FROM meta WHERE key = ?", key);
    }

    void putMeta(String key, String value) throws SQLException {
        run("INSERT OR REPLACE INTO meta VALUES (?, ?)", key, value);
    }

    /** The first column of the first row, if there is one. */
    Optional<String> text(String sql, Object... values) throws SQLException {
        try (ResultSet row = prepared(sql, values).executeQuery()) {
            return row.next() ? Rows.text(row, 1) : Optional.empty();
        }
    }

    OptionalLong number(String sql, Object... values) throws SQLException {
        return number(prepared(sql, values));
    }

    /** The first column of the first row, if there is one and it is not null. */
    static OptionalLong number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return OptionalLong.empty();
            }
            long number = row.getLong(1);
            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
        }
    }

    /**
     * Runs work in one transaction. The transaction is on the disk when this returns. If it fails, nothing is changed.
     */
    <R> R write(Work<R> work) throws JournalFailure {
        return transaction("BEGIN IMMEDIATE", work);
    }

    /** Runs work during which the file's content does not change. */
    <R> R read(Work<R> work) throws JournalFailure {
        return transaction("BEGIN", work);
    }

    private <R> R transaction(String begin, Work<R> work) throws JournalFailure {
        try {
            eventRows.prepare();
            prepared(begin).executeUpdate();
            try {
                R result = work.run();
                prepared("COMMIT").executeUpdate();
                return result;
            } catch (SQLException | JournalFailure | RuntimeException failure) {
                try (Statement statement = connection.createStatement()) {
                    Schema.rollBack(statement, failure);
                }
                throw failure;
            }
        } catch (SQLException failure) {
            throw Failures.of(file, failure);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
