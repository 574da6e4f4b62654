package dev.dateline.study;

import dev.dateline.judge.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts answers. Answers that are taken back are subtracted. */
final class Scores {
    private final Material material;
    private final Map<String, Tally> byDeck = new TreeMap<>();
    private Tally all = Tally.NONE;
    private int introduced;

    Scores(Material material) {
        this.material = material;
    }

    void add(Outcome outcome) {
        count(outcome, 1);
    }

    void takeBack(Outcome outcome) {
        count(outcome, -1);
    }

    private void count(Outcome outcome, int more) {
        Verdict verdict = outcome.judgement().verdict();
        String deck = outcome.asked().card().id().deck();
        all = all.plus(verdict, more);
        byDeck.put(deck, byDeck.getOrDefault(deck, Tally.NONE).plus(verdict, more));
        introduced += outcome.asked().isNew() ? more : 0;
    }

    Tally all() {
        return all;
    }

    /** The number of cards that were answered for the first time. */
    int introduced() {
        return introduced;
    }

    List<Summary.OfDeck> decks() {
        List<Summary.OfDeck> decks = new ArrayList<>();
        byDeck.forEach((deck, tally) -> {
            if (tally.asked() > 0) {
                decks.add(new Summary.OfDeck(deck, material.title(deck), tally));
            }
        });
        return List.copyOf(decks);
    }
}
