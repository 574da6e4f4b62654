package dev.dateline.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Events as rows in bytes, with all columns unchanged, so that an earlier version can pass on events of a later one. Each text is
 * written once, and then referred to by number.
 */
final class SyncRows {
    private static final int EVENT_COLUMNS = 11;
    private static final int REVIEW_COLUMNS = 33;
    private static final int PARAMETER_COLUMNS = 4;
    private static final int EVENT_AT = 2;
    private static final int REVIEW_AT = EVENT_AT + EVENT_COLUMNS;
    private static final int PARAMETERS_AT = REVIEW_AT + REVIEW_COLUMNS;
    private static final int LONGEST_TEXT = 1 << 24;

    private static final int PLAIN = 0;
    private static final int WITH_REVIEW = 1;
    private static final int WITH_PARAMETERS = 2;

    /** Begins a block, in which texts are numbered from the start. */
    private static final int BLOCK = 3;

    private static final int NULL = 0;
    private static final int INTEGER = 1;
    private static final int REAL = 2;
    private static final int TEXT = 3;
    private static final int KNOWN_TEXT = 4;
    private static final int BLOB = 5;

    private SyncRows() {}

    /** A query for rows to {@link Writer#add}; its first column is the event's row. The caller appends conditions on {@code e}. */
    static String query() {
        return "SELECT " + EventColumn.SELECTED + ", p.name, p.model, p.weights, p.rows FROM event e LEFT JOIN review r"
                + " USING (seq) LEFT JOIN parameter_set p USING (seq) WHERE e.type <> 'library-seen'";
    }

    /** Appends the bytes of one writer to those of others. */
    static void append(ByteArrayOutputStream to, byte[] rows) {
        to.write(BLOCK);
        to.writeBytes(rows);
    }

    /** Writes rows of {@link #query}. */
    static final class Writer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        private final DataOutputStream out = new DataOutputStream(bytes);
        private final Map<String, Integer> texts = new HashMap<>();

        void add(ResultSet row) throws SQLException, IOException {
            boolean review = row.getObject(REVIEW_AT) != null;
            boolean parameters = !review && row.getObject(PARAMETERS_AT) != null;
            out.writeByte(review ? WITH_REVIEW : parameters ? WITH_PARAMETERS : PLAIN);
            columns(row, EVENT_AT, EVENT_COLUMNS);
            if (review) {
                columns(row, REVIEW_AT, REVIEW_COLUMNS);
            } else if (parameters) {
                columns(row, PARAMETERS_AT, PARAMETER_COLUMNS);
            }
        }

        private void columns(ResultSet row, int first, int count) throws SQLException, IOException {
            for (int column = first; column < first + count; column++) {
                value(row.getObject(column));
            }
        }

        private void value(@org.jspecify.annotations.Nullable Object value) throws IOException {
            if (value == null) {
                out.writeByte(NULL);
            } else if (value instanceof Number number && !(value instanceof Double)) {
                out.writeByte(INTEGER);
                variable(number.longValue());
            } else if (value instanceof Double real) {
                out.writeByte(REAL);
                out.writeDouble(real);
            } else if (value instanceof byte[] blob) {
                out.writeByte(BLOB);
                variable(blob.length);
                out.write(blob);
            } else {
                text(value.toString());
            }
        }

        private void text(String text) throws IOException {
            Integer known = texts.get(text);
            if (known != null) {
                out.writeByte(KNOWN_TEXT);
                variable(known);
                return;
            }
            texts.put(text, texts.size());
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(TEXT);
            variable(utf8.length);
            out.write(utf8);
        }

        /** Writes small numbers in few bytes, positive or negative. */
        private void variable(long number) throws IOException {
            long rest = (number << 1) ^ (number >> 63);
            while ((rest & ~0x7FL) != 0) {
                out.writeByte((int) (rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            out.writeByte((int) rest);
        }

        byte[] toBytes() {
            return bytes.toByteArray();
        }
    }

    /** Reads the bytes of a {@link Writer} into rows of a database. */
    static final class Reader {
        private final DataInputStream in;
        private final List<String> texts = new ArrayList<>();

        Reader(byte[] bytes) {
            in = new DataInputStream(new java.io.ByteArrayInputStream(bytes));
        }

        boolean hasMore() throws IOException {
            return in.available() > 0;
        }

        /** One event's columns, as {@link Inserter#insert} takes them; the first is the id. */
        List<Object> next() throws IOException {
            int kind = in.readUnsignedByte();
            while (kind == BLOCK) {
                texts.clear();
                kind = in.readUnsignedByte();
            }
            int more = switch (kind) {
                case PLAIN -> 0;
                case WITH_REVIEW -> REVIEW_COLUMNS;
                case WITH_PARAMETERS -> PARAMETER_COLUMNS;
                default -> throw new IOException("no kind of row: " + kind);
            };
            List<Object> columns = new ArrayList<>(EVENT_COLUMNS + more);
            for (int i = 0; i < EVENT_COLUMNS + more; i++) {
                columns.add(value());
            }
            return columns;
        }

        private Object value() throws IOException {
            int type = in.readUnsignedByte();
            return switch (type) {
                case NULL -> Nothing.HERE;
                case INTEGER -> variable();
                case REAL -> in.readDouble();
                case TEXT -> {
                    String text = new String(bytes(), StandardCharsets.UTF_8);
                    texts.add(text);
                    yield text;
                }
                case KNOWN_TEXT -> {
                    long number = variable();
                    if (number < 0 || number >= texts.size()) {
                        throw new IOException("no text of number " + number);
                    }
                    yield texts.get((int) number);
                }
                case BLOB -> bytes();
                default -> throw new IOException("no type of value: " + type);
            };
        }

        private byte[] bytes() throws IOException {
            long length = variable();
            if (length < 0 || length > LONGEST_TEXT) {
                throw new IOException("no length: " + length);
            }
            byte[] bytes = new byte[(int) length];
            in.readFully(bytes);
            return bytes;
        }

        private long variable() throws IOException {
            long result = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                int next = in.readUnsignedByte();
                result |= (long) (next & 0x7F) << shift;
                if ((next & 0x80) == 0) {
                    return (result >>> 1) ^ -(result & 1);
                }
            }
            throw new IOException("no number");
        }
    }

    /** A null column. */
    private enum Nothing {
        HERE
    }

    /** Writes rows from elsewhere, inside the caller's transaction. */
    static final class Inserter {
        private final Database database;

        Inserter(Database database) {
            this.database = database;
        }

        /** Inserts an event if it does not exist, and returns whether it was inserted. */
        boolean insert(List<Object> columns) throws SQLException {
            PreparedStatement event = database.prepared(EventColumn.INSERT_EVENT + " ON CONFLICT (id) DO NOTHING");
            bind(event, columns.subList(0, EVENT_COLUMNS));
            boolean fresh = event.executeUpdate() > 0;
            List<Object> more = columns.subList(EVENT_COLUMNS, columns.size());
            if (fresh && !more.isEmpty()) {
                PreparedStatement second = database.prepared(
                        more.size() == REVIEW_COLUMNS
                                ? EventColumn.INSERT_REVIEW_OF_LAST
                                : "INSERT INTO parameter_set VALUES (last_insert_rowid(),?,?,?,?)");
                bind(second, more);
                second.executeUpdate();
            }
            return fresh;
        }

        private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value instanceof Long number) {
                    statement.setLong(i + 1, number);
                } else if (value instanceof Double real) {
                    statement.setDouble(i + 1, real);
                } else if (value instanceof String text) {
                    statement.setString(i + 1, text);
                } else if (value instanceof byte[] blob) {
                    statement.setBytes(i + 1, blob);
                } else {
                    statement.setNull(i + 1, Types.NULL);
                }
            }
        }
    }
}
