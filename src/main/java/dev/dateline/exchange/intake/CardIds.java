package dev.dateline.exchange.intake;

import dev.dateline.deck.Card;
import dev.dateline.source.Fields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives ids to the cards of a deck. A valid id in the file is kept. Otherwise, a card that was imported before keeps
 * its id, and so its history. Other ids are made from the question.
 */
final class CardIds {
    private final Map<String, String> byNote = new HashMap<>();
    private final Map<String, String> byQuestion = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param before the deck's earlier cards; none for a new deck */
    CardIds(Iterable<Card> before) {
        for (Card card : before) {
            String id = card.id().card();
            card.head().anki().ifPresent(guid -> byNote.putIfAbsent(guid, id));
            byQuestion.putIfAbsent(card.ask(), id);
        }
    }

    /** An id for a card that no other card has. */
    String next(IncomingCard card, String question) {
        Optional<String> own = card.id().filter(Fields::isSlug);
        String wanted = own.or(() -> card.anki().map(byNote::get))
                .or(() -> Optional.ofNullable(byQuestion.get(question)))
                .orElseGet(() -> Slug.of(question, "card"));
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
