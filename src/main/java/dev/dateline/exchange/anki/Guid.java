package dev.dateline.exchange.anki;

import dev.dateline.deck.Card;
import dev.dateline.deck.CardId;
import dev.dateline.exchange.Shuffle;

/**
 * The ids of exported notes and decks in Anki. They are made from the authors' ids and never from texts, so that an
 * edit updates a note and does not duplicate it.
 */
public final class Guid {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    /** The lowest note id, in milliseconds since 1970. Note ids are from 2020 on and not in the future. */
    private static final long FIRST_NOTE = 1_577_836_800_000L;

    private static final long NOTES = 150_000_000_000L;
    private static final long FIRST_DECK = 1L << 30;

    private Guid() {}

    /** The name of the note from which a card was made; for other cards a name made from the card's id. */
    static String of(Card card) {
        return card.head().anki().orElseGet(() -> of(card.id()));
    }

    /**
     * The name of a card's note: 64 bits of the SHA-256 of {@code deck/card}, written with letters and digits (base
     * 62).
     */
    public static String of(CardId card) {
        StringBuilder out = new StringBuilder();
        int base = DIGITS.length();
        for (long rest = Shuffle.hash(card.toString()); rest != 0; rest = Long.divideUnsigned(rest, base)) {
            out.append(DIGITS.charAt((int) Long.remainderUnsigned(rest, base)));
        }
        return out.reverse().toString();
    }

    /** The preferred id of a note. If it is taken, the next free id is used. */
    static long noteId(CardId card) {
        return FIRST_NOTE + Math.floorMod(Shuffle.hash(card.toString()), NOTES);
    }

    /** The id of a deck in a package, in the range that other programs use. */
    static long deckId(String deck) {
        return FIRST_DECK + Math.floorMod(Shuffle.hash("deck " + deck), FIRST_DECK);
    }
}
