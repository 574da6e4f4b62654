package dev.dateline.judge;

import java.util.List;
import java.util.Optional;

/**
 * A verdict, and what the learner is told with it.
 *
 * @param answer the full right answer, as it is shown
 * @param note one line that explains the verdict ({@code Wang Wenbin is a Wang too}); empty where it explains itself
 * @param name the form of one of the library's names for which the answer was taken; empty where it was taken without
 * @param confusion what a wrong answer would have been right for, or a partly right one exactly
 * @param holes what each hole of a cloze is worth, in reading order; empty for other kinds, and where the verdict is the
 *     learner's own word
 * @param rule what decided
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

    /** What a wrong answer was mixed up with; of one that is partly right the note tells it. */
    public Optional<Confusion> mixedUp() {
        return verdict == Verdict.WRONG ? confusion : Optional.empty();
    }

    /** Of an answer of which nobody asks what decided. */
    public Judgement(
            Verdict verdict,
            String answer,
            String note,
            Optional<String> name,
            Optional<Confusion> confusion,
            List<Verdict> holes) {
        this(verdict, answer, note, name, confusion, holes, Rule.NONE);
    }

    /** Of an answer that no name of the library was needed for. */
    public Judgement(Verdict verdict, String answer, String note, Optional<Confusion> confusion) {
        this(verdict, answer, note, Optional.empty(), confusion, List.of());
    }
}
