package dev.dateline.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the ways to say "not" to one form: {@code failed to warn}, {@code did not warn}. */
final class Negations {
    /** Words that deny the verb after "to". */
    private static final Set<String> BEFORE_TO = WordList.words(Tables.text("denying"));

    private static final String LACK = "lack";

    /** Words for "not" and "lack". */
    private static final Map<String, String> SINGLE = WordList.map(Tables.text("negative words"));

    /** Pairs of words, and the word that means the same. */
    private static final Map<String, String> PAIRS = WordList.map(Tables.text("pairs of words"));

    /** Prepositions before a number, and the word that means the same. */
    private static final Map<String, String> BEFORE_NUMBER =
            WordList.map("over more, above more, under less, below less, sub less, until to, till to");

    /** Words before the last of several weeks or days: until the 24th week. */
    private static final Set<String> TO_TIMES = Set.of("until", "till", "to");

    /** Families of words that say that something must not be or comes to be no more. */
    private static final Set<String> ENDING = WordFamily.all(Tables.text("ending"));

    /** Words that make a number the least, behind "or" or "and": 18 or older, 2009 and later. */
    private static final Set<String> LATER =
            Set.of("later", "after", "older", "more", "over", "above", "up", "onwards");

    private static final Set<String> ONWARDS = Set.of("on", "onwards", "onward", "up", "upwards");

    /** Words between "born" and the first year: on or after 1 January. */
    private static final Set<String> AFTER_BIRTH =
            Set.of("in", "on", "or", "after", "from", "since", "1", "1th", "january", "jan", "of");

    /** The digits of a year. */
    private static final int YEAR = 4;

    private static final Set<String> BELOW = Set.of("less", "before", "below");

    private static final Set<String> JOINING = Set.of("or", "and");

    private static final Set<String> ENOUGH = Set.of("enough", "sufficient");

    /** The most words from "not" to "enough". */
    private static final int MOST_BETWEEN = 3;

    private Negations() {}

    /** The words with "not" for a verb that denies another, "lack" for "not enough", and one word for each pair. */
    static List<String> plain(List<String> text) {
        List<String> out = new ArrayList<>(text.size());
        List<String> words = text.stream().anyMatch(Slips::hasDigit) ? withoutAged(text) : text;
        for (int i = 0; i < words.size(); i++) {
            String word = SINGLE.getOrDefault(words.get(i), words.get(i));
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean denies = next.equals("to") && BEFORE_TO.contains(word);
            String number = Slips.hasDigit(next) ? BEFORE_NUMBER.getOrDefault(word, word) : word;
            int end = out.size() - 1;
            int born = out.lastIndexOf("born");
            if (born >= 0 && word.length() == YEAR && NumberWords.isDigits(word)) {
                number = firstYear(out.subList(born + 1, out.size()), word);
                end = out.size() - 1;
            }
            boolean from = end > 0 && ONWARDS.contains(word) && out.get(end - 1).equals("from");
            if (from && Slips.hasDigit(out.get(end))) {
                out.set(end - 1, "least");
                continue;
            }
            if (end > 0 && LATER.contains(word) && JOINING.contains(out.get(end)) && Slips.hasDigit(out.get(end - 1))) {
                out.set(end, out.get(end - 1));
                out.set(end - 1, "least");
                continue;
            }
            String pair = end < 0 ? "" : PAIRS.getOrDefault(out.get(end) + "-" + word, "");
            int not = out.lastIndexOf("not");
            if (ENOUGH.contains(word) && not >= 0 && not + MOST_BETWEEN > end) {
                out.set(not, LACK);
            } else if (!pair.isEmpty()) {
                out.set(end, pair);
            } else {
                boolean last = i > 0 && number.endsWith("th") && TO_TIMES.contains(words.get(i - 1));
                out.add(denies ? "not" : last ? NumberWords.cardinal(number) : number);
                i += denies ? 1 : 0;
            }
        }
        return out;
    }

    /** The words without those that say that a number is an age: aged 16, over the age of 60. */
    private static List<String> withoutAged(List<String> words) {
        List<String> out = new ArrayList<>(words);
        int age = Collections.indexOfSubList(out, List.of("age", "of"));
        out.subList(Math.max(age, 0), age < 0 ? 0 : age + 2).clear();
        out.remove("aged");
        return out;
    }

    /** The words with "not" for a last word "free" that says that there is none of a thing: malaria free. */
    static List<String> withoutFree(List<String> words) {
        int last = words.size() - 1;
        if (last < 1 || !words.get(last).equals("free") || isIn(words) || WordFamily.isPast(words.get(last - 1))) {
            return words;
        }
        List<String> out = new ArrayList<>(words.subList(0, last));
        out.add(last - 1, "not");
        return out;
    }

    /** The words with "child" for an age below 18, which a right form without a number may mean: marriage under 18. */
    static List<String> withoutAge(List<String> words) {
        int at = words.indexOf("18");
        if (at < 1 || !BELOW.contains(words.get(at - 1))) {
            return words;
        }
        List<String> out = new ArrayList<>(words);
        out.subList(at - 1, at + 1).clear();
        out.add(at - 1, "child");
        return out;
    }

    /**
     * The first year of birth: 2009, for "after 2008", "from 2009" and "on or after 1 January 2009". The words before the
     * year become "least".
     */
    private static String firstYear(List<String> before, String year) {
        boolean same = before.contains("or") || before.contains("from") || before.contains("since");
        if (!(same || before.equals(List.of("after"))) || !AFTER_BIRTH.containsAll(before)) {
            return year;
        }
        before.clear();
        before.add("least");
        return same ? year : Integer.toString(Integer.parseInt(year) + 1);
    }

    /** Whether the words deny something. */
    static boolean isIn(List<String> words) {
        return plain(words).stream().anyMatch(Negations::denies);
    }

    /** Whether two words deny something: lack and no, or no and stopped. Two verbs are only compared as words. */
    static boolean areAlike(String one, String other) {
        return (denies(one) && (denies(other) || ENDING.contains(WordFamily.of(other))))
                || (denies(other) && ENDING.contains(WordFamily.of(one)));
    }

    /** Whether a word says that something is not, or that there is none. */
    static boolean denies(String word) {
        return word.equals(LACK) || Phrase.isNegation(word);
    }
}
