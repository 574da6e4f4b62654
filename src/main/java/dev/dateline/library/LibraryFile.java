package dev.dateline.library;

import dev.dateline.disk.FileChanges;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.SourceText;
import dev.dateline.source.YamlEdits;
import dev.dateline.source.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A sheet or deck in a library's folder that is being changed. */
public final class LibraryFile {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path path;
    private final byte[] bytes;
    private final SourceText source;
    private final Node root;
    private final boolean brought;

    private LibraryFile(Path path, byte[] bytes, boolean brought, SourceText source, Node root) {
        this.path = path;
        this.bytes = bytes;
        this.brought = brought;
        this.source = source;
        this.root = root;
    }

    /**
     * Reads a file of a library.
     *
     * @param file relative to the library ({@code decks/x.yaml})
     * @return empty, with a finding, if its syntax is wrong
     */
    public static Optional<LibraryFile> open(Path library, String file, Findings findings) throws IOException {
        Path path = LinkOutside.place(library, file);
        return of(path, file, Files.readAllBytes(path), false, findings);
    }

    /**
     * A file whose bytes were read.
     *
     * @param path the path to write it to
     * @param brought whether it comes from another library and is not at this path yet
     */
    static Optional<LibraryFile> of(Path path, String file, byte[] bytes, boolean brought, Findings findings) {
        return SourceText.decode(file, bytes, findings)
                .flatMap(source -> YamlReader.read(source, findings)
                        .map(root -> new LibraryFile(path, bytes, brought, source, root)));
    }

    public SourceText source() {
        return source;
    }

    public Node root() {
        return root;
    }

    /** The edits of the file; none at first. */
    public YamlEdits edits() {
        return new YamlEdits(source, root);
    }

    /**
     * Adds the file with a new text to the changes, if the text is different. A byte order mark is kept. The caller
     * must take the library's {@linkplain dev.dateline.disk.FolderLock lock} before it reads the file, and still hold it.
     *
     * @throws FileSystemException if the file was changed since it was read; nothing is added then
     */
    public void change(String text, FileChanges changes) throws IOException {
        boolean unchanged =
                brought ? !Files.exists(path) || Files.size(path) == 0 : Arrays.equals(Files.readAllBytes(path), bytes);
        if (!unchanged) {
            throw new FileSystemException(
                    path.toString(), null, "another program has changed it meanwhile; nothing was written, try again");
        }
        if (!text.equals(source.text())) {
            boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
            changes.put(path, ((marked ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes the file with a new text. The rules are those of {@link #change}. */
    public void save(String text) throws IOException {
        FileChanges changes = new FileChanges();
        change(text, changes);
        changes.write();
    }
}
