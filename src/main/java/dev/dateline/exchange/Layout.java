package dev.dateline.exchange;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The order of a card's choices, items or right sides if they cannot be shuffled each time. */
public final class Layout {
    private Layout() {}

    /** The index for each place: in written order if the card requires it, else shuffled by id and seed. */
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

    /** The same as lines, first place first. */
    public static List<String> lines(Card card, long seed) {
        List<String> lines = card.answer().offered();
        return Arrays.stream(places(card, seed)).mapToObj(lines::get).toList();
    }
}
