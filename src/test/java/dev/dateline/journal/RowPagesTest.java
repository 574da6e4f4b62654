package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConnection;

/** Tests the pages of rows against SQLite itself. */
class RowPagesTest {
    private final SplittableRandom random = new SplittableRandom(7);

    private EventRow row(int longest) {
        EventRow row = new EventRow();
        row.values().put(EventColumn.ID, new byte[random.nextInt(longest)]);
        row.values().put(EventColumn.TEXT, "Ō".repeat(random.nextInt(longest)));
        row.values().put(EventColumn.AT, random.nextLong() >> random.nextInt(64));
        row.values().put(EventColumn.AFTER_1, random.nextDouble(-5, 5));
        return row;
    }

    /** Rows as texts. */
    private static String text(int id, String text, long at, double after, boolean empty) {
        return id + " " + text + " " + at + " " + after + " " + empty;
    }

    private static List<String> readBySqlite(List<EventRow> rows) throws SQLException {
        RowPages pages = new RowPages();
        rows.forEach(pages::add);
        List<String> read = new ArrayList<>();
        try (SQLiteConnection connection = SqliteFile.connect(":memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = " + RowPages.PAGE);
            statement.execute("CREATE TABLE rows (" + EventColumn.OF_EVENT + ", " + EventColumn.OF_REVIEW + ", "
                    + EventColumn.OF_SET + ")");
            connection.deserialize("main", pages.toBytes(connection.serialize("main")));
            try (ResultSet check = statement.executeQuery("SELECT coalesce(max(rowid), 0) FROM rows")) {
                assertThat(check.getInt(1)).isEqualTo(rows.size());
            }
            try (ResultSet row = statement.executeQuery("SELECT id, text, at, after_1, card IS NULL FROM rows")) {
                while (row.next()) {
                    int length = row.getBytes(1).length;
                    read.add(text(length, row.getString(2), row.getLong(3), row.getDouble(4), row.getBoolean(5)));
                }
            }
        }
        return read;
    }

    private static List<String> texts(List<EventRow> rows) {
        return rows.stream()
                .map(row -> text(
                        ((byte[]) row.values().getOrDefault(EventColumn.ID, new byte[0])).length,
                        row.text(EventColumn.TEXT),
                        row.number(EventColumn.AT),
                        (double) row.values().getOrDefault(EventColumn.AFTER_1, 0.0),
                        !row.has(EventColumn.CARD)))
                .toList();
    }

    @Test
    void sqliteReadsTheRowsThatWereWritten() throws SQLException {
        List<EventRow> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rows.add(row(random.nextInt(50) == 0 ? 90_000 : 40));
        }
        assertThat(readBySqlite(rows).equals(texts(rows))).isTrue(); // the values are long, so they are not shown
    }

    @Test
    void aLongRowCanBeTheLast() throws SQLException {
        for (int length = RowPages.PAGE - 160; length < RowPages.PAGE + 20; length += 7) {
            EventRow last = row(40);
            last.values().put(EventColumn.TEXT, "a".repeat(length));
            List<EventRow> rows = List.of(row(40), last);
            assertThat(readBySqlite(rows)).isEqualTo(texts(rows));
        }
    }

    @Test
    void noRowsAreNoRows() throws SQLException {
        assertThat(readBySqlite(List.of())).isEmpty();
    }
}
