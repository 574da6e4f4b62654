package dev.dateline.library.compiled;

import dev.dateline.library.Library;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Writes a library as bytes and reads it again. The library that is read equals the one that was written. The bytes
 * begin with a checksum of the rest.
 */
public final class CompiledLibrary {
    private static final int HEAD = Integer.BYTES;

    private CompiledLibrary() {}

    /**
     * A library that was read.
     *
     * @param note the text that was written with the library
     */
    public record Copy(Library library, String note, Map<String, String> files) {}

    /**
     * Writes a library as bytes.
     *
     * @param note a text that takes long to compute from the library; it is returned when the bytes are read
     * @param files the fingerprints of its files, which are returned too
     */
    public static byte[] write(Library library, String note, Map<String, String> files) {
        return write(library, note, files, new CompactWriter(true));
    }

    /** Writes a library as bytes without notes, evidence and file names, which only authors need. */
    public static byte[] withoutNotes(Library library) {
        return write(library, "", Map.of(), new CompactWriter(false));
    }

    private static byte[] write(Library library, String note, Map<String, String> files, CompactWriter out) {
        out.write(note);
        out.write(files.keySet());
        out.write(files.values());
        out.write(library.articles());
        out.write(library.decks());
        out.write(library.names().all());
        out.write(library.names().units());
        out.write(library.findings());
        byte[] body = out.written();
        return ByteBuffer.allocate(HEAD + body.length)
                .putInt((int) sum(body, 0))
                .put(body)
                .array();
    }

    /** Reads a library. Empty if the bytes are damaged. */
    public static Optional<Copy> read(byte[] bytes) {
        long sum = 0;
        for (int i = 0; i < HEAD && i < bytes.length; i++) {
            sum = sum << Byte.SIZE | (bytes[i] & 0xFF);
        }
        if (bytes.length < HEAD || sum != sum(bytes, HEAD)) {
            return Optional.empty();
        }
        try {
            CompactReader in = new CompactReader(bytes, HEAD);
            String note = in.text();
            List<String> files = in.texts();
            List<String> prints = in.texts();
            Map<String, String> byFile = new HashMap<>();
            for (int i = 0; i < files.size(); i++) {
                byFile.put(files.get(i), prints.get(i));
            }
            return Optional.of(new Copy(new StoredLibrary(in).read(), note, byFile));
        } catch (RuntimeException otherwiseMade) {
            return Optional.empty(); // the checksum is right, so another build wrote these bytes
        }
    }

    private static long sum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return crc.getValue();
    }
}
