package dev.dateline.judge;

import java.util.List;
import java.util.Optional;

/**
 * The verdict on an answer, with the texts that are shown with it.
 *
 * @param answer the full right answer, as shown
 * @param note one line that explains the verdict ({@code Wang Wenbin is a Wang too}); empty if it needs none
 * @param name the name from the library that made the answer right; empty if none was needed
 * @param confusion the fact or card that a wrong answer fits, or that a partly right answer fits exactly
 * @param holes the verdict on each hole of a cloze, in reading order; empty for other kinds, and if the learner
 *     judged the card
 * @param rule the rule that decided
 */
public record Judgement(
        Verdict verdict,
        String answer,
        String note,
        Optional<String> name,
        Optional<Confusion> confusion,
        List<Verdict> holes,
        Rule rule) {
    public Judgement {
        holes = List.copyOf(holes);
    }

    /** The fact or card that a wrong answer fits. Empty for a partly right answer, whose note names it. */
    public Optional<Confusion> mixedUp() {
        return verdict == Verdict.WRONG ? confusion : Optional.empty();
    }

    /** Whether the answer counts as wrong because its words could not be compared with those of the right answer. */
    public boolean isUnclear() {
        return verdict == Verdict.WRONG && rule == Rule.OWN_WORDS;
    }

    /** A judgement without a rule and a name of the library. */
    public Judgement(Verdict verdict, String answer, String note, Optional<Confusion> confusion) {
        this(verdict, answer, note, Optional.empty(), confusion, List.of(), Rule.NONE);
    }
}
