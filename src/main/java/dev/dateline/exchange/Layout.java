package dev.dateline.exchange;

import dev.dateline.deck.Answer;
import dev.dateline.deck.Card;
import java.util.ArrayList;
import java.util.List;

/** In which order a card's choices, items or right sides stand where they cannot be shuffled anew each time. */
public final class Layout {
    private Layout() {}

    /** For each place the index of what stands there: as written where the card wants that, else by id and seed. */
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
        int[] written = new int[lines.size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = i;
        }
        return written;
    }

    /** The same as lines, first place first. */
    public static List<String> lines(Card card, long seed) {
        List<String> lines = card.answer().offered();
        List<String> shown = new ArrayList<>();
        for (int index : places(card, seed)) {
            shown.add(lines.get(index));
        }
        return shown;
    }
}
