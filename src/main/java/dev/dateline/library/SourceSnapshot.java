package dev.dateline.library;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** The files of a library in memory, as they were at one moment. The fingerprints belong to exactly these files. */
public final class SourceSnapshot implements LibrarySource {
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
            for (String name : source.files(folder)) {
                snapshot.contents.put(folder + "/" + name, source.bytes(folder, name));
            }
        }
        return snapshot;
    }

    /**
     * Adds the fingerprint of each file, by its name. It is a 64-bit checksum, made of two 32-bit checksums that the
     * processor computes. File times are not used, because an editor or a checkout may leave them unchanged.
     *
     * @param where a text before each name
     */
    public void fingerprints(String where, Map<String, String> prints) {
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            Checksum high = new CRC32();
            Checksum low = new CRC32C();
            high.update(file.getValue());
            low.update(file.getValue());
            prints.put(where + file.getKey(), Long.toHexString(high.getValue() << Integer.SIZE | low.getValue()));
        }
    }

    @Override
    public String where() {
        return where;
    }

    @Override
    public List<String> files(String folder) {
        String prefix = folder + "/";
        return contents.keySet().stream()
                .filter(file -> file.startsWith(prefix))
                .map(file -> file.substring(prefix.length()))
                .toList();
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
