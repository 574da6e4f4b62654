package dev.dateline.library;

/** The status of a fact on a given day. If a card has several facts, the status that is declared last here counts. */
public enum FactStatus {
    CURRENT,
    /** A state or plan whose review date has passed. It may still be true, but somebody should check it. */
    DUE_FOR_REVIEW,
    /** A plan whose outcome is known. */
    RESOLVED,
    /** Another fact has replaced it. */
    SUPERSEDED,
    /** The fact was never true, and another fact corrects it. Its cards are not asked any more. */
    CORRECTED,
    /** The fact was withdrawn. Its cards are not asked any more. */
    WITHDRAWN;

    /** Whether the fact was corrected or withdrawn, so that no card asks for it. */
    public boolean takenBack() {
        return this == CORRECTED || this == WITHDRAWN;
    }

    /** Whether something else is true now. The question then shows the fact's date. */
    public boolean outdated() {
        return this == RESOLVED || this == SUPERSEDED;
    }
}
