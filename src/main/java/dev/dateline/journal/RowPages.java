package dev.dateline.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows into a database with one table, in pages of SQLite's file format. SQLite takes the pages in one call for
 * thousands of rows. The driver would make a call for each value, which takes longer than SQLite's own work.
 */
final class RowPages {
    static final int PAGE = 1 << 16;

    /** The most pages to which one page can refer. */
    private static final int MOST_PAGES = 5_000;

    private static final int LARGEST_LOCAL = PAGE - 35;
    private static final int LINK = 4;
    /** The number of the page where the only table of a database begins. */
    private static final int ROOT = 2;

    private static final int LEAF = 13;
    private static final int INNER = 5;
    private static final int LEAF_HEADER = 8;
    private static final int INNER_HEADER = 12;
    private static final int PAGES_AT = 28;

    private static final int INTEGER = 6;
    private static final int REAL = 7;
    private static final int FIRST_BLOB = 12;
    private static final int FIRST_TEXT = 13;

    private final List<Integer> leaves = new ArrayList<>();
    private final List<Integer> lastRows = new ArrayList<>();
    private ByteBuffer pages = ByteBuffer.allocate(4 * PAGE);
    private final ByteBuffer types = ByteBuffer.allocate(1 << 10);
    private final ByteBuffer cell = ByteBuffer.allocate(10);
    private ByteBuffer body = ByteBuffer.allocate(1 << 10);
    private ByteBuffer record = ByteBuffer.allocate(1 << 10);
    private int count = ROOT;
    private int cells;
    private int end;
    private int rows;

    RowPages() {
        addLeaf();
    }

    /** How many bytes of a record are in its leaf page. The other bytes are in pages of their own. */
    private static int local(int length) {
        if (length <= LARGEST_LOCAL) {
            return length;
        }
        int least = (PAGE - 12) * 32 / 255 - 23;
        int fitting = least + (length - least) % (PAGE - LINK);
        return fitting <= LARGEST_LOCAL ? fitting : least;
    }

    int rows() {
        return rows;
    }

    void add(EventRow row) {
        EventColumn.ALL.forEach(column -> value(row.values().get(column)));
        endRow();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            type(0);
        } else if (value instanceof String text) {
            add(FIRST_TEXT, text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof byte[] bytes) {
            add(FIRST_BLOB, bytes);
        } else if (value instanceof Double number) {
            type(REAL);
            room(8).putDouble(number);
        } else {
            type(INTEGER);
            room(8).putLong(((Number) value).longValue());
        }
    }

    private void add(int type, byte[] bytes) {
        type(type + 2 * bytes.length);
        room(bytes.length).put(bytes);
    }

    private void type(int type) {
        putVarint(types, type);
    }

    private static void putVarint(ByteBuffer to, int number) {
        for (int shift = number < 128 ? 0 : 28; shift > 0; shift -= 7) {
            if (number >>> shift != 0) {
                to.put((byte) (((number >>> shift) & 127) | 128));
            }
        }
        to.put((byte) (number & 127));
    }

    private ByteBuffer room(int length) {
        if (body.remaining() < length) {
            body = ByteBuffer.allocate(2 * (body.capacity() + length)).put(body.flip());
        }
        return body;
    }

    private void endRow() {
        rows++;
        int header = types.position() + (types.position() < 127 ? 1 : 2);
        int length = header + body.position();
        if (record.capacity() < length + 5) {
            record = ByteBuffer.allocate(2 * length);
        }
        putVarint(record.clear(), header);
        record.put(types.flip()).put(body.flip());
        types.clear();
        body.clear();
        int local = local(length);
        cell.clear();
        putVarint(cell, length);
        putVarint(cell, rows);
        int inLeaf = cell.position() + local + (local < length ? LINK : 0);
        if (end - inLeaf < LEAF_HEADER + 2 * cells + 2) {
            finishLeaf(rows - 1);
            addLeaf();
        }
        end -= inLeaf;
        int link = local < length ? overflow(record.array(), local, length) : 0;
        int leaf = (leaves.get(leaves.size() - 1) - 1) * PAGE;
        pages.put(leaf + end, cell.array(), 0, cell.position());
        pages.put(leaf + end + cell.position(), record.array(), 0, local);
        if (link != 0) {
            pages.putInt(leaf + end + cell.position() + local, link);
        }
        pages.putShort(leaf + LEAF_HEADER + 2 * cells, (short) end);
        cells++;
    }

    private int overflow(byte[] record, int from, int to) {
        int first = count + 1;
        for (int at = from; at < to; at += PAGE - LINK) {
            int part = Math.min(PAGE - LINK, to - at);
            int page = (newPage() - 1) * PAGE;
            pages.putInt(page, at + part < to ? count + 1 : 0);
            pages.put(page + LINK, record, at, part);
        }
        return first;
    }

    private int newPage() {
        count++;
        if (count > MOST_PAGES) {
            throw new IllegalStateException("too many rows");
        }
        if (pages.capacity() < count * PAGE) {
            pages = ByteBuffer.wrap(Arrays.copyOf(pages.array(), 2 * pages.capacity()));
        }
        return count;
    }

    private void addLeaf() {
        leaves.add(newPage());
        cells = 0;
        end = PAGE;
    }

    private void finishLeaf(int lastRow) {
        lastRows.add(lastRow);
        header((leaves.get(leaves.size() - 1) - 1) * PAGE, LEAF, cells, end);
    }

    private void header(int page, int kind, int length, int content) {
        pages.put(page, (byte) kind);
        pages.putShort(page + 3, (short) length);
        pages.putShort(page + 5, (short) content);
    }

    /**
     * The bytes of the database with all rows.
     *
     * @param empty a database of this page size whose only table is empty
     */
    byte[] toBytes(byte[] empty) {
        finishLeaf(rows);
        int root = (ROOT - 1) * PAGE;
        if (leaves.size() == 1) {
            pages.put(root, pages.array(), (leaves.get(0) - 1) * PAGE, PAGE);
        } else {
            inner(root);
        }
        pages.put(0, empty, 0, PAGE);
        pages.putInt(PAGES_AT, count);
        return Arrays.copyOf(pages.array(), count * PAGE);
    }

    private void inner(int root) {
        int place = PAGE;
        for (int i = 0; i < leaves.size() - 1; i++) {
            ByteBuffer child = ByteBuffer.allocate(9).putInt(leaves.get(i));
            putVarint(child, lastRows.get(i));
            place -= child.position();
            pages.put(root + place, child.array(), 0, child.position());
            pages.putShort(root + INNER_HEADER + 2 * i, (short) place);
        }
        header(root, INNER, leaves.size() - 1, place);
        pages.putInt(root + 8, leaves.get(leaves.size() - 1));
    }
}
