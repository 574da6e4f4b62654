package dev.dateline.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers written as words, and words that multiply a number. */
public final class NumberWords {
    /** The words for zero to nineteen. */
    public static final List<String> ONES =
            List.of(("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                            + " sixteen seventeen eighteen nineteen")
                    .split(" ", -1));

    /** The words for twenty, thirty and so on to ninety. */
    public static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** From first to nineteenth. */
    public static final List<String> ORDINALS =
            List.of(("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                            + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                    .split(" ", -1));

    private static final Map<String, Integer> CARDINAL = new HashMap<>();
    private static final Map<String, Integer> ORDINAL = new HashMap<>();
    /** The power of ten of each magnitude word. */
    private static final Map<String, Integer> MAGNITUDE = Tables.numbers("magnitudes");

    private static final Map<String, String> MISSPELT = WordList.map(Tables.text("misspelt numbers"));

    static {
        for (int i = 0; i < ONES.size(); i++) {
            CARDINAL.put(ONES.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            CARDINAL.put(TENS.get(i), 20 + 10 * i);
            ORDINAL.put(TENS.get(i).substring(0, TENS.get(i).length() - 1) + "ieth", 20 + 10 * i);
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            ORDINAL.put(ORDINALS.get(i), i + 1);
        }
    }

    private NumberWords() {}

    /** The power of ten of a magnitude word; 0 for another word. */
    static int magnitude(String word) {
        boolean plural = word.length() > 4 && word.endsWith("s");
        return MAGNITUDE.getOrDefault(plural ? word.substring(0, word.length() - 1) : word, 0);
    }

    /**
     * The power of ten of a magnitude word of more than three letters; 0 for another word. A shorter word may be a
     * unit.
     */
    static int fullMagnitude(String word) {
        return word.length() > 3 ? magnitude(word) : 0;
    }

    /** The number of a Roman numeral with at least two of the letters i, v, x and l; 0 for another word. */
    static int roman(String word) {
        if (word.length() < 2 || word.length() > 8) {
            return 0;
        }
        int sum = 0;
        int before = 100;
        for (int i = 0; i < word.length(); i++) {
            int value = romanDigit(word.charAt(i));
            int next = i + 1 < word.length() ? romanDigit(word.charAt(i + 1)) : 0;
            boolean taken = next > value && (next == value * 5 || next == value * 10);
            int worth = taken ? next - value : value;
            if (value == 0 || worth > before || (next > value && !taken)) {
                return 0;
            }
            before = worth;
            sum += worth;
            i += taken ? 1 : 0;
        }
        return sum;
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            default -> 0;
        };
    }

    static boolean isOrdinalWord(String word) {
        return ORDINAL.containsKey(word);
    }

    /** Whether a token is a number by itself, in digits or as a word. */
    static boolean isNumber(String token) {
        return isDigits(token) || isWord(token);
    }

    private static boolean isWord(String token) {
        return CARDINAL.containsKey(token) || ORDINAL.containsKey(token);
    }

    /** Whether a token is written in digits: {@code 43}, {@code -1.4}, {@code 3th}. */
    static boolean isDigits(String token) {
        char first = token.isEmpty() ? ' ' : token.charAt(0);
        return (first >= '0' && first <= '9') || (first == '-' && token.length() > 1);
    }

    /** Whether a token is a whole number in digits; a minus sign is allowed. */
    static boolean isWhole(String token) {
        int from = token.startsWith("-") && token.length() > 1 ? 1 : 0;
        return digitsEnd(token, from) == token.length();
    }

    /** The place after the digits that begin at {@code from}. */
    static int digitsEnd(String text, int from) {
        int end = Math.min(from, text.length());
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** The number of an ordinal in digits: 3 for {@code 3th}. Other words are returned unchanged. */
    static String cardinal(String token) {
        return isDigits(token) && token.endsWith("th") ? token.substring(0, token.length() - 2) : token;
    }

    /**
     * The right spelling of a misspelt number word or magnitude. Empty if the word is right, or is not a number word or
     * magnitude.
     */
    static String mend(String word) {
        String known = MISSPELT.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < 5 || CARDINAL.containsKey(word) || ORDINAL.containsKey(word) || magnitude(word) > 0) {
            return "";
        }
        String found = "";
        for (Map<String, Integer> words : List.of(CARDINAL, ORDINAL, MAGNITUDE)) {
            for (String candidate : words.keySet()) {
                boolean near = candidate.length() >= 5 && Math.abs(candidate.length() - word.length()) <= 3;
                if (near && Slips.isSlip(word, candidate)) {
                    if (!found.isEmpty() && !found.equals(candidate)) {
                        return "";
                    }
                    found = candidate;
                }
            }
        }
        return found;
    }

    /**
     * Writes number words as digits: {@code group of seven} as {@code group of 7}, {@code twenty first} as {@code
     * 21th}. Words for a million and more stay.
     */
    static List<String> inDigits(List<String> tokens) {
        if (tokens.stream().noneMatch(NumberWords::isWord)) {
            return tokens;
        }
        List<String> out = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            Run run = new Run(tokens, i);
            if (run.end > i) {
                out.add(run.number.toPlainString() + (run.ordinal ? "th" : ""));
                i = run.end;
            } else {
                out.add(tokens.get(i++));
            }
        }
        return out;
    }

    /** The longest sequence of words from {@code start} that is one number below a million. */
    static final class Run {
        /** The place after the last word of the number; the start if there is no number. */
        final int end;

        final BigDecimal number;
        final boolean ordinal;

        Run(List<String> tokens, int start) {
            int total = 0;
            int current = -1;
            int i = start;
            int last = start;
            boolean ended = false;
            while (i < tokens.size() && !ended) {
                String token = tokens.get(i);
                Integer value = CARDINAL.get(token);
                Integer place = value == null ? ORDINAL.get(token) : null;
                int worth = value != null ? value : place != null ? place : -1;
                if (worth >= 0 && fits(current, worth)) {
                    current = Math.max(0, current) + worth;
                    ended = place != null;
                } else if (token.equals("hundred") && current < 100 && (current > 0 || i == start)) {
                    current = Math.max(1, current) * 100;
                } else if (token.equals("thousand") && current > 0 && total == 0) {
                    total = current * 1000;
                    current = 0;
                } else if (!token.equals("and") || current < 0 || current % 100 > 0) {
                    break;
                }
                i++;
                last = token.equals("and") ? last : i;
            }
            end = last;
            number = BigDecimal.valueOf(total + Math.max(0, current));
            ordinal = ended;
        }

        boolean isBelow(int most) {
            return number.compareTo(BigDecimal.valueOf(most)) < 0;
        }

        private static boolean fits(int current, int worth) {
            if (current <= 0) {
                return current < 0 || worth > 0;
            }
            boolean afterTens = current % 10 == 0 && current % 100 >= 20 && worth < 10 && worth > 0;
            boolean afterHundreds = current % 100 == 0 && worth < 100 && worth > 0;
            return afterTens || afterHundreds;
        }
    }
}
