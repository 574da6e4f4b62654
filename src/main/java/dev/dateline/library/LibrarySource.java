package dev.dateline.library;

import dev.dateline.disk.BundledFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the files of a library come from: a folder, or the program itself. */
public interface LibrarySource {
    /** The folder of fact sheets in a library. */
    String SEEDS = "seeds";

    /** The folder of decks in a library. */
    String DECKS = "decks";

    /**
     * The files of one of the two folders, by name; none where the folder is missing.
     *
     * @param folder {@link #SEEDS} or {@link #DECKS}
     */
    List<String> files(String folder) throws IOException;

    /** The bytes of a file that {@link #files} named. Called from several threads. */
    byte[] bytes(String folder, String name) throws IOException;

    /** Whether the files travel with the program, and so change with its build only. */
    default boolean isPartOfProgram() {
        return false;
    }

    /** What stands before the names of its files where another library comes first. */
    default String where() {
        return "";
    }

    /** A folder with {@code seeds} and {@code decks} in it. Only {@code .yaml} and {@code .yml} files count, hidden ones not. */
    static LibrarySource folder(Path root) {
        return new LibrarySource() {
            @Override
            public String where() {
                return root + "/";
            }

            @Override
            public List<String> files(String folder) throws IOException {
                Path directory = root.resolve(folder);
                if (!Files.isDirectory(directory)) {
                    return List.of();
                }
                List<String> names = new ArrayList<>();
                try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
                    for (Path file : files) {
                        String name = file.getFileName().toString();
                        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
                        if (yaml && !name.startsWith(".") && Files.isRegularFile(file)) {
                            names.add(name);
                        }
                    }
                }
                Collections.sort(names);
                return names;
            }

            @Override
            public byte[] bytes(String folder, String name) throws IOException {
                return Files.readAllBytes(LinkOutside.place(root, folder + "/" + name));
            }
        };
    }

    /** The library that travels in the jar, under {@code /library}, whose file {@code index} lists the others a line each. */
    static LibrarySource bundled() {
        return new LibrarySource() {
            @Override
            public String where() {
                return "bundled/";
            }

            @Override
            public boolean isPartOfProgram() {
                return true;
            }

            @Override
            public List<String> files(String folder) throws IOException {
                List<String> names = new ArrayList<>();
                String prefix = folder + "/";
                for (String line : BundledFile.text("/library/index").split("\n", -1)) {
                    if (line.startsWith(prefix)) {
                        names.add(line.substring(prefix.length()).strip());
                    }
                }
                Collections.sort(names);
                return names;
            }

            @Override
            public byte[] bytes(String folder, String name) throws IOException {
                return BundledFile.bytes("/library/" + folder + "/" + name);
            }
        };
    }
}
