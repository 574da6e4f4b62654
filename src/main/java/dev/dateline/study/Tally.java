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

    /** This tally with {@code more} added to the count of a verdict; {@code -1} takes one away. */
    Tally plus(Verdict verdict, int more) {
        return switch (verdict) {
            case CORRECT -> new Tally(correct + more, typo, partial, wrong);
            case TYPO -> new Tally(correct, typo + more, partial, wrong);
            case PARTIAL -> new Tally(correct, typo, partial + more, wrong);
            case WRONG -> new Tally(correct, typo, partial, wrong + more);
        };
    }
}
