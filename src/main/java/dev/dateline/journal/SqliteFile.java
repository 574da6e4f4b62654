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

    static JDBC4Connection connect(String address) throws SQLException {
        NativeLibrary.leaveToDriverUnlessLoaded();
        // built directly: DriverManager would look for every driver on the class path
        return new JDBC4Connection("jdbc:sqlite:" + address, address, new Properties());
    }
}
