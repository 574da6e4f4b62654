package dev.dateline.judge;

import dev.dateline.article.Name;

/**
 * What a typed text is worth before mix-ups are looked for.
 *
 * @param note one line for the learner, or empty
 * @param closed no mix-up is looked for: a shrug or a hedge names none
 * @param name the form of a name of the library for which it was taken; else empty
 * @param rule what decided; none where nobody has said so yet
 */
record Outcome(Verdict verdict, String note, boolean closed, String name, Rule rule) {
    static final Outcome CORRECT = new Outcome(Verdict.CORRECT, "", false, "", Rule.NONE);
    static final Outcome TYPO = new Outcome(Verdict.TYPO, "", false, "", Rule.NONE);
    static final Outcome WRONG = new Outcome(Verdict.WRONG, "", false, "", Rule.NONE);

    static Outcome partial(String note) {
        return new Outcome(Verdict.PARTIAL, note, false, "", Rule.NONE);
    }

    static Outcome wrong(String note) {
        return new Outcome(Verdict.WRONG, note, false, "", Rule.NONE);
    }

    /** Wrong whatever the text names: no mix-up is looked for. */
    static Outcome refused(String note) {
        return new Outcome(Verdict.WRONG, note, true, "", Rule.NO_ANSWER);
    }

    /** The same, owed to a form of a name of the library. */
    Outcome by(String form, Name name) {
        return new Outcome(verdict, form + " is another name of " + name.name(), closed, form, Rule.NAME);
    }

    /** The same, decided by a rule if by none before. */
    Outcome by(Rule decided) {
        return rule == Rule.NONE ? new Outcome(verdict, note, closed, name, decided) : this;
    }

    /** The same, decided by a rule whatever decided before. */
    Outcome beside(Rule decided) {
        return new Outcome(verdict, note, closed, name, decided);
    }

    boolean accepted() {
        return verdict.accepted();
    }

    /** Whether it is worth more than {@code other}. */
    boolean betterThan(Outcome other) {
        return verdict.compareTo(other.verdict) < 0;
    }
}
