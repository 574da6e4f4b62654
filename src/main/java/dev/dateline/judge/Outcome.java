package dev.dateline.judge;

/**
 * What a typed text is worth before mix-ups are looked for.
 *
 * @param note one line for the learner, or empty
 * @param closed no mix-up is looked for: a shrug or a hedge names none
 */
record Outcome(Verdict verdict, String note, boolean closed) {
    static final Outcome CORRECT = new Outcome(Verdict.CORRECT, "", false);
    static final Outcome TYPO = new Outcome(Verdict.TYPO, "", false);
    static final Outcome WRONG = new Outcome(Verdict.WRONG, "", false);

    static Outcome partial(String note) {
        return new Outcome(Verdict.PARTIAL, note, false);
    }

    static Outcome wrong(String note) {
        return new Outcome(Verdict.WRONG, note, false);
    }

    /** Wrong whatever the text names: no mix-up is looked for. */
    static Outcome refused(String note) {
        return new Outcome(Verdict.WRONG, note, true);
    }

    boolean accepted() {
        return verdict.accepted();
    }

    /** Whether it is worth more than {@code other}. */
    boolean betterThan(Outcome other) {
        return verdict.compareTo(other.verdict) < 0;
    }
}
