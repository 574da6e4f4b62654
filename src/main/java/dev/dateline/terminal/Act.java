package dev.dateline.terminal;

import dev.dateline.study.KeyedAct;
import java.util.Optional;

/** What a learner can do outside of sessions and exams. An act has the same key on every screen that offers it. */
enum Act implements KeyedAct {
    /** Study the selected deck. */
    STUDY(""),
    PRACTISE("p"),
    /** Go on with the session that was left. */
    GO_ON("k"),
    EXAM("t"),
    BROWSE("b"),
    READ("r"),
    ADD("a"),
    STATISTICS("v"),
    CHANGES("c"),
    /** Study the cards of a list. */
    STUDY_LISTED("S"),
    /** Edit a card or a draft. */
    EDIT("d"),
    PROBLEMS("i"),
    NOTICES("n"),
    QUIT("q"),
    FLAG("f"),
    /** Suspend a card, or drop a draft. */
    REMOVE("x"),
    NOTE("j"),
    RESET("0"),
    UNDO("u"),
    EXPORT_LISTED("E"),
    /** Keep the fact of a draft without its card. */
    FACT_ONLY("1"),
    /** Make another fact of the same passage. */
    SPLIT("2"),
    /** List only the wrong answers of an exam. */
    WRONG("w"),
    /** List only the questions that were left out. */
    LEFT("l"),
    GUESSED("g");

    private final String key;

    Act(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    static Optional<Act> ofKey(String key) {
        return KeyedAct.ofKey(values(), key);
    }
}
