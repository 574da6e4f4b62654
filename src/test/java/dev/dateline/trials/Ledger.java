package dev.dateline.trials;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was shown against what is in the journal.
 *
 * @param shown verdicts that were seen
 * @param found how many of them are in the journal
 * @param doubled words that are there more than once
 * @param lost words whose verdict was shown and that are not there
 * @param unseen words that are there although nobody saw their verdict: those in hand when the program was ended
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
