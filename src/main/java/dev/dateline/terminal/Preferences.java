package dev.dateline.terminal;

import dev.dateline.app.Setting;
import dev.dateline.app.Settings;

/**
 * The learner's preferences for a session on the screen.
 *
 * @param brief whether a right answer to a card that they know gets a short verdict
 * @param readFirst whether to show the facts of new cards before asking the cards
 */
record Preferences(boolean brief, boolean readFirst) {
    static Preferences of(Settings settings) {
        return new Preferences(settings.get(Setting.SHORT_VERDICTS), settings.get(Setting.READ_FIRST));
    }
}
