package dev.dateline.study;

import dev.dateline.judge.Judgement;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import java.util.Optional;

/** Turns a verdict into a grade for the scheduler. */
final class Grading {
    private Grading() {}

    /** Wrong is Again, partial is Hard, correct and a typing slip are Good. After a hint, the grade is Hard at most. */
    static Grade grade(Verdict verdict, boolean hinted) {
        return switch (verdict) {
            case WRONG -> Grade.AGAIN;
            case PARTIAL -> Grade.HARD;
            case CORRECT, TYPO -> hinted ? Grade.HARD : Grade.GOOD;
        };
    }

    /** The judgement after the learner overruled it: right instead of wrong or partial, wrong instead of right. */
    static Judgement overruled(Judgement judgement) {
        Verdict verdict = judgement.verdict().accepted() ? Verdict.WRONG : Verdict.CORRECT;
        return new Judgement(verdict, judgement.answer(), "", Optional.empty());
    }
}
