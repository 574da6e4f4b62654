package dev.dateline.judge;

import java.util.List;
import java.util.Set;

/** Words that say whether a figure rose or fell. They give the sign of a change. */
final class Directions {
    /** Words for a fall in a question; not "less" and "fewer", which are also used for comparisons. */
    private static final Set<String> FALLS = WordList.words(Tables.text("falls"));

    private static final Set<String> LESS = Set.of("less", "fewer");
    private static final Set<String> UP = WordList.words(Tables.text("rises"));
    private static final Set<String> ZERO = Set.of("zero", "freezing", "0", "nought");

    private Directions() {}

    /** -1 if the word here means down, 1 if it means up, else 0. "Down to 3" is a level and gives 0. */
    static int of(List<String> words, int at) {
        boolean level = at + 1 < words.size() && words.get(at + 1).equals("to");
        String word = words.get(at);
        return level ? 0 : isDown(word) ? -1 : UP.contains(word) ? 1 : 0;
    }

    static boolean isDirection(String word) {
        return isDown(word) || UP.contains(word);
    }

    private static boolean isDown(String word) {
        return FALLS.contains(word) || LESS.contains(word);
    }

    static boolean isZero(String word) {
        return ZERO.contains(word);
    }

    /** Whether the question asks to which number something changed, so that "up to 50" is no limit. */
    static boolean asksForLevel(Fillers fillers) {
        return fillers.givesTogether(List.of("to", "what")) || fillers.givesTogether(List.of("to", "which"));
    }

    /** Whether the question itself asks about a fall: "By how much did exports fall?" */
    static boolean asksForFall(Fillers fillers) {
        return fillers.asksOneOf(FALLS);
    }
}
