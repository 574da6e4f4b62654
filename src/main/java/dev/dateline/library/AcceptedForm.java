package dev.dateline.library;

import dev.dateline.deck.CardId;
import dev.dateline.source.Findings;
import dev.dateline.source.Node;
import dev.dateline.source.YamlEdits;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Adds an accepted form to a card in its deck's file. The rest of the file stays unchanged. */
public final class AcceptedForm {
    /** The keys of a card before which {@code accept} is written. */
    private static final List<String> BEFORE = Fixes.CARD.subList(0, Fixes.CARD.indexOf("accept") + 1);

    public enum Result {
        ADDED,
        /** The card accepts the form already. */
        THERE,
        /** The file cannot be read, or no longer contains the card. */
        GONE
    }

    private AcceptedForm() {}

    /**
     * Adds a form. A deck of another library is copied to this one with the form.
     *
     * @param file the deck's file, relative to the library ({@code decks/x.yaml})
     */
    public static Result add(WritableLibrary library, String file, CardId card, String form) throws IOException {
        return LibraryLock.during(library.folder(), () -> addLocked(library, file, card, form));
    }

    private static Result addLocked(WritableLibrary library, String file, CardId card, String form) throws IOException {
        Optional<LibraryFile> deck = library.open(file, new Findings());
        if (deck.isEmpty()) {
            return Result.GONE;
        }
        YamlEdits edits = deck.get().edits();
        Optional<Node.Mapping> item = edits.item("cards", card.card());
        if (item.isEmpty()) {
            return Result.GONE;
        }
        edits.append(item.get(), "accept", List.of(form), BEFORE);
        if (edits.isEmpty()) {
            return Result.THERE;
        }
        deck.get().save(edits.text());
        return Result.ADDED;
    }
}
