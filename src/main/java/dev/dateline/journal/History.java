package dev.dateline.journal;

import dev.dateline.article.FactRef;
import dev.dateline.deck.CardId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a whole log says: events taken in the order of instant and id, so that the logs of two machines, joined in any order,
 * say the same.
 *
 * @param cards every card that the log names, by its present name
 * @param parameters the set adopted last
 * @param libraries every library as it was seen last, by its name
 * @param toldOfWithdrawal the facts of whose withdrawal the learner knows
 */
public record History(
        Map<CardId, CardHistory> cards,
        Optional<Event.AdoptParameters> parameters,
        Map<String, LibrarySnapshot> libraries,
        Set<FactRef> toldOfWithdrawal) {

    /** What a log says in which nothing stands. */
    public static final History EMPTY = new History(Map.of(), Optional.empty(), Map.of(), Set.of());

    /** The card's part; that of an untouched card if the log does not name it. */
    public CardHistory card(CardId card) {
        CardHistory known = cards.get(card);
        return known != null ? known : new CardHistory(CardState.untouched(card), java.util.List.of());
    }
}
