package dev.dateline.library;

import dev.dateline.judge.CommonNames;
import dev.dateline.judge.NumberWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits an answer that lists several things: {@code France, Spain and Bosnia and Herzegovina}. */
public final class JottedList {
    private static final int MOST_ITEMS = 12;
    private static final int MOST_WORDS_OF_ITEM = 4;
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]\\s*(?:(?:and|&) )?| (?:and|&) ");
    private static final Pattern ASKS_MANY = Pattern.compile(
            "\\b(?:which|what) (?:[\\p{L}-]+ ){0,2}(?!\\p{L}*ss\\b)\\p{L}+s (?:are|were|did|do|have|had|made|took|won|voted|joined"
                    + "|signed|left|border|make|form)\\b",
            Pattern.CASE_INSENSITIVE);

    private JottedList() {}

    /**
     * The things that an answer lists. Empty if it is one thing, or if the question asks for a different number of
     * things.
     */
    public static List<String> of(String ask, String answer) {
        List<String> items = items(answer);
        int asked = askedFor(ask);
        boolean named = ask.regionMatches(true, 0, "name ", 0, 5) || ask.regionMatches(true, 0, "list ", 0, 5);
        boolean many = named || ASKS_MANY.matcher(ask).find();
        return isList(items) && (asked == items.size() || (asked == 0 && many)) ? items : List.of();
    }

    /** Whether these texts may be the things of a list: few, short and all different. */
    static boolean isList(List<String> items) {
        return items.size() > 1
                && items.size() <= MOST_ITEMS
                && new HashSet<>(items).size() == items.size()
                && items.stream()
                        .allMatch(item ->
                                item.split(" ", -1).length <= MOST_WORDS_OF_ITEM && Character.isLetter(item.charAt(0)));
    }

    /** Splits an answer at commas, semicolons, line ends and "and". A name with an "and" is one thing. */
    static List<String> items(String answer) {
        List<String> items = new ArrayList<>();
        for (String part : BETWEEN.split(answer.strip(), -1)) {
            int last = items.size() - 1;
            String joined = items.isEmpty() ? "" : items.get(last) + " and " + part.strip();
            if (CommonNames.country(joined).isPresent()
                    || CommonNames.body(joined).isPresent()) {
                items.set(last, joined);
            } else if (!part.isBlank()) {
                items.add(part.strip());
            }
        }
        return items;
    }

    /** How many things a question asks for, as in "Which three countries"; 0 if it does not say. */
    private static int askedFor(String ask) {
        String[] words = ask.toLowerCase(Locale.ROOT).split(" ", -1);
        for (int i = 0; i < Math.min(words.length, 5); i++) {
            int number = NumberWords.ONES.indexOf(words[i]);
            if (number > 1 && number <= MOST_ITEMS) {
                return number;
            }
        }
        return 0;
    }
}
