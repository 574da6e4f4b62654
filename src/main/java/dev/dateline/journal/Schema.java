package dev.dateline.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

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

    private static List<String> version1() {
        return List.of(
                "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
                """
                CREATE TABLE event (
                  seq INTEGER PRIMARY KEY,          -- order of writing in this file; means nothing elsewhere
                  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
                  type TEXT NOT NULL,
                  device TEXT NOT NULL,
                  at INTEGER NOT NULL,              -- milliseconds since 1970-01-01T00:00:00Z
                  utc_offset INTEGER NOT NULL,      -- seconds east of Greenwich
                  day INTEGER NOT NULL,             -- study day, in days since 1970-01-01
                  card TEXT,                        -- deck/card; of a rename the old name
                  renamed_to TEXT,
                  target BLOB,                      -- the event that an undo or overrule is about
                  until INTEGER,                    -- of a bury, milliseconds as above
                  text TEXT                         -- of a note
                ) STRICT\
                """,
                """
                CREATE TABLE review (               -- what a review or an overrule says beyond its event
                  seq INTEGER PRIMARY KEY REFERENCES event (seq),
                  verdict TEXT NOT NULL,
                  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
                  kind TEXT,                        -- this and what follows up to mixup_given: reviews only
                  given TEXT,
                  shown TEXT,                       -- indices, separated by commas
                  first_key_ms INTEGER,
                  answer_ms INTEGER,
                  hint INTEGER,
                  confidence INTEGER,               -- per cent
                  mixup_fact TEXT,
                  mixup_card TEXT,
                  mixup_given TEXT,
                  before_model TEXT, before_phase TEXT, before_step INTEGER, before_reps INTEGER, before_lapses INTEGER,
                  before_1 REAL, before_2 REAL, before_3 REAL, before_4 REAL,
                  after_model TEXT NOT NULL, after_phase TEXT NOT NULL, after_step INTEGER NOT NULL,
                  after_reps INTEGER NOT NULL, after_lapses INTEGER NOT NULL,
                  after_1 REAL, after_2 REAL, after_3 REAL, after_4 REAL,
                  interval TEXT NOT NULL,           -- ISO 8601: PT10M, P12D
                  due INTEGER NOT NULL,             -- milliseconds as above
                  parameters TEXT NOT NULL          -- the name of a parameter set
                ) STRICT\
                """,
                """
                CREATE TABLE parameter_set (
                  seq INTEGER PRIMARY KEY REFERENCES event (seq),
                  name TEXT NOT NULL,
                  model TEXT NOT NULL,
                  weights TEXT NOT NULL,            -- decimals, separated by commas
                  rows INTEGER NOT NULL
                ) STRICT\
                """,
                """
                CREATE TABLE library_seen (
                  seq INTEGER PRIMARY KEY REFERENCES event (seq),
                  library TEXT NOT NULL,
                  digest TEXT NOT NULL
                ) STRICT\
                """,
                """
                CREATE TABLE library_card (
                  seq INTEGER NOT NULL REFERENCES library_seen (seq),
                  card TEXT NOT NULL,
                  question TEXT,                    -- both null: the card is gone
                  answer TEXT,
                  PRIMARY KEY (seq, card)
                ) STRICT, WITHOUT ROWID\
                """,
                EVENT_OF_CARD,
                "CREATE INDEX event_on_target ON event (target) WHERE target IS NOT NULL",
                "CREATE INDEX event_renamed_to ON event (renamed_to) WHERE renamed_to IS NOT NULL",
                "CREATE INDEX event_renamed_from ON event (card) WHERE renamed_to IS NOT NULL",
                "CREATE INDEX event_of_rare_type ON event (type) WHERE type <> 'review'",
                "CREATE INDEX event_reviews_of_day ON event (day) WHERE type = 'review'",
                "CREATE INDEX review_mixed_up ON review (seq) WHERE mixup_given IS NOT NULL",
                forbid("UPDATE", "event"),
                forbid("DELETE", "event"),
                forbid("UPDATE", "review"),
                forbid("DELETE", "review"));
    }

    private static String forbid(String what, String table) {
        return "CREATE TRIGGER no_" + what.toLowerCase(java.util.Locale.ROOT) + "_of_" + table + " BEFORE " + what
                + " ON " + table + " BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END";
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
