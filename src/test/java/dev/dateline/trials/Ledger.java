package dev.dateline.trials;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Compares the shown verdicts with the journal.
 *
 * @param shown the number of verdicts that were shown
 * @param found how many of them are in the journal
 * @param doubled the words that are in the journal more than once
 * @param lost the words whose verdict was shown and that are not in the journal
 * @param unseen the number of words in the journal whose verdict was not shown, because the program was ended
 */
record Ledger(int shown, int found, Set<String> doubled, Set<String> lost, int unseen) {
    static Ledger of(Collection<String> shown, Map<String, Long> journal) {
        Set<String> lost = new LinkedHashSet<>(shown);
        lost.removeAll(journal.keySet());
        Set<String> doubled = new LinkedHashSet<>();
        journal.forEach((word, times) -> {
            if (times > 1) {
                doubled.add(word);
            }
        });
        int found = shown.size() - lost.size();
        return new Ledger(shown.size(), found, doubled, lost, journal.size() - found);
    }

    boolean isWhole() {
        return doubled.isEmpty() && lost.isEmpty();
    }
}
