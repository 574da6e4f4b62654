package dev.dateline.study;

import java.util.Collection;
import java.util.Optional;

/**
 * What a learner can do in a session beside answering. Each act has one word for lines and one key for the screen, the same
 * wherever it can be done.
 */
public enum StudyAct {
    HINT("hint", "h", ""),
    UNDO("undo", "u", ""),
    OVERRULE("override", "o", "you were right, or wrong"),
    /** Ask the card next that the last answer was mixed up with. */
    ASK_CONFUSED("other", "m", "after a mix-up: ask that card"),
    SKIP("skip", "s", ""),
    /** Show where the facts of the answer stand. */
    EVIDENCE("evidence", "e", ""),
    FLAG("flag", "f", ""),
    SUSPEND("suspend", "x", ""),
    /** Show once more what was read before the questions. */
    READ("read", "r", "the facts again that were read first"),
    STOP("quit", "", ""),
    /** Ask whether the deck may accept from now on what was typed. */
    OFFER_FORM("accept", "y", ""),
    /** Let the deck accept it. */
    KEEP_FORM("", "y", ""),
    /** Leave the verdict for the next question. */
    NEXT("", " ", ""),
    /** Open the card in the learner's editor. */
    EDIT("", "d", "");

    private final String word;
    private final String key;
    private final String help;

    StudyAct(String word, String key, String help) {
        this.word = word;
        this.key = key;
        this.help = help;
    }

    /** The key on the screen; empty where it has none of its own. */
    public String key() {
        return key;
    }

    /** The act of a key on the screen. */
    public static Optional<StudyAct> ofKey(String key) {
        for (StudyAct act : values()) {
            if (!key.isEmpty() && act.key.equals(key)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /** The act of a word behind a colon. */
    public static Optional<StudyAct> ofWord(String word, Collection<StudyAct> allowed) {
        for (StudyAct act : allowed) {
            if (!word.isEmpty() && act.word.equals(word)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /** The words for acts, each with its colon: {@code :hint :undo}. */
    public static String words(Collection<StudyAct> acts) {
        return String.join(" ", acts.stream().map(act -> ":" + act.word).toList());
    }

    /** The words for acts, with their help where the word does not say it all. */
    public static String explained(Collection<StudyAct> acts) {
        return String.join(
                "  ",
                acts.stream()
                        .map(act -> ":" + act.word + (act.help.isEmpty() ? "" : " (" + act.help + ")"))
                        .toList());
    }
}
