package dev.dateline.judge;

import java.util.Locale;

/** How right an answer is. */
public enum Verdict {
    CORRECT,
    /** Right except for a typing slip. The answer is accepted, and the right spelling is shown. */
    TYPO,
    /** True, but less than the question asks for. */
    PARTIAL,
    WRONG;

    /** The word in the line protocol and the journal. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it counts as known: correct, or with a typing slip. */
    public boolean accepted() {
        return this == CORRECT || this == TYPO;
    }
}
