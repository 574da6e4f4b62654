package dev.dateline.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes events as rows in bytes, with all columns unchanged, so that an earlier version can pass on events of a later
 * one. Each text is written once, and after that by its number.
 */
final class SyncRows {
    private static final int EVENT_AT = EventColumn.ID.selectedAt();
    private static final int REVIEW_AT = EventColumn.VERDICT.selectedAt();
    private static final int PARAMETERS_AT = EventColumn.SET_NAME.selectedAt();
    private static final int EVENT_COLUMNS = REVIEW_AT - EVENT_AT;
    private static final int REVIEW_COLUMNS = PARAMETERS_AT - REVIEW_AT;
    private static final int PARAMETER_COLUMNS = EventColumn.COUNT + 1 - PARAMETERS_AT;

    private static final int PLAIN = 0;
    private static final int WITH_REVIEW = 1;
    private static final int WITH_PARAMETERS = 2;

    /** Marks the beginning of a block. In each block, texts are numbered from the start. */
    private static final int BLOCK = 3;

    private static final int NULL = 0;
    private static final int INTEGER = 1;
    private static final int REAL = 2;
    private static final int TEXT = 3;
    private static final int KNOWN_TEXT = 4;
    private static final int BLOB = 5;

    private SyncRows() {}

    /** Appends the bytes of a writer to the bytes of others. */
    static void append(ByteArrayOutputStream to, byte[] rows) {
        to.write(BLOCK);
        to.writeBytes(rows);
    }

    /** Writes rows of {@link EventRows}. */
    static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        private final Map<String, Integer> texts = new HashMap<>();
        private int count;
        private long row;
        private byte[] event = {};
        private long last;

        int count() {
            return count;
        }

        /** The row of the last event in the journal. */
        long row() {
            return row;
        }

        EventId event() {
            return EventId.ofBytes(event);
        }

        /** The latest instant of an event. */
        Instant last() {
            return Rows.instant(last);
        }

        void add(RowPages.Reader next) {
            count++;
            row = next.number(1);
            event = next.bytes(EventColumn.ID.selectedAt());
            last = Math.max(last, next.number(EventColumn.AT.selectedAt()));
            write(next);
        }

        private void write(RowPages.Reader row) {
            boolean review = !row.isNull(REVIEW_AT);
            boolean parameters = !review && !row.isNull(PARAMETERS_AT);
            out.write(review ? WITH_REVIEW : parameters ? WITH_PARAMETERS : PLAIN);
            columns(row, EVENT_AT, EVENT_COLUMNS);
            if (review) {
                columns(row, REVIEW_AT, REVIEW_COLUMNS);
            } else if (parameters) {
                columns(row, PARAMETERS_AT, PARAMETER_COLUMNS);
            }
        }

        private void columns(RowPages.Reader row, int first, int count) {
            for (int column = first; column < first + count; column++) {
                if (row.isNull(column)) {
                    out.write(NULL);
                } else if (row.isText(column)) {
                    text(row.text(column));
                } else if (row.isBlob(column)) {
                    out.write(BLOB);
                    bytes(row.bytes(column));
                } else if (row.isReal(column)) {
                    out.write(REAL);
                    real(row.real(column));
                } else {
                    out.write(INTEGER);
                    variable(row.number(column));
                }
            }
        }

        private void real(double value) {
            long bits = Double.doubleToRawLongBits(value);
            for (int shift = 56; shift >= 0; shift -= 8) {
                out.write((int) (bits >>> shift));
            }
        }

        private void text(String text) {
            Integer known = texts.get(text);
            if (known != null) {
                out.write(KNOWN_TEXT);
                variable(known);
                return;
            }
            texts.put(text, texts.size());
            out.write(TEXT);
            bytes(text.getBytes(StandardCharsets.UTF_8));
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

        byte[] toBytes() {
            return out.toByteArray();
        }
    }

    /** Reads the bytes of a {@link Writer}. */
    static final class Reader {
        private final byte[] in;
        private final ByteBuffer numbers;
        private final RowPages.Writer rows = new RowPages.Writer();
        private int[] textPlaces = new int[64];
        private int textCount;
        private int at;

        private Reader(byte[] bytes) {
            in = bytes;
            numbers = ByteBuffer.wrap(bytes);
        }

        /**
         * Reads the rows.
         *
         * @throws IllegalStateException if the bytes are not those of a writer
         */
        static EventRows.Staged read(byte[] bytes, EventReader events) throws SQLException {
            Reader reader = new Reader(bytes);
            try {
                while (reader.at < bytes.length) {
                    reader.row();
                }
            } catch (IndexOutOfBoundsException cut) {
                throw new IllegalStateException("they end too early");
            }
            return new EventRows.Staged(reader.rows, events.read(reader.rows.finish(EventColumn.COUNT)));
        }

        private void row() {
            int kind = in[at++];
            while (kind == BLOCK) {
                textCount = 0;
                kind = in[at++];
            }
            if (kind < PLAIN || kind > WITH_PARAMETERS) {
                throw new IllegalStateException("no kind of row: " + kind);
            }
            rows.addNull(); // the database assigns the row
            values(EVENT_COLUMNS, true);
            values(REVIEW_COLUMNS, kind == WITH_REVIEW);
            values(PARAMETER_COLUMNS, kind == WITH_PARAMETERS);
            rows.endRow();
        }

        private void values(int count, boolean written) {
            for (int i = 0; i < count; i++) {
                if (written) {
                    value();
                } else {
                    rows.addNull();
                }
            }
        }

        private void value() {
            int type = in[at++];
            switch (type) {
                case NULL -> rows.addNull();
                case INTEGER -> rows.add(variable());
                case REAL -> {
                    rows.add(numbers.getDouble(at));
                    at += Double.BYTES;
                }
                case TEXT -> {
                    if (textCount == textPlaces.length) {
                        textPlaces = Arrays.copyOf(textPlaces, 2 * textCount);
                    }
                    textPlaces[textCount++] = at;
                    text();
                }
                case KNOWN_TEXT -> {
                    long number = variable();
                    if (number < 0 || number >= textCount) {
                        throw new IllegalStateException("no text has the number " + number);
                    }
                    int here = at;
                    at = textPlaces[(int) number];
                    text();
                    at = here;
                }
                case BLOB -> {
                    int length = length();
                    rows.addBlob(in, at, length);
                    at += length;
                }
                default -> throw new IllegalStateException("no type of value: " + type);
            }
        }

        private void text() {
            int length = length();
            rows.addText(in, at, length);
            at += length;
        }

        private int length() {
            long length = variable();
            if (length < 0 || length > in.length - at) {
                throw new IllegalStateException("no length: " + length);
            }
            return (int) length;
        }

        private long variable() {
            long result = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                int next = in[at++];
                result |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    return (result >>> 1) ^ -(result & 1);
                }
            }
            throw new IllegalStateException("no number");
        }
    }
}
