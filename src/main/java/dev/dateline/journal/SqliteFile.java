package dev.dateline.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.SQLiteLimits;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * A database of another program in SQLite's format, such as the content of an Anki package. It is opened through this class and not
 * directly through the driver, because a process crashes if it loads the native library a second time from another file.
 */
public final class SqliteFile {
    private SqliteFile() {}

    /** Opens a file, and creates it if it does not exist. */
    public static Connection open(Path file) throws SQLException {
        String address = Database.address(file);
        return connect(address);
    }

    /** Makes the driver load its native library before the first use; slow enough for a thread of its own. */
    public static void prepare() {
        try (Connection unused = connect(":memory:")) {
            unused.clearWarnings();
        } catch (SQLException failure) {
            // opening a file reports it
        }
    }

    /**
     * Opens an untrusted file for reading only: its schema is not trusted, its cells are checked, and texts and blobs have a
     * maximum length. SQLite takes no lock and writes no side file, so the file must not change meanwhile.
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
        // row ids are not needed; the driver would query one after each statement
        properties.setProperty("jdbc.get_generated_keys", "false");
        // created directly: DriverManager would search for every driver on the class path
        return new JDBC4Connection("jdbc:sqlite:" + address, address, properties);
    }
}
