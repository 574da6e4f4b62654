package dev.dateline.journal;

import dev.dateline.disk.BundledFile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a journal, and the migrations from older versions. */
final class Schema {
    /** The application id in SQLite's header: {@code DTLN}. It identifies a journal. */
    static final int APPLICATION_ID = 0x44544C4E;

    static final String EVENT_OF_CARD = "CREATE INDEX event_of_card ON event (card) WHERE card IS NOT NULL";

    private Schema() {}

    /**
     * The migrations, each to the next version. The first one begins with an empty file. A released migration is never
     * edited.
     */
    static final List<List<String>> STEPS = List.of(version1(), allowing("exams"), allowing("lists"));

    /**
     * Allows events of exams, or answers of the kind {@code list}. The tables stay the same. The new version number
     * stops programs that do not know these events.
     */
    private static List<String> allowing(String what) {
        return List.of("INSERT OR REPLACE INTO meta VALUES ('" + what + "', '1')");
    }

    /** The text is the same on all systems, because {@link SchemaCheck} compares it with the one in the file. */
    private static List<String> version1() {
        String text = BundledFile.text("/dev/dateline/journal/schema.sql")
                .replace("\r", "")
                .strip();
        return Stream.concat(Stream.of(text.split("\n\n", -1)), Stream.of(EVENT_OF_CARD))
                .toList();
    }

    /**
     * Migrates a database to the newest version in one transaction. A database of that version stays unchanged.
     *
     * @throws SchemaMismatch if it belongs to another program or to a later version
     */
    static void bring(Connection connection, List<List<String>> steps) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int found = look(statement, steps.size());
            if (found > 0) {
                SchemaCheck.check(connection, found, true);
            }
            if (found == steps.size()) {
                return;
            }
            statement.executeUpdate("BEGIN IMMEDIATE");
            try {
                int version = check(statement, steps.size()); // another process may have migrated it in the meantime
                for (int step = version; step < steps.size(); step++) {
                    for (String sql : steps.get(step)) {
                        statement.executeUpdate(sql);
                    }
                }
                statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                statement.executeUpdate("PRAGMA user_version = " + steps.size());
                statement.executeUpdate("COMMIT");
            } catch (SQLException | RuntimeException failure) {
                rollBack(statement, failure);
                throw failure;
            }
        }
    }

    /**
     * The version of the schema; 0 for an empty file.
     *
     * @throws SchemaMismatch if the file belongs to another program, or if its version is later than {@code newest}
     */
    static int version(Connection connection, int newest) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return look(statement, newest);
        }
    }

    /**
     * Runs {@link #check} in a transaction. Without it, a journal that another process is creating would look like
     * another program's database.
     */
    private static int look(Statement statement, int newest) throws SQLException {
        statement.executeUpdate("BEGIN");
        try {
            return check(statement, newest);
        } finally {
            statement.executeUpdate("COMMIT");
        }
    }

    static void rollBack(Statement statement, Exception because) {
        try {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException second) {
            because.addSuppressed(second); // SQLite rolls back on its own after some failures
        }
    }

    private static int check(Statement statement, int newest) throws SQLException {
        int application = number(statement, "PRAGMA application_id");
        int version = number(statement, "PRAGMA user_version");
        if (application == APPLICATION_ID) {
            if (version > newest) {
                throw new SchemaMismatch(JournalFailure.Reason.NEWER);
            }
            if (version < 1) {
                throw new SchemaMismatch(JournalFailure.Reason.TORN);
            }
            return version;
        }
        if (application != 0 || version != 0 || number(statement, "SELECT count(*) FROM sqlite_schema") > 0) {
            throw new SchemaMismatch(JournalFailure.Reason.FOREIGN);
        }
        return 0;
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** Thrown for a database to which the program must not write. */
    static final class SchemaMismatch extends SQLException {
        private static final long serialVersionUID = 1;

        private final JournalFailure.Reason reason;

        SchemaMismatch(JournalFailure.Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        JournalFailure.Reason reason() {
            return reason;
        }
    }
}
