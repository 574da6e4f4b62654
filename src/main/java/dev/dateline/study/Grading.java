package dev.dateline.study;

import dev.dateline.judge.Judgement;
import dev.dateline.judge.Verdict;
import dev.dateline.memory.Grade;
import java.util.Optional;

/** What a verdict means to the scheduler. */
final class Grading {
    private Grading() {}

    /** Wrong is Again, partial Hard, correct and typo Good; after a hint at most Hard. */
    static Grade grade(Verdict verdict, boolean hinted) {
        return switch (verdict) {
            case WRONG -> Grade.AGAIN;
            case PARTIAL -> Grade.HARD;
            case CORRECT, TYPO -> hinted ? Grade.HARD : Grade.GOOD;
        };
    }

    /** The judgement that the learner's word puts in place of another: right for wrong or partial, and wrong for right. */
    static Judgement overruled(Judgement judgement) {
        Verdict verdict = judgement.verdict().accepted() ? Verdict.WRONG : Verdict.CORRECT;
        return new Judgement(verdict, judgement.answer(), "", Optional.empty());
    }
}
