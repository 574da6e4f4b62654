package dev.dateline.terminal;

import dev.dateline.app.Setting;
import dev.dateline.app.Settings;

/**
 * How a learner wants a session on the screen.
 *
 * @param brief whether a right answer to a card that they know is told in short
 * @param readFirst whether the facts behind new cards are read before the cards are asked
 */
record Preferences(boolean brief, boolean readFirst) {
    static Preferences of(Settings settings) {
        return new Preferences(settings.get(Setting.SHORT_VERDICTS), settings.get(Setting.READ_FIRST));
    }
}
