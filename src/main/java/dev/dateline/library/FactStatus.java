package dev.dateline.library;

/** The status of a fact on a given day; later constants outrank earlier ones. */
public enum FactStatus {
    CURRENT,
    /** A state or plan whose review date has passed: it may still be true, but needs a check. */
    DUE_FOR_REVIEW,
    /** A plan whose outcome is known. */
    RESOLVED,
    /** Another fact has replaced it. */
    SUPERSEDED,
    /** Never true: another fact corrects it. Not asked any more. */
    CORRECTED,
    /** Withdrawn; not asked any more. */
    WITHDRAWN;

    /** Whether it is not true even for its own day, so that no card asks for it. */
    public boolean takenBack() {
        return this == CORRECTED || this == WITHDRAWN;
    }

    /** Whether something else is true now, so that the question shows the fact's date. */
    public boolean outdated() {
        return this == RESOLVED || this == SUPERSEDED;
    }
}
