package dev.dateline.study;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.deck.Deck;
import dev.dateline.journal.CardFingerprint;
import dev.dateline.library.Library;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A fingerprint of a library's cards. It depends on questions and right answers, but not on the order of choices,
 * explanations, hints or accepted forms.
 *
 * @param digest the same for the same cards in any order; for other cards almost certainly different
 */
public record LibraryFingerprint(Map<CardId, CardFingerprint> cards, String digest) {
    public static LibraryFingerprint of(Collection<Card> cards) {
        Map<CardId, CardFingerprint> prints = new HashMap<>(cards.size() * 2);
        long sum = 0;
        for (Card card : cards) {
            CardFingerprint fingerprint = card(card);
            prints.put(card.id(), fingerprint);
            sum += mixed(card.id(), fingerprint);
        }
        return new LibraryFingerprint(prints, digest(cards.size(), sum));
    }

    /**
     * The digest of a library, computed from the digest of an earlier library that shares decks with it. Only the other
     * decks are read.
     *
     * @param digest the digest of the earlier library
     */
    public static String digest(Library library, Library before, String digest) {
        Set<Deck> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(before.decks());
        int dash = digest.indexOf('-');
        int count = Integer.parseInt(digest, 0, dash, 10);
        long sum = Long.parseUnsignedLong(digest, dash + 1, digest.length(), 16);
        for (Deck deck : library.decks()) {
            if (!gone.remove(deck)) {
                count += deck.cards().size();
                sum += sum(deck);
            }
        }
        for (Deck deck : gone) {
            count -= deck.cards().size();
            sum -= sum(deck);
        }
        return digest(count, sum);
    }

    private static String digest(int count, long sum) {
        return count + "-" + Long.toHexString(sum);
    }

    private static long sum(Deck deck) {
        return deck.cards().stream()
                .mapToLong(card -> mixed(card.id(), card(card)))
                .sum();
    }

    /** Mixes the 64 bits of a card. A plain sum over all cards is enough, because nobody forges their own library. */
    private static long mixed(CardId card, CardFingerprint fingerprint) {
        long mixed = card.deck().hashCode();
        mixed = mixed * 0x9E3779B97F4A7C15L + card.card().hashCode();
        mixed = mixed * 0x9E3779B97F4A7C15L + fingerprint.question().hashCode();
        mixed = mixed * 0x9E3779B97F4A7C15L + fingerprint.answer().hashCode();
        mixed ^= mixed >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }

    private static CardFingerprint card(Card card) {
        StringBuilder question =
                new StringBuilder(card.kind().word()).append(": ").append(card.ask());
        List<String> offered = offered(card.answer());
        Collections.sort(offered);
        for (String each : offered) {
            question.append(" | ").append(each);
        }
        String answer = card.answer() instanceof Answer.Truth truth
                ? Boolean.toString(truth.holds())
                : card.answer().line();
        return new CardFingerprint(question.toString(), answer);
    }

    /**
     * The texts that a card offers, as in the fingerprints of existing journals: choices without their unit, and both
     * sides of pairs.
     */
    private static List<String> offered(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return new ArrayList<>(choice.choices());
        }
        List<String> offered = new ArrayList<>(answer.offered());
        if (answer instanceof Answer.Matching matching) {
            offered.addAll(matching.lefts());
        }
        return offered;
    }
}
