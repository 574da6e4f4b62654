package dev.dateline.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that say whether a figure rose or fell. They give the sign of a change. */
final class Directions {
    private static final Set<String> DOWN = WordList.words("""
        fell fall falls fallen falling down drop drops dropped dropping decline declines declined declining decrease
        decreases decreased decreasing shrank shrunk shrink shrinks shrinking shrinkage contract contracts
        contracted contraction lost lose loses loss lower lowered reduced reduction cut sank sunk slumped plunged
        dipped deficit fewer less
        """);
    private static final Set<String> FALLS = falls();
    private static final Set<String> UP = WordList.words("""
        rose rise rises risen rising grew grow grows grown growing growth up increase increases increased increasing
        gain gains gained higher raised climbed jumped surged expanded expansion surplus more
        """);
    private static final Set<String> ZERO = Set.of("zero", "freezing", "0", "nought");

    private Directions() {}

    /** Words for a fall in a question, except "less", which is also used for comparisons. */
    private static Set<String> falls() {
        Set<String> falls = new HashSet<>(DOWN);
        falls.remove("less");
        falls.remove("fewer");
        return falls;
    }

    /** -1 if the word here means down, 1 if it means up, else 0. "Down to 3" is a level and gives 0. */
    static int of(List<String> words, int at) {
        boolean level = at + 1 < words.size() && words.get(at + 1).equals("to");
        String word = words.get(at);
        return level ? 0 : DOWN.contains(word) ? -1 : UP.contains(word) ? 1 : 0;
    }

    static boolean isDirection(String word) {
        return DOWN.contains(word) || UP.contains(word);
    }

    static boolean isZero(String word) {
        return ZERO.contains(word);
    }

    /** Whether the question itself asks about a fall: "By how much did exports fall?" */
    static boolean asksForFall(Fillers fillers) {
        return fillers.asksOneOf(FALLS);
    }
}
