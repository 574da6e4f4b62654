package dev.dateline.judge;

import dev.dateline.article.Name;
import java.util.Optional;

/**
 * The verdict on a typed text.
 *
 * @param note one line for the learner, or empty
 * @param closed whether no mix-up is searched, as for "no idea" or two answers
 * @param name the name from the library that made the text right, or empty
 * @param rule the rule that decided; {@code NONE} if it is not known yet
 * @param confusion the fact or card for which the text is right
 */
record Outcome(Verdict verdict, String note, boolean closed, String name, Rule rule, Optional<Confusion> confusion) {
    static final Outcome CORRECT = of(Verdict.CORRECT, "");
    static final Outcome TYPO = of(Verdict.TYPO, "");
    static final Outcome WRONG = wrong("");

    private static Outcome of(Verdict verdict, String note) {
        return new Outcome(verdict, note, false, "", Rule.NONE, Optional.empty());
    }

    static Outcome partial(String note) {
        return of(Verdict.PARTIAL, note);
    }

    static Outcome wrong(String note) {
        return of(Verdict.WRONG, note);
    }

    /** A text in other words than the answer, which may mean the same. It counts as wrong. */
    static Outcome ownWords() {
        return wrong("if your words mean the same, you were right: overrule the verdict")
                .by(Rule.OWN_WORDS);
    }

    /** A text that is no answer, so that no mix-up is searched. */
    static Outcome refused(String note) {
        return new Outcome(Verdict.WRONG, note, true, "", Rule.NO_ANSWER, Optional.empty());
    }

    /** This outcome, with the name from the library that made the text right. */
    Outcome by(String form, Name name) {
        return new Outcome(verdict, form + " is another name of " + name.name(), closed, form, Rule.NAME, confusion);
    }

    /** This outcome, with a rule if it has none. */
    Outcome by(Rule decided) {
        return rule == Rule.NONE ? new Outcome(verdict, note, closed, name, decided, confusion) : this;
    }

    /** This outcome with another rule. */
    Outcome beside(Rule decided) {
        return new Outcome(verdict, note, closed, name, decided, confusion);
    }

    /** This outcome, with the fact or card for which the text is right. */
    Outcome with(Optional<Confusion> other) {
        return rule == Rule.OWN_WORDS && other.isPresent()
                ? WRONG.with(other)
                : new Outcome(verdict, note, closed, name, rule, other);
    }

    /** This outcome of a text with mended words. */
    Outcome asTypo() {
        return accepted() ? new Outcome(Verdict.TYPO, note, closed, name, Rule.SLIP, confusion) : this;
    }

    boolean accepted() {
        return verdict.accepted();
    }

    /** The better of two outcomes; this one if they are equal. */
    Outcome orBetter(Outcome other) {
        return other.betterThan(this) ? other : this;
    }

    boolean betterThan(Outcome other) {
        return verdict.compareTo(other.verdict) < 0;
    }
}
