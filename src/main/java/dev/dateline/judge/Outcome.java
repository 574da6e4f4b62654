package dev.dateline.judge;

import dev.dateline.article.Name;

/**
 * The verdict on a typed text, before the search for mix-ups.
 *
 * @param note one line for the learner, or empty
 * @param closed whether no mix-up is searched, as for "no idea" or two answers
 * @param name the name from the library that made the text right, or empty
 * @param rule the rule that decided; {@code NONE} if it is not known yet
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

    /** A text that is no answer, so that no mix-up is searched. */
    static Outcome refused(String note) {
        return new Outcome(Verdict.WRONG, note, true, "", Rule.NO_ANSWER);
    }

    /** This outcome, with the name from the library that made the text right. */
    Outcome by(String form, Name name) {
        return new Outcome(verdict, form + " is another name of " + name.name(), closed, form, Rule.NAME);
    }

    /** This outcome, with a rule if it has none. */
    Outcome by(Rule decided) {
        return rule == Rule.NONE ? new Outcome(verdict, note, closed, name, decided) : this;
    }

    /** This outcome with another rule. */
    Outcome beside(Rule decided) {
        return new Outcome(verdict, note, closed, name, decided);
    }

    boolean accepted() {
        return verdict.accepted();
    }

    boolean betterThan(Outcome other) {
        return verdict.compareTo(other.verdict) < 0;
    }
}
