package dev.dateline.journal;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The content of a whole log. Events are ordered by instant and id, so that the logs of two machines give the same
 * result in any order of merging.
 *
 * @param cards every card in the log, by its current id
 * @param parameters the set that was adopted last
 * @param libraries the last state of every library, by its name
 * @param toldOfWithdrawal the withdrawn facts of which the learner was told
 */
public record History(
        Map<CardId, CardHistory> cards,
        Optional<Event.AdoptParameters> parameters,
        Map<String, LibrarySnapshot> libraries,
        Set<FactRef> toldOfWithdrawal) {

    public static final History EMPTY = new History(Map.of(), Optional.empty(), Map.of(), Set.of());

    /** The history of a card. A card that is not in the log has no events. */
    public CardHistory card(CardId card) {
        CardHistory known = cards.get(card);
        return known != null ? known : new CardHistory(CardState.untouched(card), java.util.List.of());
    }
}
