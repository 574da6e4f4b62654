package dev.dateline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    /** A blob of zeros. */
    private record Blob(int length) {}

    private Object value() {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> (random.nextBoolean() ? 1 : -1) * (random.nextLong() >>> random.nextInt(1, 65) % 64);
            case 2 -> random.nextDouble(-5, 5);
            case 3 -> "Ō".repeat(random.nextInt(random.nextInt(50) == 0 ? 90_000 : 40));
            default -> new Blob(random.nextInt(random.nextInt(50) == 0 ? 200_000 : 40));
        };
    }

    private static void add(RowPages.Writer writer, Object value) {
        if (value instanceof Long number) {
            writer.add((long) number);
        } else if (value instanceof Double number) {
            writer.add((double) number);
        } else if (value instanceof Blob blob) {
            writer.addBlob(new byte[blob.length], 0, blob.length);
        } else if (value.equals("")) {
            writer.addNull();
        } else {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            writer.addText(text, 0, text.length);
        }
    }

    private static Object read(RowPages.Reader row, int column) {
        return row.isNull(column)
                ? ""
                : row.isText(column)
                        ? row.text(column)
                        : row.isBlob(column)
                                ? new Blob(row.bytes(column).length)
                                : row.isReal(column) ? (Object) row.real(column) : (Object) row.number(column);
    }

    private static List<List<Object>> all(RowPages.Reader reader) {
        List<List<Object>> rows = new ArrayList<>();
        while (reader.next()) {
            rows.add(List.of(read(reader, 1), read(reader, 2), read(reader, 3)));
        }
        return rows;
    }

    private List<List<Object>> copiedBySqlite(List<List<Object>> rows) throws SQLException {
        RowPages.Writer writer = new RowPages.Writer();
        for (List<Object> row : rows) {
            row.forEach(value -> add(writer, value));
            writer.endRow();
        }
        try (SQLiteConnection connection = SqliteFile.connect(":memory:");
                Statement statement = connection.createStatement()) {
            for (String name : List.of("one", "other")) {
                statement.execute("ATTACH ':memory:' AS " + name);
                statement.execute("PRAGMA " + name + ".page_size = " + RowPages.PAGE);
                statement.execute("CREATE TABLE " + name + ".rows (a, b, c)");
            }
            RowPages.Reader written = writer.finish(3);
            connection.deserialize("one", writer.toBytes(connection.serialize("one")));
            statement.execute("INSERT INTO other.rows SELECT * FROM one.rows ORDER BY rowid");
            try (ResultSet check = statement.executeQuery("SELECT max(rowid) FROM one.rows")) {
                assertThat(check.getInt(1)).isEqualTo(rows.size());
            }
            List<List<Object>> copied = all(new RowPages.Reader(connection.serialize("other"), 3));
            assertThat(all(written).equals(copied)).isTrue();
            return copied;
        }
    }

    @Test
    void sqliteReadsTheRowsThatWereWritten() throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rows.add(List.of(value(), value(), value()));
        }
        assertThat(copiedBySqlite(rows).equals(rows)).isTrue(); // the values are long, so they are not shown
    }

    @Test
    void aLongRowCanBeTheLast() throws SQLException {
        for (int length = RowPages.PAGE - 60; length < RowPages.PAGE + 20; length += 7) {
            List<List<Object>> rows = List.of(List.of("a", "b", "c"), List.of("a".repeat(length), 1L, ""));
            assertThat(copiedBySqlite(rows)).isEqualTo(rows);
        }
    }

    @Test
    void noRowsAreNoRows() throws SQLException {
        assertThat(copiedBySqlite(List.of())).isEmpty();
    }
}
