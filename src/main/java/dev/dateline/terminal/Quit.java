package dev.dateline.terminal;

import java.util.List;

/** Ends all screens: the learner pressed Ctrl-C or quit at home, or the input has ended. Everything is saved. */
final class Quit extends InterruptedException {
    private static final long serialVersionUID = 1;

    private final transient List<String> parting;

    /** @param parting the lines to print on the normal screen */
    Quit(List<String> parting) {
        this.parting = List.copyOf(parting);
    }

    List<String> parting() {
        return parting;
    }
}
