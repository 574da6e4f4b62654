package dev.dateline.judge;

import dev.dateline.judge.Pairing.Word;
import java.util.List;

/**
 * Tells which words of a noun phrase may be missing, because they only say how many things there are: over 26 royal
 * treasures.
 *
 * @param due the content words of the right form
 */
record Details(Fillers fillers, List<Word> due) {
    /** The fewest content words of a phrase whose number may be missing. */
    private static final int LEAST = 4;

    void drop(List<Word> missing) {
        missing.removeIf(this::isCount);
    }

    /** Whether a word is a number at the beginning, or the "over" before it, and no amount of something. */
    private boolean isCount(Word word) {
        int number = AmountWords.BOUNDS.containsKey(due.get(0).text()) ? 1 : 0;
        if (due.size() < LEAST || due.indexOf(word) > number) {
            return false;
        }
        String next = due.get(number + 1).text();
        return NumberWords.isWhole(due.get(number).text())
                && !ContentWords.isTime(next)
                && !fillers.units().isUnit(next)
                && !next.equals("percent");
    }
}
