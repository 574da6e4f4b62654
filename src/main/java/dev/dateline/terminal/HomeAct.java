package dev.dateline.terminal;

import dev.dateline.study.KeyedAct;

/** What the learner can choose on the home screen. */
enum HomeAct implements KeyedAct {
    STUDY("", "study"),
    PRACTISE("p", "practise"),
    GO_ON("k", "keep going"),
    EXAM("t", "exam"),
    BROWSE("b", "browse"),
    READ("r", "read"),
    ADD("a", "add"),
    STATISTICS("v", "statistics"),
    CHANGES("c", "what has changed"),
    STUDY_LISTED("S", "study the new cards of the library"),
    EDIT("d", "edit the drafts"),
    PROBLEMS("i", "problems in the library"),
    NOTICES("n", "all notices"),
    QUIT("q", "quit");

    private final String key;
    private final String does;

    HomeAct(String key, String does) {
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
}
