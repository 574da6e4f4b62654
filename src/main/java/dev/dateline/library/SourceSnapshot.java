package dev.dateline.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** The files of a library in memory, as they were at one moment. The fingerprint belongs to exactly these files. */
public final class SourceSnapshot implements LibrarySource {
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private final String where;

    private SourceSnapshot(String where) {
        this.where = where;
    }

    /**
     * The current files.
     *
     * @throws IOException if one of them cannot be read
     */
    public static SourceSnapshot of(LibrarySource source) throws IOException {
        SourceSnapshot snapshot = new SourceSnapshot(source.where());
        for (String folder : List.of(SEEDS, DECKS)) {
            List<String> files = source.files(folder);
            snapshot.names.put(folder, List.copyOf(files));
            for (String name : files) {
                snapshot.contents.put(folder + "/" + name, source.bytes(folder, name));
            }
        }
        return snapshot;
    }

    /**
     * A 64-bit checksum of names and bytes, made of two 32-bit checksums that the processor computes. File times are
     * not used, because an editor or a checkout may leave them unchanged.
     *
     * @param beginning a text that is added first
     */
    public long fingerprint(String beginning) {
        Sums sums = new Sums(beginning);
        contents.forEach(sums::add);
        return sums.value();
    }

    /** The fingerprint of each file, by its name in the library ({@code decks/x.yaml}). */
    public Map<String, Long> fingerprints(String beginning) {
        Map<String, Long> prints = new LinkedHashMap<>();
        contents.forEach((file, bytes) -> {
            Sums sums = new Sums(beginning);
            sums.add(file, bytes);
            prints.put(file, sums.value());
        });
        return prints;
    }

    private static final class Sums {
        private final Checksum high = new CRC32();
        private final Checksum low = new CRC32C();

        Sums(String beginning) {
            add(beginning.getBytes(StandardCharsets.UTF_8));
        }

        void add(String file, byte[] bytes) {
            add((file + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
            add(bytes);
        }

        private void add(byte[] bytes) {
            high.update(bytes, 0, bytes.length);
            low.update(bytes, 0, bytes.length);
        }

        long value() {
            return high.getValue() << Integer.SIZE | low.getValue();
        }
    }

    @Override
    public String where() {
        return where;
    }

    @Override
    public List<String> files(String folder) {
        return names.getOrDefault(folder, List.of());
    }

    @Override
    public byte[] bytes(String folder, String name) throws IOException {
        byte[] bytes = contents.get(folder + "/" + name);
        if (bytes == null) {
            throw new IOException("there was no " + folder + "/" + name);
        }
        return bytes;
    }
}
