package dev.dateline.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Aligns the words of a typed text with those of a right one, and counts slips. One word may match two words that are
 * run together. A plural matches its singular.
 */
final class Alignment {
    /** The result if the words cannot be aligned. */
    static final int NONE = 1000;

    /** The fewest letters of a word in a name that may have other vowels. */
    private static final int LONG = 7;

    /** Small words in names. Each of them matches the others. */
    private static final Set<String> SMALL = Set.of("of", "for", "on", "in");

    private final List<String> typed;
    private final List<String> right;
    private final Words known;
    /** Whether the right text is a name of several words. */
    private final boolean named;

    private Alignment(List<String> typed, List<String> right, Words known, boolean named) {
        this.named = named && right.size() > 1;
        this.typed = typed;
        this.right = right;
        this.known = known;
    }

    /** The least number of slips between {@code typed} and {@code right}, or {@link #NONE}. */
    static int slips(List<String> typed, List<String> right, Words known) {
        return slips(typed, right, known, false);
    }

    /**
     * The least number of slips, or {@link #NONE}. If {@code named}, the right text is a name, and one of its words may
     * be mistyped as another English word.
     */
    static int slips(List<String> typed, List<String> right, Words known, boolean named) {
        if (Math.abs(typed.size() - right.size()) > 3 || typed.isEmpty() || right.isEmpty()) {
            return NONE;
        }
        return new Alignment(typed, right, known, named).fewest();
    }

    private int fewest() {
        int[][] least = new int[typed.size() + 1][right.size() + 1];
        for (int[] row : least) {
            Arrays.fill(row, NONE);
        }
        least[0][0] = 0;
        for (int i = 0; i <= typed.size(); i++) {
            for (int j = 0; j <= right.size(); j++) {
                if (least[i][j] < NONE) {
                    step(least, i, j, 1, 1);
                    step(least, i, j, 1, 2);
                    step(least, i, j, 2, 1);
                    step(least, i, j, 1, 3);
                    step(least, i, j, 3, 1);
                }
            }
        }
        return least[typed.size()][right.size()];
    }

    private void step(int[][] least, int i, int j, int ofTyped, int ofRight) {
        if (i + ofTyped > typed.size() || j + ofRight > right.size()) {
            return;
        }
        String one = run(typed, i, ofTyped);
        String other = run(right, j, ofRight);
        boolean whole = ofTyped > 1 && typed.subList(i, i + ofTyped).contains(other);
        if (one.isEmpty() || other.isEmpty() || whole) {
            return;
        }
        int cost = cost(one, other, ofTyped == 1 && ofRight == 1 ? 0 : longest(j, ofRight));
        int sum = least[i][j] + cost;
        if (sum < least[i + ofTyped][j + ofRight]) {
            least[i + ofTyped][j + ofRight] = sum;
        }
    }

    private int longest(int from, int length) {
        int longest = 0;
        for (int i = from; i < from + length; i++) {
            longest = Math.max(longest, right.get(i).length());
        }
        return longest;
    }

    /** The words run together. Empty if there are several words and one of them is a negation or a number in digits. */
    private static String run(List<String> words, int from, int length) {
        if (length == 1) {
            return words.get(from);
        }
        StringBuilder out = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            String word = words.get(i);
            if (Phrase.isNegation(word) || NumberWords.isDigits(word)) {
                return "";
            }
            out.append(word);
        }
        return out.toString();
    }

    /**
     * The number of slips of one word: 0, 1, or {@link #NONE}.
     *
     * @param longest the length of the longest word among those that were run together; 0 if none were
     */
    private int cost(String one, String other, int longest) {
        if (one.equals(other)
                || WordFamily.areOneNoun(one, other)
                || NameSpellings.of(one).equals(NameSpellings.of(other))) {
            return 0;
        }
        if (right.size() > 1 && isRankOf(one, other)) {
            return 0;
        }
        if (named && right.size() > 2 && one.length() == 1 && other.charAt(0) == one.charAt(0)) {
            return 0;
        }
        if (longest > 0 && longest < 5) {
            return NONE;
        }
        if (Spelling.of(one).equals(Spelling.of(other))) {
            return 0;
        }
        if (NumberWords.isDigits(other)) {
            String mended = NumberWords.isDigits(one) ? "" : NumberWords.mend(one);
            return !mended.isEmpty()
                            && NumberWords.inDigits(List.of(mended)).get(0).equals(other)
                    ? 1
                    : NONE;
        }
        if (right.size() > 1 && longest == 0 && Slips.isWithoutVowels(one, other)) {
            return 1;
        }
        boolean unknown =
                longest == 0 && !known.index().isEnglish(one) && !known.index().isName(one);
        if (unknown
                && right.size() > 1
                && Slips.isBeginning(one, other)
                && !known.index().isKnown(one)) {
            return 1;
        }
        if (unknown
                && Math.min(one.length(), other.length()) > 3
                && NameSpellings.soundAlike(one, other)
                && !Slips.turned(one, other)) {
            return 1;
        }
        if (isOtherWord(one) || isOtherWord(Spelling.of(one))) {
            return NONE;
        }
        if (named && longest == 0 && (Slips.isMoved(one, other) || isHeardAs(one, other))) {
            return 1;
        }
        boolean ofShort = longest == 0
                && (right.size() > 1 ? Slips.isOfShortWord(one, other, right.size() > 2) : Slips.isSwapped(one, other));
        return ofShort || Slips.isSlip(one, other) ? 1 : NONE;
    }

    /** Whether a long unknown word in a name has the consonants of the right one: falepelli for falepili. */
    private static boolean isHeardAs(String one, String other) {
        return Math.min(one.length(), other.length()) >= LONG && NameSpellings.sameConsonants(one, other);
    }

    /**
     * Whether the word is known as another word. An English word in a name may be a slip: Ivory Cost. So may an English
     * name in a name of three or more words.
     */
    private boolean isOtherWord(String word) {
        boolean mayBeSlip = named
                && typed.size() == right.size()
                && (right.size() > 2 || known.index().isEnglish(word))
                && !known.index().isName(word);
        return !mayBeSlip && known.index().isKnown(word);
    }

    /** Whether both words are the same number, in any form (sixth, 6th, VI), or both are small words. */
    private static boolean isRankOf(String one, String other) {
        String number = number(one);
        return !number.isEmpty() ? number.equals(number(other)) : SMALL.contains(one) && SMALL.contains(other);
    }

    private static String number(String word) {
        String digits = NumberWords.cardinal(word);
        int roman = NumberWords.roman(word);
        return roman > 0 ? Integer.toString(roman) : NumberWords.isDigits(digits) ? digits : "";
    }
}
