package dev.dateline.terminal;

import java.util.Optional;

/** What an author can do with a draft besides keeping it. */
enum DraftAct {
    /** Keep the fact without its card. */
    FACT_ONLY("1", "fact only"),
    /** Make a second fact of the same passage. */
    SPLIT("2", "two facts of it"),
    DROP("x", "drop"),
    EDIT("d", "edit"),
    UNDO("u", "undo");

    private final String key;
    private final String does;

    DraftAct(String key, String does) {
        this.key = key;
        this.does = does;
    }

    String key() {
        return key;
    }

    String does() {
        return does;
    }

    static Optional<DraftAct> ofKey(String key) {
        for (DraftAct act : values()) {
            if (act.key.equals(key)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }
}
