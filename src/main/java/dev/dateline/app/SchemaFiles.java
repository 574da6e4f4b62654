package dev.dateline.app;

import dev.dateline.disk.BundledFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The JSON Schemas of a library's files, for completion and checks in editors. */
public final class SchemaFiles {
    private SchemaFiles() {}

    public enum Kind {
        deck,
        sheet,
        names
    }

    /** All schemas, by their names in a library. The first lines of new files refer to these names. */
    public static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            files.put(name(kind), read(kind));
        }
        return files;
    }

    /** The line that tells an editor the schema of a new file. Empty if the library has no schema. */
    public static String firstLine(Path library, Kind kind) {
        return Files.exists(library.resolve(name(kind)))
                ? "# yaml-language-server: $schema=../" + name(kind) + "\n"
                : "";
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    public static byte[] read(Kind kind) {
        return BundledFile.bytes("/dev/dateline/library/" + name(kind));
    }
}
