package dev.dateline.judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** An answer that is a set of items in any order: {@code Canada, Mexico and the United States}. */
final class Items {
    private static final int MOST = 12;
    private static final List<String> SIGNS = List.of(";", "/", "+", "\n");
    private static final Set<String> JOINS = Set.of("and", "&", "plus");

    private final List<String> right;

    private Items(List<String> right) {
        this.right = right;
    }

    /** The items of an answer; empty if it is not a set. */
    static Optional<Items> of(String answer) {
        List<String> items = split(answer);
        boolean set = items.size() > 1 && items.size() <= MOST && items.stream().noneMatch(Slips::hasDigit);
        return set ? Optional.of(new Items(items)) : Optional.empty();
    }

    private static List<String> split(String text) {
        String plain = text.replace("&", " & ");
        for (String sign : SIGNS) {
            plain = plain.replace(sign, ",");
        }
        StringBuilder out = new StringBuilder();
        for (String word : plain.split(" +", -1)) {
            out.append(JOINS.contains(word.toLowerCase(Locale.ROOT)) ? "," : word)
                    .append(' ');
        }
        return WordList.commas(out.toString());
    }

    /**
     * The verdict on a typed list. Empty if an item is not in the set.
     *
     * @param judge judges a typed item against a right one
     */
    Optional<Outcome> judge(String typed, BiFunction<String, String, Outcome> judge) {
        List<String> items = split(typed);
        if (items.size() > right.size() || items.isEmpty()) {
            return Optional.empty();
        }
        String last = items.get(items.size() - 1);
        String head = last.substring(last.lastIndexOf(' ') + 1);
        boolean[] used = new boolean[right.size()];
        boolean slip = false;
        for (String item : items) {
            Outcome alone = take(item, used, judge);
            boolean shared = !alone.accepted() && !item.equals(last);
            Outcome whole = shared ? take(item + " " + head, used, judge) : alone;
            if (!whole.accepted()) {
                return Optional.empty();
            }
            slip |= whole.verdict() != Verdict.CORRECT;
        }
        if (items.size() < right.size()) {
            return Optional.of(Outcome.partial(items.size() + " of " + right.size()));
        }
        return Optional.of(slip ? Outcome.TYPO : Outcome.CORRECT);
    }

    /**
     * Finds the unused right item that fits best, and marks it as used.
     *
     * @return the verdict on the typed item; wrong if none fits
     */
    private Outcome take(String item, boolean[] used, BiFunction<String, String, Outcome> judge) {
        Outcome best = Outcome.WRONG;
        int found = -1;
        for (int i = 0; i < right.size() && best.verdict() != Verdict.CORRECT; i++) {
            Outcome outcome = used[i] ? Outcome.WRONG : judge.apply(item, right.get(i));
            if (outcome.accepted()) {
                best = outcome;
                found = i;
            }
        }
        if (found >= 0) {
            used[found] = true;
        }
        return best;
    }
}
