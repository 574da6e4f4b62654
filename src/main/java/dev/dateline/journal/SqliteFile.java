package dev.dateline.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.SQLiteLimits;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * A database of another program in SQLite's format, such as the content of an Anki package. Always open it through this
 * class: a process crashes if the driver loads its native library from a second file.
 */
public final class SqliteFile {
    private SqliteFile() {}

    /** Opens a file, and creates it if it does not exist. */
    public static Connection open(Path file) throws SQLException {
        String address = Database.address(file);
        return connect(address);
    }

    /** Makes the driver load its native library now. This is slow, so call it on another thread. */
    public static void prepare() {
        try (Connection unused = connect(":memory:")) {
            unused.clearWarnings();
        } catch (SQLException failure) {
            // the first use reports the error
        }
    }

    /**
     * Opens an untrusted file for reading. Its schema is not trusted, its cells are checked, and texts and blobs have a
     * maximum length. SQLite takes no lock and writes no side file, so the file must not change while it is open.
     *
     * @param longest the maximum length in bytes
     */
    public static Connection openStrangers(Path file, int longest) throws SQLException {
        String address = file.toAbsolutePath().toUri().toASCIIString() + "?mode=ro&immutable=1";
        JDBC4Connection connection = connect(address);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA mmap_size = 0");
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, longest);
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        return connection;
    }

    static JDBC4Connection connect(String address) throws SQLException {
        NativeLibrary.leaveToDriverUnlessLoaded();
        Properties properties = new Properties();
        // the driver would query a row id after each statement
        properties.setProperty("jdbc.get_generated_keys", "false");
        // DriverManager would search the class path for every driver
        return new JDBC4Connection("jdbc:sqlite:" + address, address, properties);
    }
}
