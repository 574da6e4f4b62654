package dev.dateline.study;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardFingerprint;
import dev.dateline.journal.Event;
import dev.dateline.journal.History;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names of a library's decks in the journal. A deck may have the name of another library's deck but other cards.
 * Such a deck gets a name that no file can have, so that their histories stay apart.
 *
 * @param recorded the journal's name of each deck that has another name in the journal
 */
public record DeckNames(Map<String, String> recorded) {
    /** All decks have their own names. */
    public static final DeckNames OWN = new DeckNames(Map.of());

    private static final char APART = '~';
    private static final String IS = ">";

    public DeckNames {
        recorded = Map.copyOf(recorded);
    }

    /** The names that follow a library's digest in the journal. */
    public static DeckNames ofDigest(String digest) {
        Map<String, String> names = new HashMap<>();
        String[] words = digest.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            int is = words[i].indexOf(IS);
            names.put(words[i].substring(0, is), words[i].substring(is + 1));
        }
        return new DeckNames(names);
    }

    /** The digest with these names after it. */
    public String behind(String digest) {
        StringBuilder out = new StringBuilder(digest);
        new TreeMap<>(recorded)
                .forEach((deck, name) -> out.append(' ').append(deck).append(IS).append(name));
        return out.toString();
    }

    /**
     * A journal name for a deck whose name is taken. It depends only on the deck's cards, and so is the same on every
     * machine.
     */
    static String apart(String deck, Map<CardId, CardFingerprint> cards) {
        StringBuilder content = new StringBuilder();
        new TreeMap<>(cards)
                .forEach((card, print) -> content.append(card)
                        .append(' ')
                        .append(print.question())
                        .append('\n'));
        return deck + APART + Integer.toHexString(content.toString().hashCode());
    }

    /** Whether a deck has a journal name of its own because another library's deck has its name. */
    public boolean isApart(String deck) {
        return recorded.containsKey(deck);
    }

    DeckNames with(String deck, String name) {
        Map<String, String> names = new HashMap<>(recorded);
        if (name.equals(deck)) {
            names.remove(deck);
        } else {
            names.put(deck, name);
        }
        return new DeckNames(names);
    }

    String of(String deck) {
        return recorded.getOrDefault(deck, deck);
    }

    /** The journal's name for a card of the library. */
    public CardId of(CardId card) {
        String deck = recorded.get(card.deck());
        return deck == null ? card : new CardId(deck, card.card());
    }

    /** The journal's data for the cards of this library, by their names in the library. */
    public <V> Map<CardId, V> known(Map<CardId, V> journals) {
        if (recorded.isEmpty()) {
            return journals;
        }
        Map<String, String> libraryNames = new HashMap<>();
        recorded.forEach((deck, name) -> libraryNames.put(name, deck));
        Map<CardId, V> known = new HashMap<>(journals.size() * 2);
        journals.forEach((card, value) -> {
            String deck = libraryNames.get(card.deck());
            if (deck != null) {
                known.put(new CardId(deck, card.card()), value);
            } else if (!isApart(card.deck())) {
                known.put(card, value);
            }
        });
        return known;
    }

    public Learner known(Learner learner) {
        return recorded.isEmpty() ? learner : new Learner(known(learner.states()), known(learner.memories()));
    }

    public History known(History history) {
        return new History(
                known(history.cards()), history.parameters(), history.libraries(), history.toldOfWithdrawal());
    }

    /** An event on the library's cards, with the journal's names. */
    public Event recorded(Event event) {
        return recorded.isEmpty() ? event : event.withCards(this::of);
    }
}
