package dev.dateline.app;

import dev.dateline.library.LibrarySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The place of a library, and the reason why it is read.
 *
 * @param folder the folder; empty for the bundled library in the jar
 */
public record LibraryPlace(Optional<Path> folder, Reason reason) {
    /** How a library was chosen, the highest priority first. */
    public enum Reason {
        OPTION,
        VARIABLE,
        CURRENT_FOLDER,
        SETTING,
        DATA_FOLDER,
        BUNDLED
    }

    /** The library's name in the journal: its path, with links resolved. */
    String name() {
        return folder.map(path -> real(path).toString()).orElse(ListedLibrary.BUNDLED);
    }

    public String label() {
        return reason == Reason.DATA_FOLDER
                ? "your library"
                : folder.map(Path::getFileName).map(Path::toString).orElse("the program");
    }

    /** The library's name in a list: its {@link #label}, or the word for the bundled decks. */
    public String word() {
        return folder.isEmpty() ? ListedLibrary.BUNDLED : label();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path;
        }
    }

    boolean isAt(Path other) {
        return folder.filter(path -> path.equals(other) || real(path).equals(real(other)))
                .isPresent();
    }

    boolean isSame(LibraryPlace other) {
        return other.folder.map(this::isAt).orElse(folder.isEmpty());
    }

    /**
     * Whether the user asked for exactly this folder. If it is missing, that is an error, and no other folder is tried.
     */
    boolean isNamed() {
        return reason == Reason.OPTION || reason == Reason.VARIABLE;
    }

    public boolean isThere() {
        return folder.isEmpty() || LibrarySource.isLibrary(folder.get());
    }

    /** Fails if the user named a folder that is not a library. */
    public void requireThere() {
        if (isNamed() && !isThere()) {
            throw new Failure(folder.orElseThrow() + " is not a library: it has neither " + LibrarySource.SEEDS
                    + " nor " + LibrarySource.DECKS + "; \"dateline init\" creates one");
        }
    }

    /** The library's files. Fails if the user named a folder that is not a library. */
    LibrarySource source() {
        requireThere();
        return folder.map(LibrarySource::folder).orElseGet(LibrarySource::bundled);
    }

    public List<String> deckIds() {
        try {
            return source().files(LibrarySource.DECKS).stream()
                    .map(LibrarySource::id)
                    .toList();
        } catch (IOException unreadable) {
            return List.of(); // the error is reported when the library is read
        }
    }
}
