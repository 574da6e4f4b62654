package dev.dateline.library.compiled;

import dev.dateline.library.Library;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Writes a library as bytes and reads it again. The library that is read equals the one that was written. The bytes
 * begin with a key and a checksum of the rest.
 */
public final class CompiledLibrary {
    private static final int KEY_BYTES = Long.BYTES;
    private static final int SUM_BYTES = Integer.BYTES;
    private static final int HEAD = KEY_BYTES + SUM_BYTES;

    private CompiledLibrary() {}

    /**
     * A library that was read.
     *
     * @param note the text that was written with the library
     */
    public record Copy(Library library, String note) {}

    /**
     * Writes a library as bytes.
     *
     * @param note a text that takes long to compute from the library; it is returned when the bytes are read
     * @param key identifies the files and the build of the program
     */
    public static byte[] write(Library library, String note, long key) {
        return write(library, note, key, new CompactWriter(true));
    }

    /**
     * Writes a library as bytes with the key 0. Notes, evidence and file names, which only authors need, are left out.
     */
    public static byte[] withoutNotes(Library library) {
        return write(library, "", 0, new CompactWriter(false));
    }

    private static byte[] write(Library library, String note, long key, CompactWriter out) {
        out.write(note);
        out.write(library.articles());
        out.write(library.decks());
        out.write(library.names().all());
        out.write(library.names().units());
        out.write(library.findings());
        byte[] body = out.written();
        return ByteBuffer.allocate(HEAD + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(key)
                .putInt((int) sum(body, 0))
                .put(body)
                .array();
    }

    /** Reads a library. Empty if the bytes have another key or are damaged. */
    public static Optional<Copy> read(byte[] bytes, long key) {
        return bytes.length >= HEAD && get(bytes, 0, KEY_BYTES) == key ? read(bytes) : Optional.empty();
    }

    /** Reads a library with any key. Empty if the bytes are damaged. */
    public static Optional<Copy> read(byte[] bytes) {
        if (bytes.length < HEAD || get(bytes, KEY_BYTES, SUM_BYTES) != sum(bytes, HEAD)) {
            return Optional.empty();
        }
        try {
            CompactReader in = new CompactReader(bytes, HEAD);
            String note = in.text();
            Library library = new StoredLibrary(in).read();
            return Optional.of(new Copy(library, note));
        } catch (RuntimeException otherwiseMade) {
            return Optional.empty(); // the checksum is right, so another build wrote these bytes
        }
    }

    private static long sum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return crc.getValue();
    }

    private static long get(byte[] bytes, int at, int count) {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number |= (bytes[at + i] & 0xFFL) << (8 * i);
        }
        return number;
    }
}
