package dev.dateline.terminal;

import dev.dateline.study.KeyedAct;

/** The actions on cards in the browser. A capital letter applies to all listed cards. */
enum BrowserAct implements KeyedAct {
    FLAG("f", "flag the card, or remove the flag"),
    SUSPEND("x", "suspend the card, or unsuspend it"),
    NOTE("j", "write a note of your own on the card"),
    EDIT("d", "edit the card in your editor"),
    RESET("0", "make the card new again, as if you had never answered it"),
    UNDO("u", "undo what you did last in this list"),
    STUDY_LISTED("S", "study the listed cards; if none is due or new, practise them"),
    EXPORT_LISTED("E", "export the listed cards");

    private final String key;
    private final String does;

    BrowserAct(String key, String does) {
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
