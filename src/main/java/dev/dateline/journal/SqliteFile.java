package dev.dateline.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
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

    static JDBC4Connection connect(String address) throws SQLException {
        NativeLibrary.leaveToDriverUnlessLoaded();
        // built directly: DriverManager would look for every driver on the class path
        return new JDBC4Connection("jdbc:sqlite:" + address, address, new Properties());
    }
}
