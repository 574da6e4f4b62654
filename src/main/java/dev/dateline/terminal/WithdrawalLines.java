package dev.dateline.terminal;

import dev.dateline.source.VisibleText;
import dev.dateline.study.WithdrawnFact;
import java.util.List;

/** The text for a learner about a withdrawn fact. */
public final class WithdrawalLines {
    private WithdrawalLines() {}

    /** The fact, when and why it was withdrawn, and that its cards are not asked any more. */
    public static List<String> of(WithdrawnFact withdrawn) {
        int cards = withdrawn.cards().size();
        return List.of(
                VisibleText.line((withdrawn.fact().withdrawn().isPresent() ? "Withdrawn, " : "Corrected, ")
                        + withdrawn.withdrawal().on().inWords() + ": "
                        + withdrawn.fact().says()),
                VisibleText.line("  " + withdrawn.withdrawal().why()),
                "  You had learnt it; " + (cards == 1 ? "its card is" : "its " + cards + " cards are")
                        + " not asked any more.");
    }
}
