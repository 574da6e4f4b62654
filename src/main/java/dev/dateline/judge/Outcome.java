package dev.dateline.judge;

import dev.dateline.article.Name;

/**
 * What a typed text is worth before mix-ups are looked for.
 *
 * @param note one line for the learner, or empty
 * @param closed no mix-up is looked for: a shrug or a hedge names none
 * @param name the form of a name of the library for which it was taken; else empty
 */
record Outcome(Verdict verdict, String note, boolean closed, String name) {
    static final Outcome CORRECT = new Outcome(Verdict.CORRECT, "", false, "");
    static final Outcome TYPO = new Outcome(Verdict.TYPO, "", false, "");
    static final Outcome WRONG = new Outcome(Verdict.WRONG, "", false, "");

    static Outcome partial(String note) {
        return new Outcome(Verdict.PARTIAL, note, false, "");
    }

    static Outcome wrong(String note) {
        return new Outcome(Verdict.WRONG, note, false, "");
    }

    /** Wrong whatever the text names: no mix-up is looked for. */
    static Outcome refused(String note) {
        return new Outcome(Verdict.WRONG, note, true, "");
    }

    /** The same, owed to a form of a name of the library. */
    Outcome by(String form, Name name) {
        return new Outcome(verdict, form + " is another name of " + name.name(), closed, form);
    }

    boolean accepted() {
        return verdict.accepted();
    }

    /** Whether it is worth more than {@code other}. */
    boolean betterThan(Outcome other) {
        return verdict.compareTo(other.verdict) < 0;
    }
}
