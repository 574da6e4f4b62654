package dev.dateline.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.SQLiteLimits;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * A database of somebody else's in SQLite's format, such as the inside of an Anki package. It is opened here and not through the
 * driver's own door, because a process that loads the native library a second time, from another file, crashes.
 */
public final class SqliteFile {
    private SqliteFile() {}

    /** Opens a file, creating it if it is not there. */
    public static Connection open(Path file) throws SQLException {
        String address = Database.address(file);
        return connect(address);
    }

    /** Has the driver find and load its native library ahead of the first use; slow enough to be worth a thread of its own. */
    public static void prepare() {
        try (Connection unused = connect(":memory:")) {
            unused.clearWarnings();
        } catch (SQLException failure) {
            // whoever opens a file is told
        }
    }

    /**
     * Opens a file that a stranger may have made, to be read only: its schema is trusted with nothing, its cells are checked, and
     * no text or blob of it may be longer than a limit. SQLite takes no lock and writes no file beside it, so that it must not be
     * changed meanwhile.
     *
     * @param longest in bytes
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
        // nobody asks for the rows' numbers; the driver would query one after each statement
        properties.setProperty("jdbc.get_generated_keys", "false");
        // built directly: DriverManager would look for every driver on the class path
        return new JDBC4Connection("jdbc:sqlite:" + address, address, properties);
    }
}
