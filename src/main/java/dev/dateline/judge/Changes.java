package dev.dateline.judge;

import dev.dateline.judge.Pairing.Word;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Compares what two phrases say about more or less of something: {@code to lower prices}, {@code prices were too high}. */
final class Changes {
    private static final Set<String> UP = WordFamily.all(Tables.text("making more"));
    private static final Set<String> DOWN = WordFamily.all(Tables.text("making less"));

    /** Families of words that say that there is much or little. */
    private static final Set<String> HIGH = WordFamily.all("high excess much many big");

    private static final Set<String> LOW = WordFamily.all("low lack little few small");

    private static final Set<String> TOO = Set.of("too", "so", "lack", "excess");

    private static final Set<String> STATES = Set.of("high", "low", "little", "few", "much", "many");

    private final boolean state;
    private final boolean dueState;
    private final boolean why;
    private final boolean sameLevel;

    Changes(List<String> typed, List<String> right, Fillers fillers) {
        this.state = isState(typed);
        this.dueState = isState(right);
        this.why = fillers.asks("why");
        String level = level(right);
        this.sameLevel = !level.isEmpty() && level.equals(level(typed));
    }

    private static boolean isState(List<String> words) {
        return !Collections.disjoint(words, TOO) || (!words.contains("to") && !Collections.disjoint(words, STATES));
    }

    /** The number behind "to": 2, for "to 2 percent"; empty if there is none. */
    private static String level(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (Slips.hasDigit(words.get(i)) && words.get(i - 1).equals("to")) {
                return words.get(i);
            }
        }
        return "";
    }

    /** Whether a family of words says that something is much or becomes more. */
    static boolean isMore(String family) {
        return UP.contains(family) || HIGH.contains(family);
    }

    /** Whether a family of words says that something becomes more or less. */
    static boolean isChange(Word word) {
        return UP.contains(word.family()) || DOWN.contains(word.family());
    }

    /**
     * Whether one word is a state and the other the change that the state calls for (too high, lower), or both are
     * changes to the same number in the same direction (double to 2 percent, raise to 2 percent).
     *
     * @param said a typed word, and {@code due} a due one
     */
    boolean agree(Word said, Word due) {
        String one = said.family();
        String other = due.family();
        boolean past = (state ? due : said).text().endsWith("ed"); // the drought had lowered the lake
        return (why && state != dueState && !past && (state ? callsFor(one, other) : callsFor(other, one)))
                || ((sameLevel || (why && !state && !dueState))
                        && ((UP.contains(one) && UP.contains(other)) || (DOWN.contains(one) && DOWN.contains(other))));
    }

    private static boolean callsFor(String state, String change) {
        return (HIGH.contains(state) && DOWN.contains(change)) || (LOW.contains(state) && UP.contains(change));
    }

    /** Whether a state and a goal contradict each other: prices too low, to lower prices. */
    boolean areOpposed(List<Word> said, List<Word> due) {
        List<Word> is = state ? said : due;
        List<Word> goals = state ? due : said;
        return why
                && state != dueState
                && is.stream().anyMatch(one -> goals.stream().anyMatch(goal -> isOpposed(one, goal)));
    }

    private static boolean isOpposed(Word is, Word goal) {
        if (goal.text().endsWith("ed")) {
            return false;
        }
        boolean more = goal.text().endsWith("er")
                && goal.family().equals(is.family())
                && !is.text().endsWith("er");
        return more
                || (LOW.contains(is.family())
                        && DOWN.contains(goal.family())
                        && !goal.text().equals("low"))
                || (HIGH.contains(is.family())
                        && UP.contains(goal.family())
                        && !goal.text().equals("high"));
    }
}
