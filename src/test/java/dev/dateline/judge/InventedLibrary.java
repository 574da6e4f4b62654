package dev.dateline.judge;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.library.Library;
import dev.dateline.library.LibraryReader;
import dev.dateline.library.LibrarySource;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The invented sheets and decks beside the tables of judged cases. */
final class InventedLibrary {
    private InventedLibrary() {}

    static Library read() {
        URL tables = Objects.requireNonNull(InventedLibrary.class.getResource("/judge"));
        try {
            return LibraryReader.read(LibrarySource.folder(Path.of(tables.toURI())));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The card of that {@code deck/id}. */
    static Card card(Library library, String id) {
        int slash = id.indexOf('/');
        return library.card(new CardId(id.substring(0, slash), id.substring(slash + 1)))
                .orElseThrow(() -> new AssertionError("no card " + id + " in " + library.findings()));
    }
}
