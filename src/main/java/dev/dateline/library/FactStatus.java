package dev.dateline.library;

/** How a fact stands on a given day; a later one outranks an earlier one. */
public enum FactStatus {
    CURRENT,
    /** A state or plan whose review date has passed: it may still be true, but somebody should look. */
    DUE_FOR_REVIEW,
    /** A plan of which it is known what became of it. */
    RESOLVED,
    /** Another fact holds now. */
    SUPERSEDED,
    /** It was never true: another fact corrects it. Not asked any more. */
    CORRECTED,
    /** Taken back; not asked any more. */
    WITHDRAWN;

    /** Whether it does not hold even for its own day, so that no card asks for it. */
    public boolean takenBack() {
        return this == CORRECTED || this == WITHDRAWN;
    }

    /** Whether something else is true now, so that the fact is asked with its date. */
    public boolean outdated() {
        return this == RESOLVED || this == SUPERSEDED;
    }
}
