package dev.dateline.judge;

import java.util.Locale;

/** What an answer is worth. */
public enum Verdict {
    CORRECT,
    /** Right but for a typing slip: taken, with the right spelling shown. */
    TYPO,
    /** Less than was asked, but true. */
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
