package dev.dateline.judge;

import dev.dateline.judge.Pairing.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what two phrases say about more or less of something: {@code to lower prices}, {@code prices were too high}. */
final class Changes {
    private static final Set<String> UP = WordFamily.all(Tables.text("making more"));
    private static final Set<String> DOWN = WordFamily.all(Tables.text("making less"));

    /** Families of words that say that there is much or little. */
    private static final Set<String> HIGH = WordFamily.all("high excess much many big");

    private static final Set<String> LOW = WordFamily.all("low lack little few small");

    /** Adjectives for a price, and the words that mean the same. */
    private static final Map<String, String> PRICES = WordList.map(
            "cheap low price, cheaper reduce price, expensive high price, costly high price, pricey high price, "
                    + "dear high price, dearer higher price, unaffordable excess price, affordable reduce price");

    private static final Set<String> MOVING = WordFamily.all("bring push drive get force send keep put");

    private static final Set<String> QUANTITIES = WordFamily.all(
            "price cost inflation rate tax wage pay rent debt number amount level emission temperature deficit demand sale "
                    + "spending supply value share");

    /** The most words between a verb and "up" or "down". */
    private static final int MOST_BETWEEN = 4;

    private static final Set<String> TOO = Set.of("too", "so", "lack", "excess");

    private final boolean state;
    private final boolean dueState;
    private final boolean why;
    private final boolean sameLevel;

    Changes(List<String> typed, List<String> right, Fillers fillers) {
        this.state = !Collections.disjoint(typed, TOO);
        this.dueState = !Collections.disjoint(right, TOO);
        this.why = fillers.asks("why");
        String level = level(right);
        this.sameLevel = !level.isEmpty() && level.equals(level(typed));
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

    /** Whether a family of words says that something becomes more or less. */
    static boolean isChange(String family) {
        return UP.contains(family) || DOWN.contains(family);
    }

    /** The words with "reduce" for "bring down" and "low price" for "cheap". */
    static List<String> plain(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        List<String> families = words.stream().map(WordFamily::of).toList();
        for (String word : words) {
            int sense = word.equals("down") ? -1 : word.equals("up") ? 1 : 0;
            int verb = sense == 0 || Collections.disjoint(families, QUANTITIES) ? -1 : moving(out);
            if (verb >= 0) {
                out.set(verb, sense < 0 ? "reduce" : "raise");
            } else {
                out.addAll(List.of(PRICES.getOrDefault(word, word).split(" ", -1)));
            }
        }
        return out;
    }

    /** The place of the verb to which "down" behind these words belongs; -1 if there is none. */
    private static int moving(List<String> words) {
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - MOST_BETWEEN); i--) {
            if (MOVING.contains(WordFamily.of(words.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether one word is a state and the other the change that the state calls for (too high, lower), or both are
     * changes to the same number in the same direction (double to 2 percent, raise to 2 percent).
     *
     * @param one the family of a typed word, and {@code other} that of a due one
     */
    boolean agree(String one, String other) {
        return (why && state != dueState && (state ? callsFor(one, other) : callsFor(other, one)))
                || (sameLevel
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
        return (LOW.contains(is.family())
                        && DOWN.contains(goal.family())
                        && !goal.text().equals("low"))
                || (HIGH.contains(is.family())
                        && UP.contains(goal.family())
                        && !goal.text().equals("high"));
    }
}
