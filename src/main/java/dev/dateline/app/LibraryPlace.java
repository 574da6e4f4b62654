package dev.dateline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which library is meant, and why that one.
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
        DATA_FOLDER,
        BUNDLED
    }

    /** What the journal calls it: where it really lies, by whatever way one comes there. */
    String name() {
        if (folder.isEmpty()) {
            return "bundled";
        }
        try {
            return folder.get().toRealPath().toString();
        } catch (IOException notThere) {
            return folder.get().toString();
        }
    }

    /** Whether the user asked for this very folder, so that its absence is an error and not a reason to look elsewhere. */
    boolean isNamed() {
        return reason == Reason.OPTION || reason == Reason.VARIABLE;
    }
}
