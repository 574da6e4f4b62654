package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.disk.FileChanges;
import dev.dateline.source.Finding;
import dev.dateline.source.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The library that commands write to, and the libraries that are read with it. A file of another library is changed by
 * writing a changed copy to this library, whose files come first.
 */
public record WritableLibrary(Path folder, List<LibrarySource> beside) {
    public WritableLibrary {
        beside = List.copyOf(beside);
    }

    public static WritableLibrary alone(Path folder) {
        return new WritableLibrary(folder, List.of());
    }

    /** Reads all libraries as one, this one first. */
    public Library read() {
        return reading().library();
    }

    /** Reads all libraries as one, like {@link #read}, and keeps their files. */
    public Reading reading() {
        return with(Map.of());
    }

    /**
     * Reads all libraries as one, as if these texts were written.
     *
     * @param texts the texts by file, relative to this library ({@code decks/x.yaml})
     */
    public Reading with(Map<String, String> texts) {
        return LibraryReader.readWithSources(before(new Overlay(LibrarySource.folder(folder), texts)));
    }

    /** The errors that new texts of files would bring to the libraries. */
    List<Finding> newErrors(Library before, Map<String, String> texts) {
        Set<String> old = new HashSet<>();
        before.findings().forEach(finding -> old.add(finding.file() + finding.code() + finding.message()));
        return with(texts).library().findings().stream()
                .filter(Finding::isError)
                .filter(finding -> !old.contains(finding.file() + finding.code() + finding.message()))
                .toList();
    }

    /** The given library, followed by the other libraries. */
    private List<LibrarySource> before(LibrarySource first) {
        return Stream.concat(Stream.of(first), beside.stream()).toList();
    }

    /** The file of a deck, relative to the library. It may be in a subfolder, and need not exist. */
    public String deck(String id) {
        return file(LibrarySource.DECKS, id);
    }

    /** The file of a sheet, relative to the library. It may be in a subfolder, and need not exist. */
    public String sheet(String id) {
        return file(LibrarySource.SEEDS, id);
    }

    private String file(String part, String id) {
        String plain = LibrarySource.file(part, id);
        for (LibrarySource source : holds(plain) ? List.<LibrarySource>of() : before(LibrarySource.folder(folder))) {
            try {
                for (String name : source.files(part)) {
                    if (name.endsWith(".yaml") && LibrarySource.id(name).equals(id)) {
                        return part + "/" + name;
                    }
                }
            } catch (IOException unreadable) {
                return plain; // the error is reported when the library is read
            }
        }
        return plain;
    }

    /** Whether this library itself has the file. */
    public boolean holds(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** The articles whose sheets are in this library. */
    public List<Article> holding(List<Article> articles) {
        return articles.stream().filter(article -> holds(sheet(article.id()))).toList();
    }

    public boolean knows(String file) throws IOException {
        return holds(file) || elsewhere(file).isPresent();
    }

    /** The bytes of a file that only another library has. */
    Optional<byte[]> elsewhere(String file) throws IOException {
        int slash = file.indexOf('/');
        String part = file.substring(0, slash);
        String name = file.substring(slash + 1);
        for (LibrarySource source : holds(file) ? List.<LibrarySource>of() : beside) {
            if (source.files(part).contains(name)) {
                return Optional.of(moved(source.bytes(part, name)));
            }
        }
        return Optional.empty();
    }

    /** The bytes of a file of another library, with the path to its schema as for a file in a user's library. */
    public static byte[] moved(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int line = text.indexOf('\n') + 1;
        String first = text.substring(0, line).replaceFirst("\\$schema=\\S*/", "\\$schema=../");
        return (first + text.substring(line)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a file to change it, as {@link LibraryFile#open(Path, String, Findings)} does. The file may be one that
     * only another library has.
     */
    public Optional<LibraryFile> open(String file, Findings findings) throws IOException {
        Optional<byte[]> other = elsewhere(file);
        return other.isPresent()
                ? LibraryFile.of(folder.resolve(file), file, other.get(), true, findings)
                : LibraryFile.open(folder, file, findings);
    }

    /** Whether a file holds a text, here or in another library. */
    boolean hasText(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.size(path) > 0 : knows(file);
    }

    /** Reads a deck to add cards to it. A new deck begins with these lines. */
    Optional<LibraryFile> open(String file, String head, Findings findings) throws IOException {
        byte[] empty = (head + "cards: []\n").getBytes(StandardCharsets.UTF_8);
        return hasText(file) ? open(file, findings) : LibraryFile.of(folder.resolve(file), file, empty, true, findings);
    }

    /**
     * Writes a file that this library lacks, so that the user can edit it: a copy from another library, or a new file.
     *
     * @param fresh the bytes of a new file
     * @return the written bytes; empty if the file is already here
     */
    public Optional<byte[]> bring(String file, Optional<byte[]> fresh) throws IOException {
        return LibraryLock.during(folder, () -> {
            Optional<byte[]> bytes = elsewhere(file).or(() -> fresh.filter(any -> !holds(file)));
            if (bytes.isPresent()) {
                new FileChanges().put(folder.resolve(file), bytes.get()).write();
            }
            return bytes;
        });
    }
}
