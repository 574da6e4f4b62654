package dev.dateline.app;

import java.util.List;

/**
 * A library that the settings name.
 *
 * @param folder as written in the settings, or {@link #BUNDLED}
 * @param own whether commands write to it
 */
public record ListedLibrary(String folder, boolean own) {
    /** The word for the bundled decks. */
    public static final String BUNDLED = "bundled";

    /** The key of a marked library. */
    static final String OWN = "own";

    /** The default if the settings name none. */
    static final List<ListedLibrary> NONE = List.of();

    boolean isBundled() {
        return folder.equals(BUNDLED);
    }
}
