package dev.dateline.terminal;

import dev.dateline.study.KeyedAct;

/** What an author can do with a draft besides keeping it. */
enum DraftAct implements KeyedAct {
    /** Keep the fact without its card. */
    FACT_ONLY("1", "fact only"),
    /** Make another fact of the same passage. */
    SPLIT("2", "two facts"),
    DROP("x", "drop"),
    EDIT("d", "edit"),
    UNDO("u", "undo");

    private final String key;
    private final String does;

    DraftAct(String key, String does) {
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
