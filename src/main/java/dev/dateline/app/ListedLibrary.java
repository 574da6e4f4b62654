package dev.dateline.app;

import java.util.List;

/**
 * A library in the settings.
 *
 * @param folder the folder as written there, or {@link #BUNDLED}
 * @param own whether commands write to it
 */
public record ListedLibrary(String folder, boolean own) {
    /** The word for the bundled decks. */
    public static final String BUNDLED = "bundled";

    static final String OWN = "own";

    /** The list if the settings name no library. */
    static final List<ListedLibrary> NONE = List.of();

    boolean isBundled() {
        return folder.equals(BUNDLED);
    }
}
