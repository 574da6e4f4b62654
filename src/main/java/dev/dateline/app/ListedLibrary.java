package dev.dateline.app;

import java.util.List;

/**
 * A library that the settings name.
 *
 * @param folder as it is written there, or {@link #BUNDLED}
 * @param own whether it is the one that commands write to
 */
public record ListedLibrary(String folder, boolean own) {
    /** The word for the decks that come with the program. */
    public static final String BUNDLED = "bundled";

    /** The key of a marked library. */
    static final String OWN = "own";

    /** What holds where the settings name none. */
    static final List<ListedLibrary> NONE = List.of();

    boolean isBundled() {
        return folder.equals(BUNDLED);
    }
}
