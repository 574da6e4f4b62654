package dev.dateline.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Reads and writes rows in pages of SQLite's file format. SQLite takes and gives such pages in one call for thousands
 * of rows. The driver makes a call for each value, which takes longer than SQLite's own work.
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

    private static final int REAL = 7;
    private static final int ZERO = 8;
    private static final int ONE = 9;
    private static final int FIRST_BLOB = 12;
    private static final int FIRST_TEXT = 13;

    /** The sizes in bytes of the types below {@link #FIRST_BLOB}. */
    private static final int[] SIZES = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};

    private RowPages() {}

    /** How many bytes of a record are in its leaf page. The other bytes are in pages of their own. */
    private static int local(int length) {
        if (length <= LARGEST_LOCAL) {
            return length;
        }
        int least = (PAGE - 12) * 32 / 255 - 23;
        int fitting = least + (length - least) % (PAGE - LINK);
        return fitting <= LARGEST_LOCAL ? fitting : least;
    }

    /** Reads the rows of a database that has one table. Columns are counted from 1. */
    static final class Reader {
        private final ByteBuffer pages;
        private final List<Integer> leaves = new ArrayList<>();
        private final int[] types;
        private final int[] places;
        private final Text[] texts;
        /** The bytes that contain the current record. {@code record} reads numbers from the same bytes. */
        private byte[] bytes;

        private ByteBuffer record;
        private int leaf = -1;
        private int cell;
        private int cells;
        private int at;

        /** A text that was read last, and its place in a leaf page. */
        private record Text(int place, int length, String text) {}

        Reader(byte[] database, int columns) {
            pages = ByteBuffer.wrap(database);
            bytes = database;
            record = pages;
            types = new int[columns];
            places = new int[columns];
            texts = new Text[columns];
            Arrays.fill(texts, new Text(0, 0, ""));
            addLeaves(ROOT);
        }

        private void addLeaves(int number) {
            int page = (number - 1) * PAGE;
            if (pages.get(page) == LEAF) {
                leaves.add(page);
                return;
            }
            int children = unsigned(page + 3);
            for (int i = 0; i < children; i++) {
                addLeaves(pages.getInt(page + unsigned(page + INNER_HEADER + 2 * i)));
            }
            addLeaves(pages.getInt(page + 8));
        }

        private int unsigned(int place) {
            return Short.toUnsignedInt(pages.getShort(place));
        }

        /**
         * Goes to the next row.
         *
         * @return false after the last row
         */
        boolean next() {
            while (cell == cells) {
                leaf++;
                if (leaf >= leaves.size()) {
                    return false;
                }
                cell = 0;
                cells = unsigned(leaves.get(leaf) + 3);
            }
            int page = leaves.get(leaf);
            bytes = pages.array();
            record = pages;
            at = page + unsigned(page + LEAF_HEADER + 2 * cell);
            cell++;
            int length = varint();
            varint(); // skips the number of the row
            if (length > LARGEST_LOCAL) {
                bytes = joined(length);
                record = ByteBuffer.wrap(bytes);
                at = 0;
            }
            int place = at;
            place += varint();
            for (int i = 0; i < types.length; i++) {
                types[i] = varint();
                places[i] = place;
                place += types[i] < FIRST_BLOB ? SIZES[types[i]] : (types[i] - FIRST_BLOB) / 2;
            }
            return true;
        }

        private byte[] joined(int length) {
            byte[] whole = new byte[length];
            int done = local(length);
            pages.get(at, whole, 0, done);
            int next = pages.getInt(at + done);
            while (done < length) {
                int part = Math.min(length - done, PAGE - LINK);
                pages.get((next - 1) * PAGE + LINK, whole, done, part);
                next = pages.getInt((next - 1) * PAGE);
                done += part;
            }
            return whole;
        }

        /** Reads a number of seven bits a byte, the highest first. No length or type has more than five bytes. */
        private int varint() {
            int number = 0;
            byte next = record.get(at++);
            while (next < 0) {
                number = number << 7 | (next & 127);
                next = record.get(at++);
            }
            return number << 7 | next;
        }

        boolean isNull(int column) {
            return types[column - 1] == 0;
        }

        boolean isReal(int column) {
            return types[column - 1] == REAL;
        }

        boolean isBlob(int column) {
            return types[column - 1] >= FIRST_BLOB && types[column - 1] % 2 == 0;
        }

        boolean isText(int column) {
            return types[column - 1] >= FIRST_BLOB && types[column - 1] % 2 == 1;
        }

        /** The whole number in a column; 0 if the column is null. */
        long number(int column) {
            int place = places[column - 1];
            return switch (types[column - 1]) {
                case 0, ZERO -> 0;
                case 1 -> record.get(place);
                case 2 -> record.getShort(place);
                case 3 -> record.get(place) << 16 | Short.toUnsignedInt(record.getShort(place + 1));
                case 4 -> record.getInt(place);
                case 5 -> (long) record.getShort(place) << 32 | Integer.toUnsignedLong(record.getInt(place + 2));
                case 6 -> record.getLong(place);
                case ONE -> 1;
                default -> throw new IllegalStateException("no number in column " + column);
            };
        }

        double real(int column) {
            return isReal(column) ? record.getDouble(places[column - 1]) : number(column);
        }

        /**
         * The text in a column.
         *
         * @throws IllegalStateException if the column has no text
         */
        String text(int column) {
            if (!isText(column)) {
                throw new IllegalStateException("no text in column " + column);
            }
            int place = places[column - 1];
            int length = (types[column - 1] - FIRST_TEXT) / 2;
            // a record from several pages is shorter than all pages together
            if (bytes.length != pages.capacity()) {
                return new String(bytes, place, length, StandardCharsets.UTF_8);
            }
            Text last = texts[column - 1]; // most columns have few different texts
            if (!Arrays.equals(bytes, place, place + length, bytes, last.place, last.place + last.length)) {
                last = new Text(place, length, new String(bytes, place, length, StandardCharsets.UTF_8));
                texts[column - 1] = last;
            }
            return last.text;
        }

        byte[] bytes(int column) {
            int place = places[column - 1];
            return Arrays.copyOfRange(bytes, place, place + (types[column - 1] - FIRST_BLOB) / 2);
        }

        Optional<String> textIfAny(int column) {
            return isNull(column) ? Optional.empty() : Optional.of(text(column));
        }

        OptionalLong numberIfAny(int column) {
            return isNull(column) ? OptionalLong.empty() : OptionalLong.of(number(column));
        }

        OptionalInt intIfAny(int column) {
            return isNull(column) ? OptionalInt.empty() : OptionalInt.of((int) number(column));
        }
    }

    /** Collects rows for a database with one table. */
    static final class Writer {
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

        Writer() {
            addLeaf();
        }

        int rows() {
            return rows;
        }

        void addNull() {
            type(0);
        }

        void add(long number) {
            if (number == 0 || number == 1) {
                type(ZERO + (int) number);
            } else if (number == (byte) number) {
                type(1);
                room(1).put((byte) number);
            } else if (number == (int) number) {
                type(4);
                room(4).putInt((int) number);
            } else {
                type(6);
                room(8).putLong(number);
            }
        }

        void add(double number) {
            type(REAL);
            room(8).putDouble(number);
        }

        void addText(byte[] from, int place, int length) {
            type(FIRST_TEXT + 2 * length);
            room(length).put(from, place, length);
        }

        void addBlob(byte[] from, int place, int length) {
            type(FIRST_BLOB + 2 * length);
            room(length).put(from, place, length);
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

        void endRow() {
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
         * The bytes of the database, after {@link #finish}.
         *
         * @param empty a database of this page size whose only table is empty
         */
        byte[] toBytes(byte[] empty) {
            pages.put(0, empty, 0, PAGE);
            pages.putInt(PAGES_AT, count);
            return Arrays.copyOf(pages.array(), count * PAGE);
        }

        /** Completes the pages after the last row, and reads them. */
        Reader finish(int columns) {
            finishLeaf(rows);
            int root = (ROOT - 1) * PAGE;
            if (leaves.size() == 1) {
                pages.put(root, pages.array(), (leaves.get(0) - 1) * PAGE, PAGE);
                return new Reader(pages.array(), columns);
            }
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
            return new Reader(pages.array(), columns);
        }
    }
}
