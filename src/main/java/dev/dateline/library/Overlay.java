package dev.dateline.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A library in which some files are replaced or added without being written.
 *
 * @param texts the new texts by file, relative to the library ({@code decks/x.yaml})
 */
public record Overlay(LibrarySource below, Map<String, String> texts) implements LibrarySource {
    public Overlay {
        texts = Map.copyOf(texts);
    }

    @Override
    public String where() {
        return below.where();
    }

    @Override
    public List<String> misnamedFolders(String folder) throws IOException {
        return below.misnamedFolders(folder);
    }

    @Override
    public List<String> files(String folder) throws IOException {
        List<String> names = new ArrayList<>(below.files(folder));
        String prefix = folder + "/";
        for (String file : texts.keySet()) {
            String name = file.substring(file.indexOf('/') + 1);
            if (file.startsWith(prefix) && !names.contains(name)) {
                names.add(name);
            }
        }
        Collections.sort(names);
        return names;
    }

    @Override
    public byte[] bytes(String folder, String name) throws IOException {
        String text = texts.get(folder + "/" + name);
        return text == null ? below.bytes(folder, name) : text.getBytes(StandardCharsets.UTF_8);
    }
}
