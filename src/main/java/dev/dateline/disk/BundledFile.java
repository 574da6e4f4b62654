package dev.dateline.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads files that are part of the program. A missing file is a bug, and throws an {@link UncheckedIOException}. */
public final class BundledFile {
    private BundledFile() {}

    /**
     * The content of a file.
     *
     * @param path the path from the root of the class path, with a slash at its beginning
     */
    public static byte[] bytes(String path) {
        try (InputStream in = BundledFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("the program lacks its file " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The texts of a file by the words before them: {@code words: text}. Comments (#) are left out. */
    public static Map<String, String> texts(String path) {
        Map<String, String> texts = new HashMap<>();
        for (String line : text(path).split("\n", -1)) {
            int colon = line.startsWith("#") ? -1 : line.indexOf(": ");
            if (colon > 0) {
                texts.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return texts;
    }

    /**
     * The sections of a file by their names, which are in brackets above them. Comments (#) and blank lines are left
     * out.
     */
    public static Map<String, List<String>> sections(String path) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : text(path).split("\n", -1)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip());
            }
        }
        return sections;
    }
}
