package dev.dateline.terminal;

import dev.dateline.study.Confidence;
import dev.dateline.study.KeyedAct;
import dev.dateline.study.exam.Mark;
import dev.dateline.study.exam.MarkedQuestion;
import java.util.Optional;

enum ReportAct implements KeyedAct {
    WRONG("w", "wrong"),
    LEFT("l", "left"),
    GUESSED("g", "guessed"),
    STUDY_LISTED("S", "study these now");

    private final String key;
    private final String does;

    ReportAct(String key, String does) {
        this.key = key;
        this.does = does;
    }

    @Override
    public String key() {
        return key;
    }

    String does() {
        return does;
    }

    /** Whether the list that this key opens shows a question. */
    boolean shows(MarkedQuestion question) {
        return switch (this) {
            case WRONG -> question.mark() == Mark.WRONG || question.mark() == Mark.PARTIAL;
            case LEFT -> question.mark() == Mark.LEFT;
            case GUESSED -> question.given().confidence().equals(Optional.of(Confidence.GUESS));
            case STUDY_LISTED -> true;
        };
    }
}
