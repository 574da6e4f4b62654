package dev.dateline.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as rows in bytes, with all columns unchanged, so that an earlier version can pass on events of a later
 * one. Each text is written once, and after that by its number.
 */
final class SyncRows {
    private static final Set<EventColumn> PLAIN = EnumSet.range(EventColumn.ID, EventColumn.TEXT);
    private static final Set<EventColumn> WITH_REVIEW = EnumSet.range(EventColumn.ID, EventColumn.PARAMETERS);
    private static final Set<EventColumn> WITH_PARAMETERS =
            EnumSet.complementOf(EnumSet.range(EventColumn.VERDICT, EventColumn.PARAMETERS));

    /** The columns of a row for each byte with which it may begin. */
    private static final List<Set<EventColumn>> KINDS = List.of(PLAIN, WITH_REVIEW, WITH_PARAMETERS);

    /** Marks the beginning of a block. In each block, texts are numbered from the start. */
    private static final int BLOCK = 3;

    private static final int NULL = 0;
    private static final int INTEGER = 1;
    private static final int REAL = 2;
    private static final int TEXT = 3;
    private static final int KNOWN_TEXT = 4;
    private static final int BLOB = 5;

    private SyncRows() {}

    /** Appends the bytes of {@link #toBytes} to the bytes of others. */
    static void append(ByteArrayOutputStream to, byte[] rows) {
        to.write(BLOCK);
        to.writeBytes(rows);
    }

    static byte[] toBytes(List<EventRow> rows) {
        Writer writer = new Writer();
        rows.forEach(writer::add);
        return writer.out.toByteArray();
    }

    private static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        private final Map<String, Integer> texts = new HashMap<>();

        void add(EventRow next) {
            Set<EventColumn> kind = next.has(EventColumn.VERDICT)
                    ? WITH_REVIEW
                    : next.has(EventColumn.SET_NAME) ? WITH_PARAMETERS : PLAIN;
            out.write(KINDS.indexOf(kind));
            for (EventColumn column : kind) {
                value(next.values().get(column));
            }
        }

        private void value(@Nullable Object value) {
            if (value == null) {
                out.write(NULL);
            } else if (value instanceof String text) {
                text(text);
            } else if (value instanceof byte[] bytes) {
                out.write(BLOB);
                bytes(bytes);
            } else if (value instanceof Double number) {
                out.write(REAL);
                out.writeBytes(
                        ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
            } else {
                out.write(INTEGER);
                variable(((Number) value).longValue());
            }
        }

        private void text(String text) {
            Integer known = texts.putIfAbsent(text, texts.size());
            if (known == null) {
                out.write(TEXT);
                bytes(text.getBytes(StandardCharsets.UTF_8));
            } else {
                out.write(KNOWN_TEXT);
                variable(known);
            }
        }

        private void bytes(byte[] value) {
            variable(value.length);
            out.writeBytes(value);
        }

        /** Writes a positive or negative number; small numbers take few bytes. */
        private void variable(long number) {
            long rest = (number << 1) ^ (number >> 63);
            while ((rest & ~0x7FL) != 0) {
                out.write((int) (rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }

    /**
     * Reads the bytes of {@link #toBytes}.
     *
     * @throws RuntimeException if the bytes are not of this format. No version up to this one wrote such bytes.
     */
    static EventRows.Staged read(byte[] bytes, EventReader events) throws SQLException {
        Reader reader = new Reader(bytes);
        RowPages pages = new RowPages();
        List<EventRow> rows = new ArrayList<>();
        while (reader.in.hasRemaining()) {
            EventRow row = reader.row();
            pages.add(row);
            rows.add(row);
        }
        return new EventRows.Staged(pages, events.read(rows));
    }

    private static final class Reader {
        private final ByteBuffer in;
        private final List<String> texts = new ArrayList<>();

        Reader(byte[] bytes) {
            in = ByteBuffer.wrap(bytes);
        }

        EventRow row() {
            int kind = in.get();
            while (kind == BLOCK) {
                texts.clear();
                kind = in.get();
            }
            EventRow row = new EventRow();
            for (EventColumn column : KINDS.get(kind)) {
                Object value = value();
                if (value != null) {
                    row.values().put(column, value);
                }
            }
            return row;
        }

        private @Nullable Object value() {
            int type = in.get();
            return switch (type) {
                case NULL -> null;
                case INTEGER -> variable();
                case REAL -> in.getDouble();
                case TEXT -> {
                    String text = new String(bytes(), StandardCharsets.UTF_8);
                    texts.add(text);
                    yield text;
                }
                case KNOWN_TEXT -> texts.get((int) variable());
                case BLOB -> bytes();
                default -> throw new IllegalStateException("no type of value: " + type);
            };
        }

        private byte[] bytes() {
            long length = variable();
            if (length < 0 || length > in.remaining()) {
                throw new IllegalStateException("no length: " + length);
            }
            byte[] bytes = new byte[(int) length];
            in.get(bytes);
            return bytes;
        }

        private long variable() {
            long result = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                int next = in.get();
                result |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    return (result >>> 1) ^ -(result & 1);
                }
            }
            throw new IllegalStateException("no number");
        }
    }
}
