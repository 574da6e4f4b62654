package dev.dateline.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits an amount into words, and puts expressions of several words into the order in which {@link AmountReader} reads
 * them.
 */
final class AmountTokens {
    private static final Set<String> MORE = Set.of("more", "older", "over", "above", "higher", "longer", "up");
    private static final Set<String> LESS = Set.of("less", "fewer", "younger", "under", "below", "lower", "shorter");

    private static final Map<String, String> COLLECTIVES = WordList.map(Tables.text("collectives"));

    private static final Set<String> ONE = Set.of("single", "full", "whole");

    private final List<String> words;
    private final List<String> wantedUnit;
    private final Units units;

    private AmountTokens(String text, List<String> wantedUnit, Units units) {
        this.wantedUnit = wantedUnit;
        this.units = units;
        this.words = new ArrayList<>(Tokens.of(text));
    }

    static List<String> of(String text, List<String> wantedUnit, Fillers fillers) {
        AmountTokens tokens = new AmountTokens(text, wantedUnit, fillers.units());
        tokens.joinGroups();
        tokens.joinHundreds();
        tokens.joinHatTrick();
        tokens.joinLimits();
        tokens.joinOdd();
        tokens.dropWhole();
        tokens.dropEarlier(fillers);
        tokens.joinOnes();
        tokens.joinHalves();
        return tokens.words;
    }

    /** Joins groups of three digits: {@code 40 000}. */
    private void joinGroups() {
        for (int i = 0; i + 1 < words.size(); i++) {
            String one = words.get(i);
            String next = words.get(i + 1);
            if (one.length() <= 3 && NumberWords.isWhole(one) && isGroup(next) && one.charAt(0) != '0') {
                words.set(i, one + next);
                words.remove(i + 1);
                while (i + 1 < words.size() && isGroup(words.get(i + 1))) {
                    words.set(i, words.get(i) + words.remove(i + 1));
                }
            }
        }
    }

    private static boolean isGroup(String token) {
        return token.length() == 3 && token.charAt(0) != '-' && NumberWords.isWhole(token);
    }

    /** Joins hundreds and the rest that follow each other in words, unless they are a time: two forty. */
    private void joinHundreds() {
        boolean time = units.isOfKind("hour", wantedUnit);
        for (int i = 0; i + 1 < words.size() && !time; i++) {
            NumberWords.Run hundreds = new NumberWords.Run(words, i);
            NumberWords.Run rest = new NumberWords.Run(words, hundreds.end);
            boolean both = hundreds.end > i && hundreds.number.signum() > 0 && hundreds.isBelow(100);
            if (both && !hundreds.ordinal && !rest.ordinal && !rest.isBelow(10) && rest.isBelow(100)) {
                String number =
                        hundreds.number.scaleByPowerOfTen(2).add(rest.number).toPlainString();
                words.subList(i, rest.end).clear();
                words.add(i, number);
            }
        }
    }

    private void joinHatTrick() {
        int hat = Collections.indexOfSubList(words, List.of("hat", "trick"));
        if (hat >= 0) {
            words.remove(hat);
            words.set(hat, "hattrick");
        }
    }

    /**
     * Writes a limit as "at least" or "at most" before the number: {@code 40 or more}, {@code no more than 40}, {@code a
     * maximum of 40}.
     */
    private void joinLimits() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String before = i == 0 ? "" : words.get(i - 1);
            boolean last = i > 0 && i == words.size() - 1;
            boolean joined = last && (before.equals("or") || before.equals("and"));
            boolean denied = before.equals("no") || before.equals("not");
            boolean more = MORE.contains(word);
            if (word.equals("minimum")
                    || word.equals("maximum")
                    || word.equals("max")
                    || (last && word.equals("plus"))) {
                limit(i, i + 1, word.equals("maximum") || word.equals("max") ? "most" : "least");
            } else if ((joined || denied) && (more || LESS.contains(word))) {
                limit(i - 1, i + 1, more == joined ? "least" : "most");
            } else if (last && before.equals("at")) {
                limit(i - 1, i + 1, word);
            }
        }
    }

    private void limit(int from, int to, String limit) {
        words.subList(from, to).clear();
        words.addAll(0, List.of("at", limit));
    }

    /** Writes "bit over" before a number with "odd" behind it: {@code 80 odd}. */
    private void joinOdd() {
        int odd = words.indexOf("odd");
        if (odd > 0 && NumberWords.isNumber(words.get(odd - 1))) {
            words.remove(odd);
            words.addAll(0, List.of("bit", "over"));
        }
    }

    /** Removes the total after a number that has its unit: {@code 191 seats out of 465}. */
    private void dropWhole() {
        int out = words.indexOf("out");
        boolean of = out > 1 && out + 2 < words.size() && words.get(out + 1).equals("of");
        if (of && NumberWords.isNumber(words.get(out + 2)) && !NumberWords.isNumber(words.get(out - 1))) {
            words.subList(out, words.size()).clear();
        }
    }

    /** Removes what is before the number to which a change led, if the question asks for that: from 45 to 50, up to 50. */
    private void dropEarlier(Fillers fillers) {
        int to = words.indexOf("to");
        String first = words.isEmpty() ? "" : words.get(0);
        boolean number = to > 1 && first.equals("from") && NumberWords.isNumber(words.get(1));
        if (to > 0
                && to + 1 < words.size()
                && (number || (to == 1 && first.equals("up")))
                && Directions.asksForLevel(fillers)) {
            words.subList(0, to + 1).clear();
        }
    }

    /** Writes "a metre", "a single dose" and "twice" with 1 and 2, if no number is before it. */
    private void joinOnes() {
        boolean half = !Collections.disjoint(words, AmountWords.FRACTIONS.keySet());
        for (int i = 0; i < words.size() && !half; i++) {
            String word = words.get(i);
            if (NumberWords.isNumber(word)) {
                return;
            }
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            boolean article = word.equals("a") || word.equals("an");
            if (article && COLLECTIVES.containsKey(next)) {
                words.remove(i--);
            } else if (COLLECTIVES.containsKey(word)) {
                words.set(i, COLLECTIVES.getOrDefault(word, ""));
            } else if ((article && ONE.contains(next)) || (ONE.contains(word) && next.equals("one"))) {
                words.remove(i--);
            } else if ((article || ONE.contains(word)) && isUnit(i + 1)) {
                words.set(i, "1");
            } else if (word.equals("once") || word.equals("twice")) {
                words.set(i, word.equals("once") ? "1" : "2");
            }
        }
    }

    private boolean isUnit(int at) {
        return at < words.size() && (units.lengthAt(words, at) > 0 || wantedUnit.contains(units.one(words.get(at))));
    }

    /** Moves the half of {@code a year and a half} to the number before the unit. */
    private void joinHalves() {
        for (int i = 1; i + 3 < words.size(); i++) {
            if (units.isUnit(words.get(i)) && words.subList(i + 1, i + 4).equals(List.of("and", "a", "half"))) {
                boolean one = words.get(i - 1).equals("a") || words.get(i - 1).equals("an");
                words.subList(i + 1, i + 4).clear();
                words.set(i - 1, one ? "1" : words.get(i - 1));
                words.addAll(i, List.of("and", "a", "half"));
                return;
            }
        }
    }
}
