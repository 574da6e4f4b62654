package dev.dateline.library;

import dev.dateline.disk.BundledFile;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The source of a library's files: a folder, or the program itself. */
public interface LibrarySource {
    /** The folder of fact sheets in a library. */
    String SEEDS = "seeds";

    String DECKS = "decks";

    /**
     * The files of one of the two folders, by name. A file in a subfolder has its path ({@code year/x.yaml}). Empty if
     * the folder is missing.
     *
     * @param folder {@link #SEEDS} or {@link #DECKS}
     */
    List<String> files(String folder) throws IOException;

    /** The folders below one of the two folders that have the name of a file, by their paths. */
    default List<String> misnamedFolders(String folder) throws IOException {
        return List.of();
    }

    /** The bytes of a file that {@link #files} named. May be called from several threads. */
    byte[] bytes(String folder, String name) throws IOException;

    /** The usual file of a sheet or deck: {@code seeds/x.yaml}. */
    static String file(String folder, String id) {
        return folder + "/" + id + ".yaml";
    }

    /** Whether a folder is a library, because it has at least one of the two folders. */
    static boolean isLibrary(Path folder) {
        return Files.isDirectory(folder.resolve(SEEDS)) || Files.isDirectory(folder.resolve(DECKS));
    }

    /** The prefix for the file names of the library with this index. */
    static String where(List<LibrarySource> libraries, int index) {
        return index == 0 ? "" : libraries.get(index).where();
    }

    /** The id from a file's name, in any folder. */
    static String id(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** Whether the files are part of the program, so that they change only with its build. */
    default boolean isPartOfProgram() {
        return false;
    }

    /** The prefix for the file names of this library if another library comes before it. */
    default String where() {
        return "";
    }

    /**
     * A library in a folder with {@code seeds} and {@code decks}. Only {@code .yaml} and {@code .yml} files that are
     * not hidden belong to it. Links to folders are not followed.
     */
    static LibrarySource folder(Path root) {
        return new LibrarySource() {
            @Override
            public String where() {
                return root + "/";
            }

            @Override
            public List<String> files(String folder) throws IOException {
                return named(folder, false);
            }

            @Override
            public List<String> misnamedFolders(String folder) throws IOException {
                return named(folder, true);
            }

            /** The files, or the folders, whose name is that of a file. */
            private List<String> named(String folder, boolean folders) throws IOException {
                Path directory = root.resolve(folder);
                List<String> names = new ArrayList<>();
                if (Files.isDirectory(directory)) {
                    list(directory, "", folders, names);
                }
                Collections.sort(names);
                return names;
            }

            private void list(Path directory, String way, boolean folders, List<String> names) throws IOException {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
                    for (Path file : files) {
                        String name = file.getFileName().toString();
                        String small = name.toLowerCase(Locale.ROOT);
                        if (name.startsWith(".")) {
                            continue;
                        }
                        boolean yaml = small.endsWith(".yaml") || small.endsWith(".yml");
                        if (yaml && Files.isDirectory(file) == folders) {
                            names.add(way + name);
                        }
                        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                            list(file, way + name + "/", folders, names);
                        }
                    }
                }
            }

            @Override
            public byte[] bytes(String folder, String name) throws IOException {
                Path file = LinkOutside.place(root, folder + "/" + name);
                if (Files.exists(file) && !Files.isRegularFile(file)) {
                    throw new FileSystemException(name, null, "it is a pipe or a device, not a file");
                }
                try (InputStream in = new FileInputStream(file.toFile())) { // twice as fast as a channel in a short run
                    return in.readAllBytes();
                } catch (FileNotFoundException unclear) {
                    return Files.readAllBytes(file); // fails with the reason
                }
            }
        };
    }

    /** The library in the jar, under {@code /library}. Its file {@code index} lists the other files, one a line. */
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
