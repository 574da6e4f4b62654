package dev.dateline.judge;

import dev.dateline.article.Name;

/**
 * The verdict on a typed text, before the search for mix-ups.
 *
 * @param note one line for the learner, or empty
 * @param closed whether mix-ups are not searched, as for "no idea" or a hedge
 * @param name the form of a library's name that made it right; else empty
 * @param rule the rule that decided; none if it is not set yet
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

    /** Wrong regardless of the text: mix-ups are not searched. */
    static Outcome refused(String note) {
        return new Outcome(Verdict.WRONG, note, true, "", Rule.NO_ANSWER);
    }

    /** The same, with the form of a library's name that made it right. */
    Outcome by(String form, Name name) {
        return new Outcome(verdict, form + " is another name of " + name.name(), closed, form, Rule.NAME);
    }

    /** The same, with this rule if it has none. */
    Outcome by(Rule decided) {
        return rule == Rule.NONE ? new Outcome(verdict, note, closed, name, decided) : this;
    }

    /** The same, with this rule instead of the one before. */
    Outcome beside(Rule decided) {
        return new Outcome(verdict, note, closed, name, decided);
    }

    boolean accepted() {
        return verdict.accepted();
    }

    /** Whether it is better than {@code other}. */
    boolean betterThan(Outcome other) {
        return verdict.compareTo(other.verdict) < 0;
    }
}
