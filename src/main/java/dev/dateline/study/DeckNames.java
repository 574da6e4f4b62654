package dev.dateline.study;

import dev.dateline.deck.CardId;
import dev.dateline.journal.CardFingerprint;
import dev.dateline.journal.Event;
import dev.dateline.journal.History;
import dev.dateline.journal.LibrarySnapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
    private static String apart(String deck, Map<CardId, CardFingerprint> cards) {
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

    /**
     * A deck with the name of another library's deck but other cards. Their histories are kept apart.
     *
     * @param other the other library's name in the journal
     */
    public record Namesake(String deck, String other) {}

    /**
     * These names, with a name for each new deck of the library. It is the name of the same deck in another library, or
     * a different name if the deck's own name is taken.
     *
     * @param before the last state of the library, if it was seen before
     * @param others the last states of all other libraries
     * @param found receives each deck that gets a different name
     */
    public DeckNames withNewDecks(
            Optional<LibrarySnapshot> before,
            LibraryFingerprint now,
            Collection<LibrarySnapshot> others,
            List<Namesake> found) {
        Set<String> fresh = decks(now.cards().keySet());
        before.ifPresent(seen -> fresh.removeAll(decks(seen.cards().keySet())));
        DeckNames names = this;
        for (String deck : fresh) {
            List<LibrarySnapshot> having = others.stream()
                    .filter(other -> decks(other.cards().keySet()).contains(deck))
                    .toList();
            Map<CardId, CardFingerprint> cards = of(deck, now.cards());
            Optional<LibrarySnapshot> same = having.stream()
                    .filter(other -> isSame(cards, other.cards()))
                    .findFirst();
            if (same.isPresent()) {
                names = names.with(deck, ofDigest(same.get().digest()).of(deck));
            } else if (!having.isEmpty()) {
                names = names.with(deck, apart(deck, cards));
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
