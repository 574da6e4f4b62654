package dev.dateline.study;

import dev.dateline.judge.Verdict;

/** Answers counted by verdict. */
public record Tally(int correct, int typo, int partial, int wrong) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public int asked() {
        return correct + typo + partial + wrong;
    }

    /** The number of right answers: correct, or with a slip. */
    public int right() {
        return correct + typo;
    }

    static Tally of(Iterable<Outcome> outcomes) {
        Tally tally = NONE;
        for (Outcome outcome : outcomes) {
            tally = tally.plus(outcome.judgement().verdict());
        }
        return tally;
    }

    private Tally plus(Verdict verdict) {
        return switch (verdict) {
            case CORRECT -> new Tally(correct + 1, typo, partial, wrong);
            case TYPO -> new Tally(correct, typo + 1, partial, wrong);
            case PARTIAL -> new Tally(correct, typo, partial + 1, wrong);
            case WRONG -> new Tally(correct, typo, partial, wrong + 1);
        };
    }
}
