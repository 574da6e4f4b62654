package dev.dateline.study;

import java.util.Collection;
import java.util.Optional;

/** What a learner can do in a session besides answering. An act may have a word for lines and a key for the screen. */
public enum StudyAct implements KeyedAct {
    HINT("hint", "h", ""),
    UNDO("undo", "u", ""),
    OVERRULE("override", "o", "you were right, or wrong"),
    /** Ask next the card that the last answer was mixed up with. */
    ASK_CONFUSED("other", "m", "after a mix-up: ask that card"),
    SKIP("skip", "s", ""),
    /** Show the source of the answer. */
    EVIDENCE("evidence", "e", ""),
    FLAG("flag", "f", ""),
    SUSPEND("suspend", "x", ""),
    /** Show again what was read before the questions. */
    READ("read", "r", "show the facts behind the new cards again"),
    /** Keep a note on the answered card. */
    NOTE("note", "j", "followed by a text: write a note on the last card"),
    STOP("quit", "", ""),
    /** Ask the learner whether the deck may accept the typed form. */
    OFFER_FORM("accept", "y", ""),
    /** Accept the typed form in the deck. */
    KEEP_FORM("", "y", ""),
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

    @Override
    public String key() {
        return key;
    }

    public static Optional<StudyAct> ofWord(String word, Collection<StudyAct> allowed) {
        return allowed.stream()
                .filter(act -> !word.isEmpty() && act.word.equals(word))
                .findFirst();
    }

    /** The words for acts, each with a colon: {@code :hint :undo}. */
    public static String words(Collection<StudyAct> acts) {
        return String.join(" ", acts.stream().map(act -> ":" + act.word).toList());
    }

    /** The words for acts, with an explanation if the word does not explain itself. */
    public static String explained(Collection<StudyAct> acts) {
        return String.join(
                "  ",
                acts.stream()
                        .map(act -> ":" + act.word + (act.help.isEmpty() ? "" : " (" + act.help + ")"))
                        .toList());
    }
}
