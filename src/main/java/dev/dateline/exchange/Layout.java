package dev.dateline.exchange;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The order of a card's choices, items or right sides, for formats that cannot shuffle them each time. */
public final class Layout {
    private Layout() {}

    /**
     * The index of the text at each place. The order is that of the card if it keeps its order. Otherwise it is
     * shuffled by id and seed.
     */
    public static int[] places(Card card, long seed) {
        Answer answer = card.answer();
        List<String> lines = answer.offered();
        String by = card.id().toString();
        if (answer.solvedAsWritten()) {
            return Shuffle.unsolved(lines, by, seed);
        }
        if (!answer.keepOrder()) {
            return Shuffle.order(lines.size(), by, seed);
        }
        return IntStream.range(0, lines.size()).toArray();
    }

    /** The texts at the places, in order. */
    public static List<String> lines(Card card, long seed) {
        List<String> lines = card.answer().offered();
        return Arrays.stream(places(card, seed)).mapToObj(lines::get).toList();
    }
}
