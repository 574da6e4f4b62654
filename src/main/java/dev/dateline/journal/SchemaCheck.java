package dev.dateline.journal;

import dev.dateline.journal.JournalFailure.Reason;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the objects of a database with those of a journal of its version. A file with a foreign trigger, view or
 * index on the journal's tables, or with other columns, is refused, because they would change what is read and written.
 * Missing indexes and triggers of the journal are created again. Other tables, and those of {@link CardCache}, are
 * ignored.
 */
final class SchemaCheck {
    private static final Pattern CREATE = Pattern.compile("CREATE (TABLE|INDEX|TRIGGER) (\\w+)");

    private SchemaCheck() {}

    /**
     * Checks all objects. Missing objects are created again if that is possible.
     *
     * @param version the version of the file, at least 1
     * @param mend whether to create missing objects; false for a file that is only read
     */
    static void check(Connection connection, int version, boolean mend) throws SQLException {
        Map<String, String> missing = objects(version);
        Set<String> tables = new HashSet<>();
        missing.forEach((name, sql) -> {
            if (sql.startsWith("CREATE TABLE")) {
                tables.add(name);
            }
        });
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name, tbl_name, sql FROM sqlite_schema")) {
            while (row.next()) {
                String name = row.getString(1);
                if (name.startsWith("sqlite_") || CardCache.TABLES.containsKey(name)) {
                    continue;
                }
                boolean ours = missing.containsKey(name) && missing.get(name).equals(row.getString(3));
                if (!ours && (missing.containsKey(name) || tables.contains(row.getString(2)))) {
                    throw new Schema.SchemaMismatch(Reason.ALTERED);
                }
                missing.remove(name);
            }
        }
        if (missing.keySet().stream().anyMatch(tables::contains)) {
            throw new Schema.SchemaMismatch(Reason.ALTERED);
        }
        if (mend && !missing.isEmpty()) {
            make(connection, missing.values());
        }
    }

    private static void make(Connection connection, Iterable<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql.replaceFirst("(INDEX|TRIGGER) ", "$1 IF NOT EXISTS "));
            }
        }
    }

    /** The statements that create the objects of a version, by the objects' names. */
    private static Map<String, String> objects(int version) {
        List<String> statements = new ArrayList<>();
        Schema.STEPS.subList(0, version).forEach(statements::addAll);
        Map<String, String> objects = new LinkedHashMap<>();
        for (String sql : statements) {
            Matcher create = CREATE.matcher(sql);
            if (create.lookingAt()) {
                objects.put(create.group(2), sql);
            }
        }
        return objects;
    }
}
