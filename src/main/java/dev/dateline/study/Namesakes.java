package dev.dateline.study;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardFingerprint;
import dev.dateline.journal.LibrarySnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keeps decks of the same name in different libraries apart. */
final class Namesakes {
    private Namesakes() {}

    /**
     * The journal's names for a library's decks. A deck that has a name there keeps it. A new deck gets the name of the
     * same deck in another library, or a different name if its name is taken.
     *
     * @param before the last state of the library, if it was seen before
     * @param others the last states of all other libraries
     * @param found receives each deck that gets a different name
     */
    static DeckNames names(
            String library,
            DeckNames known,
            Optional<LibrarySnapshot> before,
            LibraryFingerprint now,
            Collection<LibrarySnapshot> others,
            List<Namesake> found) {
        Set<String> fresh = decks(now.cards().keySet());
        before.ifPresent(seen -> fresh.removeAll(decks(seen.cards().keySet())));
        DeckNames names = known;
        for (String deck : fresh) {
            List<LibrarySnapshot> having = new ArrayList<>();
            for (LibrarySnapshot other : others) {
                if (decks(other.cards().keySet()).contains(deck)) {
                    having.add(other);
                }
            }
            if (having.isEmpty()) {
                continue;
            }
            Map<CardId, CardFingerprint> cards = of(deck, now.cards());
            Optional<LibrarySnapshot> same = having.stream()
                    .filter(other -> isSame(cards, other.cards()))
                    .findFirst();
            if (same.isPresent()) {
                names = names.with(deck, DeckNames.ofDigest(same.get().digest()).of(deck));
            } else {
                names = names.with(deck, DeckNames.apart(deck, cards));
                found.add(new Namesake(deck, having.get(0).library()));
            }
        }
        return names;
    }

    /** Whether at least half of the cards with the same name, and at least one, are similar in the two decks. */
    private static boolean isSame(Map<CardId, CardFingerprint> cards, Map<CardId, CardFingerprint> others) {
        int common = 0;
        int alike = 0;
        for (Map.Entry<CardId, CardFingerprint> card : cards.entrySet()) {
            CardFingerprint other = others.get(card.getKey());
            if (other != null) {
                common++;
                boolean same = other.equals(card.getValue())
                        || Likeness.of(card.getKey(), other, card.getKey(), card.getValue()) >= Likeness.LIKELY;
                alike += same ? 1 : 0;
            }
        }
        return alike > 0 && alike * 2 >= common;
    }

    private static Map<CardId, CardFingerprint> of(String deck, Map<CardId, CardFingerprint> cards) {
        Map<CardId, CardFingerprint> own = new HashMap<>();
        cards.forEach((card, print) -> {
            if (card.deck().equals(deck)) {
                own.put(card, print);
            }
        });
        return own;
    }

    private static Set<String> decks(Collection<CardId> cards) {
        Set<String> decks = new TreeSet<>();
        cards.forEach(card -> decks.add(card.deck()));
        return decks;
    }
}
