package dev.dateline.journal;

import java.io.ByteArrayOutputStream;
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
        Packed.Writer out = new Packed.Writer();
        Map<String, Integer> texts = new HashMap<>();
        for (EventRow row : rows) {
            Set<EventColumn> kind = row.has(EventColumn.VERDICT)
                    ? WITH_REVIEW
                    : row.has(EventColumn.SET_NAME) ? WITH_PARAMETERS : PLAIN;
            out.mark(KINDS.indexOf(kind));
            for (EventColumn column : kind) {
                write(row.values().get(column), texts, out);
            }
        }
        return out.toBytes();
    }

    private static void write(@Nullable Object value, Map<String, Integer> texts, Packed.Writer out) {
        if (value == null) {
            out.mark(NULL);
        } else if (value instanceof String text) {
            Integer known = texts.putIfAbsent(text, texts.size());
            if (known == null) {
                out.mark(TEXT);
                out.text(text);
            } else {
                out.mark(KNOWN_TEXT);
                out.number(known);
            }
        } else if (value instanceof byte[] bytes) {
            out.mark(BLOB);
            out.bytes(bytes);
        } else if (value instanceof Double number) {
            out.mark(REAL);
            out.decimal(number);
        } else {
            out.mark(INTEGER);
            out.number(((Number) value).longValue());
        }
    }

    /**
     * Reads the bytes of {@link #toBytes}.
     *
     * @throws RuntimeException if the bytes are not of this format. No version up to this one wrote such bytes.
     */
    static EventRows.Staged read(byte[] bytes, EventReader events) throws SQLException {
        Packed.Reader in = new Packed.Reader(bytes);
        RowPages pages = new RowPages();
        List<EventRow> rows = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        while (in.hasMore()) {
            int kind = in.mark();
            while (kind == BLOCK) {
                texts.clear();
                kind = in.mark();
            }
            EventRow row = new EventRow();
            for (EventColumn column : KINDS.get(kind)) {
                Object value = value(in, texts);
                if (value != null) {
                    row.values().put(column, value);
                }
            }
            pages.add(row);
            rows.add(row);
        }
        return new EventRows.Staged(pages, events.read(rows));
    }

    private static @Nullable Object value(Packed.Reader in, List<String> texts) {
        int type = in.mark();
        return switch (type) {
            case NULL -> null;
            case INTEGER -> in.number();
            case REAL -> in.decimal();
            case TEXT -> {
                String text = in.text();
                texts.add(text);
                yield text;
            }
            case KNOWN_TEXT -> texts.get((int) in.number());
            case BLOB -> in.bytes();
            default -> throw new IllegalStateException("no type of value: " + type);
        };
    }
}
