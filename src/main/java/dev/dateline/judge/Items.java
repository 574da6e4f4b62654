package dev.dateline.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** An answer that is a set of items in any order: {@code Canada, Mexico and the United States}. */
final class Items {
    private static final int MOST = 12;

    private final List<String> right;

    private Items(List<String> right) {
        this.right = right;
    }

    /** The items of an answer; empty if it is not a set. */
    static Optional<Items> of(String answer) {
        List<String> items = split(answer);
        boolean set = items.size() > 1 && items.size() <= MOST && !hasDigits(items);
        return set ? Optional.of(new Items(items)) : Optional.empty();
    }

    private static boolean hasDigits(List<String> items) {
        return items.stream().anyMatch(Slips::hasDigit);
    }

    private static List<String> split(String text) {
        List<String> out = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (String word : spaced(text).split(" ", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.equals(",") || lower.equals("and") || lower.equals("&") || lower.equals("plus")) {
                end(item, out);
            } else if (!word.isEmpty()) {
                item.append(item.isEmpty() ? "" : " ").append(word);
            }
        }
        end(item, out);
        return out;
    }

    /** Replaces every sign between items by a comma with spaces around it. */
    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c == ',' || c == ';' || c == '/' || c == '+' || c == '\n';
            out.append(sign ? " , " : c == '&' ? " & " : String.valueOf(c));
        }
        return out.toString();
    }

    private static void end(StringBuilder item, List<String> out) {
        if (!item.isEmpty()) {
            out.add(item.toString());
            item.setLength(0);
        }
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
