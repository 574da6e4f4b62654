package dev.dateline.terminal;

/** The actions on cards in the browser. A capital letter applies to all listed cards. */
enum BrowserAct implements KeyedAct {
    FLAG("f", "flag the card, or take the flag off"),
    SUSPEND("x", "suspend the card, or ask it again"),
    NOTE("j", "write a note of your own on the card"),
    EDIT("d", "edit the card in your editor"),
    RESET("0", "begin the card anew, as if you had never answered it"),
    UNDO("u", "take back what you did here last"),
    STUDY_LISTED("S", "study the cards listed; if none is due or new, practise them"),
    EXPORT_LISTED("E", "export the cards listed");

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
