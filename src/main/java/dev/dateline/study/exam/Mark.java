package dev.dateline.study.exam;

import dev.dateline.judge.Verdict;
import java.util.Locale;

/** The result of a question in an exam. */
public enum Mark {
    RIGHT,
    PARTIAL,
    WRONG,
    /** Not answered. */
    LEFT;

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case CORRECT, TYPO -> RIGHT;
            case PARTIAL -> PARTIAL;
            case WRONG -> WRONG;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
