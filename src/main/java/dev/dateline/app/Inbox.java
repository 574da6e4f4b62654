package dev.dateline.app;

import dev.dateline.library.InboxDeck;
import dev.dateline.library.LibraryLock;
import dev.dateline.library.QuickCard;
import dev.dateline.library.WritableLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The deck for quickly added cards.
 *
 * @param added runs after a card was added
 */
public record Inbox(Invocation invocation, Runnable added) {
    /** The folder of the own library if the first card would create it; else empty. */
    public Optional<Path> begins() {
        LibraryList list = invocation.libraries();
        return list.isBegun() ? Optional.empty() : list.ownIfAny();
    }

    /** Adds a card to the inbox. Returns a message. */
    public String add(QuickCard card) {
        try {
            WritableLibrary own = OwnLibrary.open(invocation);
            UndoLog before = UndoLog.before(invocation, own.folder());
            InboxDeck.Result result =
                    LibraryLock.during(own.folder(), () -> InboxDeck.add(own, own.read(), InboxDeck.ID, List.of(card)));
            if (!result.errors().isEmpty()) {
                return "Not added: " + result.errors().get(0).message();
            }
            if (result.there() > 0) {
                return "This card is already in your inbox.";
            }
            before.remember(List.of(result.added().get(0).id()));
            added.run();
            return "Added to your inbox: " + card.shownAnswer() + " (" + card.kind() + ").";
        } catch (IOException | Failure failure) {
            return "Not added: " + failure.getMessage();
        }
    }
}
