package dev.dateline.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A library in memory: {@code new Memory().with("decks/x.yaml", text)}. */
public final class Memory implements LibrarySource {
    private final Map<String, byte[]> files = new TreeMap<>();

    public Memory with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public Memory with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public Library read() {
        return LibraryReader.read(this);
    }

    @Override
    public List<String> files(String folder) {
        String prefix = folder + "/";
        return files.keySet().stream()
                .filter(file -> file.startsWith(prefix))
                .map(file -> file.substring(prefix.length()))
                .toList();
    }

    @Override
    public byte[] bytes(String folder, String name) throws IOException {
        byte[] bytes = files.get(folder + "/" + name);
        if (bytes == null) {
            throw new IOException(name);
        }
        return bytes;
    }
}
