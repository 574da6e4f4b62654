package dev.dateline.app;

import dev.dateline.library.LibrarySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a library lies, and why it is read.
 *
 * @param folder where it lies; empty for the one that travels in the jar
 * @param reason what chose it
 */
public record LibraryPlace(Optional<Path> folder, Reason reason) {
    /** What chose a library, the strongest first. */
    public enum Reason {
        OPTION,
        VARIABLE,
        CURRENT_FOLDER,
        SETTING,
        DATA_FOLDER,
        BUNDLED
    }

    /** What the journal calls it: where it really lies, by whatever way one comes there. */
    String name() {
        return folder.map(path -> real(path).toString()).orElse(ListedLibrary.BUNDLED);
    }

    /** What it is called in a sentence. */
    public String label() {
        return reason == Reason.DATA_FOLDER
                ? "your library"
                : folder.map(Path::getFileName).map(Path::toString).orElse("the program");
    }

    /** What it is called in a list: as in a sentence, or the word for the decks of the program. */
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

    /** Whether it lies in this folder. */
    boolean isAt(Path other) {
        return folder.filter(path -> path.equals(other) || real(path).equals(real(other)))
                .isPresent();
    }

    /** Whether both are one library. */
    boolean isSame(LibraryPlace other) {
        return other.folder.map(this::isAt).orElse(folder.isEmpty());
    }

    /** Whether the user asked for this very folder, so that its absence is an error and not a reason to look elsewhere. */
    boolean isNamed() {
        return reason == Reason.OPTION || reason == Reason.VARIABLE;
    }

    /** Whether there is a library. */
    public boolean isThere() {
        return folder.isEmpty() || LibraryList.isLibrary(folder.get());
    }

    /** Fails if the user named a folder that is no library. */
    public void requireThere() {
        if (isNamed() && !isThere()) {
            throw new Failure(folder.orElseThrow() + " is no library: it has neither " + LibrarySource.SEEDS + " nor "
                    + LibrarySource.DECKS + "; \"dateline init\" begins one");
        }
    }

    /** Its files. A folder that the user named and that is no library is a failure. */
    LibrarySource source() {
        requireThere();
        return folder.map(LibrarySource::folder).orElseGet(LibrarySource::bundled);
    }

    /** The ids of its decks. */
    public List<String> deckIds() {
        try {
            return source().files(LibrarySource.DECKS).stream()
                    .map(LibrarySource::id)
                    .toList();
        } catch (IOException unreadable) {
            return List.of(); // which is told when the library is read
        }
    }
}
