package dev.dateline.study;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.journal.CardFingerprint;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How all cards of a library look.
 *
 * @param digest the same for the same cards, whatever their order, and hardly ever for others
 */
public record Prints(Map<CardId, CardFingerprint> cards, String digest) {
    public static Prints of(Collection<Card> cards) {
        Map<CardId, CardFingerprint> prints = new HashMap<>(cards.size() * 2);
        long sum = 0;
        for (Card card : cards) {
            CardFingerprint fingerprint = PrintOf.card(card);
            prints.put(card.id(), fingerprint);
            sum += mixed(card.id(), fingerprint);
        }
        return new Prints(prints, cards.size() + "-" + Long.toHexString(sum));
    }

    /** A sum of such is as good as any: 64 bits, and nobody forges his own library. */
    private static long mixed(CardId card, CardFingerprint fingerprint) {
        long mixed = card.deck().hashCode();
        mixed = mixed * 0x9E3779B97F4A7C15L + card.card().hashCode();
        mixed = mixed * 0x9E3779B97F4A7C15L + fingerprint.question().hashCode();
        mixed = mixed * 0x9E3779B97F4A7C15L + fingerprint.answer().hashCode();
        mixed ^= mixed >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }
}
